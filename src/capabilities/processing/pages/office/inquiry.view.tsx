import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { DateField } from '#ui/date-field.tsx';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import { LONGEST_TEXT, REPLACES_FIELD } from './inquiry.form.ts';
import type { InquirySubject } from './inquiry.page.tsx';

type View = ChangeView<InquirySubject>;

export function InquiryView(view: View) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, actions, corrected } = subject;
  const address = routeFor('inquiry', dossier.code);
  return (
    <ChangeForm
      title={corrected ? 'Lập lại biên bản xác minh' : 'Lập biên bản xác minh'}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={corrected ? `${address}?${REPLACES_FIELD}=${corrected.number}` : address}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Ghi biên bản vào hồ sơ"
      lead={
        corrected ? (
          <Note title="Biên bản cũ vẫn còn trong hồ sơ.">
            Bản bạn ghi thay biên bản ghi lúc {momentText(corrected.at)}; ai xem hồ sơ cũng thấy cả hai.
          </Note>
        ) : (
          <Note title="Ghi xong không sửa được.">
            Nếu sai thì lập lại để đính chính. Thời hạn của công dân vẫn chạy; công dân chỉ biết hồ sơ đã được xác minh.
          </Note>
        )
      }
    >
      <WhereAndWhen {...view} />
      <Texts {...view} />
    </ChangeForm>
  );
}

function WhereAndWhen({ fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <TextField
        name="dia-diem"
        label="Địa điểm xác minh"
        value={fields['dia-diem'] ?? ''}
        required
        maxLength={500}
        error={errorOf('dia-diem')}
      />
      <DateField
        name="ngay"
        label="Ngày xác minh"
        value={{
          day: fields['ngay.day'] ?? '',
          month: fields['ngay.month'] ?? '',
          year: fields['ngay.year'] ?? '',
        }}
        required
        error={errorOf('ngay')}
      />
      {(['tu-gio', 'den-gio'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={name === 'tu-gio' ? 'Từ' : 'Đến'}
          hint={name === 'tu-gio' ? 'Giờ và phút, ví dụ 08:30' : 'Ví dụ 10:15'}
          value={fields[name] ?? ''}
          width="short"
          required
          maxLength={20}
          error={errorOf(name)}
        />
      ))}
    </>
  );
}

const TEXTS = [
  { name: 'can-bo', label: 'Cán bộ xác minh', hint: 'Họ tên, chức vụ; mỗi người một dòng.', rows: 2 },
  {
    name: 'thanh-phan',
    label: 'Thành phần tham gia',
    hint: 'Người nộp hồ sơ, người làm chứng, đại diện đơn vị khác; ghi “Không” nếu không có ai.',
    rows: 3,
  },
  { name: 'noi-dung', label: 'Nội dung xác minh', hint: 'Đã xem, đã hỏi gì và thấy thế nào.', rows: 6 },
  { name: 'ket-luan', label: 'Kết luận', hint: undefined, rows: 3 },
] as const;

function Texts({ fields, errors }: View) {
  return (
    <>
      {TEXTS.map(({ name, label, hint, rows }) => (
        <TextareaField
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={fields[name] ?? ''}
          rows={rows}
          required
          maxLength={LONGEST_TEXT}
          error={errors.find(({ field }) => field === name)?.message}
        />
      ))}
    </>
  );
}
