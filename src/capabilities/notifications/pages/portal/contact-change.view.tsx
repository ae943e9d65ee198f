import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { TextField } from '#ui/text-field.tsx';
import { maskedAddress, type OwnChannel } from '../../domain/contact.ts';
import { ACCOUNT_PATH, CONTACTS_PATH, contactCodePath, contactPath } from '../../paths.ts';
import { CHANGE, CODE, text } from './contacts.text.ts';

interface AddressViewProps {
  readonly channel: OwnChannel;
  readonly typed: string;
  readonly errors: readonly FieldMessage[];
}

/** Names another phone or address of mail. */
export function AddressView({ channel, typed, errors }: AddressViewProps) {
  const words = CHANGE[channel];
  const isMail = channel === 'email';
  return (
    <>
      <Band title={words.title} lead={words.lead} />
      <div class="wrap section stack">
        <ErrorSummary errors={errors} />
        <Form action={contactPath(channel)} class="stack">
          <TextField
            name="noi-nhan"
            label={words.label}
            hint={words.hint}
            value={typed}
            error={errors[0]?.message}
            type={isMail ? 'email' : 'tel'}
            inputMode={isMail ? 'email' : 'tel'}
            autocomplete={isMail ? 'email' : 'tel'}
            width={isMail ? 'full' : 'medium'}
            spellcheck={false}
            required
          />
          <Actions backHref={CONTACTS_PATH}>
            <Button>{words.send}</Button>
          </Actions>
        </Form>
      </div>
    </>
  );
}

interface CodeViewProps {
  readonly channel: OwnChannel;
  /** Where the code went; undefined: none waits. */
  readonly address: string | undefined;
  readonly typed: string;
  readonly errors: readonly FieldMessage[];
}

/** Takes the code that arrived there. */
export function CodeView({ channel, address, typed, errors }: CodeViewProps) {
  return (
    <>
      <Band title={CODE.title} lead={address === undefined ? undefined : CODE.sent(maskedAddress(address))} />
      <div class="wrap section stack">
        <ErrorSummary errors={errors} />
        <Form action={contactCodePath(channel)} class="stack">
          <TextField
            name="ma"
            label={CODE.label}
            hint={CODE.hint}
            value={typed}
            error={errors[0]?.message}
            inputMode="numeric"
            autocomplete="one-time-code"
            width="short"
            maxLength={12}
            required
          />
          <Actions>
            <Button>{CODE.confirm}</Button>
          </Actions>
        </Form>
        {address !== undefined && (
          <Form action={contactPath(channel)}>
            <input type="hidden" name="noi-nhan" value={address} />
            <Button kind="secondary">{CODE.again}</Button>
          </Form>
        )}
        <p>
          <a href={contactPath(channel)}>{CODE.other}</a>
        </p>
      </div>
    </>
  );
}

function Band({ title, lead }: { readonly title: string; readonly lead: string | undefined }) {
  return (
    <PageBand
      title={title}
      lead={lead}
      crumbs={[
        { label: 'Trang chủ', href: '/' },
        { label: text.account, href: ACCOUNT_PATH },
        { label: text.title, href: CONTACTS_PATH },
        { label: title },
      ]}
    />
  );
}
