import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ConfirmationPanel } from '#ui/confirmation-panel.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { Complaint } from '../../domain/account-complaint.ts';
import { COMPLAINT_PATH, FORGOTTEN_PASSWORD_PATH } from '../../paths.ts';
import { COMPLAINT, COMPLAINT_ANSWERS } from './account-complaint.text.ts';
import { FORGOTTEN } from './forgotten-password.text.ts';

interface ComplaintFormView {
  /** Of this form: sent twice, it is one complaint. */
  readonly formId: string;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function ComplaintFormPage({ formId, fields, errors }: ComplaintFormView) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
    required: true,
  });
  return (
    <>
      <PageBand
        title={COMPLAINT.title}
        lead={COMPLAINT.lead}
        crumbs={[
          { label: COMPLAINT.home, href: '/' },
          { label: FORGOTTEN.title, href: FORGOTTEN_PASSWORD_PATH },
          { label: COMPLAINT.title },
        ]}
      />
      <div class="wrap section stack">
        <ErrorSummary errors={errors} />
        <Form action={COMPLAINT_PATH} class="stack">
          <input type="hidden" name="bieu-mau" value={formId} />
          <TextField {...field('ho-ten')} label={COMPLAINT.fullName} autocomplete="name" maxLength={100} />
          <TextField
            {...field('so-dinh-danh')}
            label={COMPLAINT.number}
            inputMode="numeric"
            autocomplete="off"
            width="medium"
            maxLength={16}
          />
          <TextField
            {...field('so-dien-thoai')}
            label={COMPLAINT.phone}
            type="tel"
            autocomplete="tel"
            width="medium"
            maxLength={20}
          />
          <TextareaField
            {...field('noi-dung')}
            label={COMPLAINT.content}
            hint={COMPLAINT.contentHint}
            maxLength={2000}
          />
          <Actions>
            <Button>{COMPLAINT.send}</Button>
          </Actions>
        </Form>
      </div>
    </>
  );
}

/** Opened by whoever has the code, so it says nothing about the person. */
export function ComplaintStatePage({ complaint }: { complaint: Complaint }) {
  const { code, filedAt, outcome, settledAt } = complaint;
  return (
    <div class="wrap section">
      <ConfirmationPanel
        title={outcome ? COMPLAINT.settled : COMPLAINT.received}
        codeLabel={COMPLAINT.codeLabel}
        code={code}
      >
        <p>{COMPLAINT.sentAt(momentText(filedAt))}</p>
        {outcome && settledAt ? (
          <p>
            {COMPLAINT.answeredAt(momentText(settledAt))} {COMPLAINT_ANSWERS[outcome]}
          </p>
        ) : (
          <p>{COMPLAINT.next}</p>
        )}
      </ConfirmationPanel>
    </div>
  );
}
