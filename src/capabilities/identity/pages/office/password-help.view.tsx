import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { HELP_PAPERS, HELP_REASONS } from '../../domain/password-help.ts';
import { COMPLAINTS_PATH, PASSWORD_HELP_PATH } from '../../paths.ts';
import { HELP, PAPERS, REASONS } from './password-help.text.ts';

interface PasswordHelpView {
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  readonly sent: boolean;
  readonly settlesComplaints: boolean;
}

export function PasswordHelpPage({ fields, errors, sent, settlesComplaints }: PasswordHelpView) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
  });
  return (
    <div class="page-narrow stack">
      {sent && (
        <NotificationBanner tone="ok" title={HELP.sent}>
          <p>{HELP.next}</p>
        </NotificationBanner>
      )}
      <ErrorSummary errors={errors} />
      <h1>{HELP.title}</h1>
      <p>{HELP.lead}</p>
      {settlesComplaints && (
        <p>
          <a href={COMPLAINTS_PATH}>{HELP.complaints}</a>
        </p>
      )}
      <Form action={PASSWORD_HELP_PATH} class="stack">
        <TextField {...field('ho-ten')} label={HELP.fullName} autocomplete="off" maxLength={100} required />
        <TextField
          {...field('so-dinh-danh')}
          label={HELP.number}
          inputMode="numeric"
          autocomplete="off"
          width="medium"
          maxLength={16}
          required
        />
        <TextField
          {...field('so-dien-thoai')}
          label={HELP.phone}
          hint={HELP.phoneHint}
          type="tel"
          autocomplete="off"
          width="medium"
          maxLength={20}
          required
        />
        <RadioField
          {...field('giay-to')}
          legend={HELP.paper}
          options={HELP_PAPERS.map((value) => ({ value, label: PAPERS[value] }))}
          required
        />
        <RadioField
          {...field('ly-do')}
          legend={HELP.reason}
          options={HELP_REASONS.map((value) => ({ value, label: REASONS[value] }))}
          required
        />
        <TextareaField {...field('ghi-chu')} label={HELP.note} hint={HELP.noteHint} maxLength={500} />
        <CheckboxField
          name="doi-chieu"
          label={HELP.compared}
          checked={fields['doi-chieu'] === '1'}
          value="1"
          error={field('doi-chieu').error}
          required
        />
        <Actions>
          <Button>{HELP.send}</Button>
        </Actions>
      </Form>
    </div>
  );
}
