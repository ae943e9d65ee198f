import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { formValues } from '#platform/web/form-fields.ts';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import { DateField } from '#ui/date-field.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dueText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import type { AskedAgency } from './asked-agency.ts';
import { ON_PAPER, OTHER_AGENCY, SHARE_ANSWERS, shareOf } from './consult.form.ts';
import type { ConsultSubject } from './consult.page.tsx';

type View = ChangeView<ConsultSubject>;

export function ConsultView(view: View) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, actions } = subject;
  return (
    <ChangeForm
      title="Lấy ý kiến"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('consult', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Gửi xin ý kiến"
      lead={
        <p>
          Thời hạn của công dân vẫn chạy trong khi chờ ý kiến
          {dossier.dueAt && `, hẹn trả kết quả ${dueText(dossier.dueAt)}`}. Hỏi được nhiều đơn vị cùng lúc, mỗi đơn vị
          một lần gửi.
        </p>
      }
    >
      <Whom {...view} />
      <Question {...view} />
      <Shown {...view} />
    </ChangeForm>
  );
}

function Whom({ subject: { agencies, units }, fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const onPaper = { value: ON_PAPER, label: 'Trả lời bằng văn bản, không qua hệ thống' };
  return (
    <>
      {agencies.length > 0 && (
        <RadioField
          name="co-quan"
          legend="Hỏi ai"
          value={fields['co-quan'] ?? ''}
          options={[
            ...agencies.map((agency) => ({ value: agency.id, label: agency.name, hint: standingOf(agency) })),
            { value: OTHER_AGENCY, label: 'Đơn vị khác trong tỉnh' },
          ]}
          required
          error={errorOf('co-quan')}
        />
      )}
      <SelectField
        name="don-vi"
        label="Đơn vị nhận và trả lời"
        hint={agencies.length > 0 ? 'Cơ quan phối hợp không dùng hệ thống: chọn trả lời bằng văn bản.' : undefined}
        value={fields['don-vi'] ?? ''}
        emptyLabel="Chọn đơn vị"
        options={[
          ...(agencies.length > 0 ? [onPaper] : []),
          ...units.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        required
        error={errorOf('don-vi')}
      />
    </>
  );
}

function standingOf({ isOpen, hours }: AskedAgency): string {
  if (isOpen) return 'Đã hỏi, đang chờ trả lời.';
  return `Theo quy trình, trả lời trong ${hours.toLocaleString('vi-VN')} giờ làm việc.`;
}

function Question({ fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <TextareaField
        name="noi-dung"
        label="Nội dung cần hỏi"
        value={fields['noi-dung'] ?? ''}
        rows={5}
        required
        maxLength={4000}
        error={errorOf('noi-dung')}
      />
      <DateField
        name="tra-loi"
        label="Trả lời chậm nhất ngày"
        hint="Đến hết giờ làm việc của ngày này. Quá hạn thì hệ thống nhắc đơn vị được hỏi."
        value={{
          day: fields['tra-loi.day'] ?? '',
          month: fields['tra-loi.month'] ?? '',
          year: fields['tra-loi.year'] ?? '',
        }}
        required
        error={errorOf('tra-loi')}
      />
    </>
  );
}

/** Only what is needed to answer goes along (Law 91/2025 on personal data). */
function Shown({ subject: { papers }, fields }: View) {
  return (
    <CheckboxGroup
      name="cho-xem"
      legend="Cho đơn vị được hỏi xem"
      hint="Chỉ chọn những gì cần để trả lời. Mỗi lần xem đều được ghi lại, công dân thấy ai đã xem."
      values={formValues(fields, 'cho-xem')}
      options={[
        { value: SHARE_ANSWERS, label: 'Nội dung khai', hint: 'Số định danh được che.' },
        ...papers.map(({ number, title, fileName }) => ({ value: shareOf(number), label: title, hint: fileName })),
      ]}
    />
  );
}
