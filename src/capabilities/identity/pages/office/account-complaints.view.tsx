import type { FormFields } from '#platform/web/form-fields.ts';
import { formatPhone } from '#shared/phone.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { COMPLAINT_OUTCOMES, type Complaint } from '../../domain/account-complaint.ts';
import { COMPLAINTS_PATH, officeComplaintPath } from '../../paths.ts';
import { COMPLAINTS, OUTCOMES } from './account-complaints.text.ts';

export function ComplaintsPage({ complaints, done }: { complaints: readonly Complaint[]; done: boolean }) {
  return (
    <div class="stack">
      {done && <NotificationBanner tone="ok" title={COMPLAINTS.done} />}
      <h1>{COMPLAINTS.title}</h1>
      <DataTable
        caption={COMPLAINTS.caption}
        hiddenCaption
        look="cards"
        rows={complaints}
        rowKey={({ code }) => code}
        empty={COMPLAINTS.empty}
        columns={[
          { label: 'Mã', rowHeader: true, cell: ({ code }) => <a href={officeComplaintPath(code)}>{code}</a> },
          { label: 'Gửi lúc', cell: ({ filedAt }) => momentText(filedAt), nowrap: true },
          { label: 'Người khiếu nại', cell: ({ fullName }) => fullName },
        ]}
      />
    </div>
  );
}

interface ComplaintView {
  readonly complaint: Complaint;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function ComplaintPage({ complaint, fields, errors }: ComplaintView) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
  });
  const { code, fullName, personalId, phone, content, filedAt, outcome } = complaint;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={COMPLAINTS_PATH}>{COMPLAINTS.title}</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>{code}</h1>
      <SummaryList
        rows={[
          { label: 'Gửi lúc', value: momentText(filedAt) },
          { label: 'Họ và tên', value: fullName },
          { label: 'Số CMT/CCCD', value: personalId },
          { label: 'Số điện thoại', value: formatPhone(phone) },
          { label: 'Nội dung', value: content },
          ...(outcome ? [{ label: COMPLAINTS.outcome, value: OUTCOMES[outcome] }] : []),
        ]}
      />
      {!outcome && (
        <Form action={officeComplaintPath(code)} class="stack">
          <RadioField
            {...field('ket-qua')}
            legend={COMPLAINTS.outcome}
            options={COMPLAINT_OUTCOMES.map((value) => ({ value, label: OUTCOMES[value] }))}
            required
          />
          <TextareaField {...field('ghi-chu')} label={COMPLAINTS.note} hint={COMPLAINTS.noteHint} maxLength={500} />
          <Actions backHref={COMPLAINTS_PATH}>
            <Button>{COMPLAINTS.settle}</Button>
          </Actions>
        </Form>
      )}
    </div>
  );
}
