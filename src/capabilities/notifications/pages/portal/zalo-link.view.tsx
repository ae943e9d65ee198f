import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { QrDrawing } from '#ui/qr-drawing.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { ACCOUNT_PATH, CONTACTS_PATH, ZALO_LINK_PATH } from '../../paths.ts';
import { text as contactText } from './contacts.text.ts';
import { text } from './zalo-link.text.ts';

export interface LinkCode {
  /** Undefined when it was shown before: it is not kept in the clear. */
  readonly code?: string;
  readonly expiresAt: Temporal.Instant;
}

interface ZaloLinkViewProps {
  /** Address of the Official Account. */
  readonly account: string;
  readonly code: LinkCode | undefined;
  readonly errors: readonly FieldMessage[];
}

export function ZaloLinkView({ account, code, errors }: ZaloLinkViewProps) {
  return (
    <>
      <PageBand
        title={text.title}
        lead={text.lead}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: contactText.account, href: ACCOUNT_PATH },
          { label: contactText.title, href: CONTACTS_PATH },
          { label: text.title },
        ]}
      />
      <div class="wrap section stack-lg">
        <ErrorSummary errors={errors} />
        <section class="stack" aria-labelledby="quan-tam">
          <h2 id="quan-tam">1. {text.follow}</h2>
          <p>{text.followText}</p>
          <QrDrawing text={account} label={text.qr} />
          <p>
            <a href={account} rel="noopener">
              {text.open}
            </a>
          </p>
        </section>
        <section class="stack" aria-labelledby="ma-lien-ket">
          <h2 id="ma-lien-ket">2. {text.send}</h2>
          <p>{text.sendText}</p>
          <Note tone="warn">{text.keep}</Note>
          {code?.code !== undefined && <TheCode code={code.code} expiresAt={code.expiresAt} />}
          {code !== undefined && code.code === undefined && (
            <p role="status">{text.waiting(momentText(code.expiresAt))}</p>
          )}
          <Form action={ZALO_LINK_PATH}>
            <Actions backHref={CONTACTS_PATH}>
              <Button kind={code?.code === undefined ? 'primary' : 'secondary'}>
                {code === undefined ? text.makeCode : text.anotherCode}
              </Button>
            </Actions>
          </Form>
        </section>
      </div>
    </>
  );
}

function TheCode({ code, expiresAt }: Required<LinkCode>) {
  return (
    <Card title={text.yours} id="ma">
      <p class="code">
        <b>{code}</b>
      </p>
      <p>{text.until(momentText(expiresAt))}</p>
      <p>
        <LinkButton href={ZALO_LINK_PATH}>{text.check}</LinkButton>
      </p>
    </Card>
  );
}
