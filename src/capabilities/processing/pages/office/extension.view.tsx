import { deskPath, EXTENSION_REASONS } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { DateField } from '#ui/date-field.tsx';
import { EXTENSION_REASON_WORDS } from '#ui/dossier-words.ts';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, dueText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import type { ExtensionSubject } from './extension.page.tsx';

type View = ChangeView<ExtensionSubject>;

export function ExtensionView(view: View) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, actions, signs, decides, bounds } = subject;
  return (
    <ChangeForm
      title="Xin lỗi và gia hạn thời gian giải quyết"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('extension', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0 && bounds !== undefined}
      submit={submitWords(signs, decides)}
      lead={<Lead subject={subject} />}
    >
      {decides && <Decision {...view} />}
      <LetterFields {...view} />
    </ChangeForm>
  );
}

function submitWords(signs: boolean, decides: boolean): string {
  if (decides) return 'Ghi quyết định';
  return signs ? 'Ký và gửi công dân' : 'Trình ký';
}

/** The dates, and what the officer must know before putting one off. */
function Lead({ subject: { dossier, bounds, written, granted } }: Pick<View, 'subject'>) {
  if (granted) return <Note tone="warn" title="Hồ sơ đã được gia hạn một lần; không gia hạn thêm được." />;
  if (!bounds || dossier.dueAt === null) return null;
  return (
    <>
      <KeyValues
        rows={[
          { label: 'Hẹn trả hiện nay', value: dueText(dossier.dueAt) },
          { label: 'Phải gửi thư trước', value: dueText(bounds.askBy) },
          { label: 'Hẹn lại muộn nhất', value: `${dateText(bounds.latest)}, chỉ được hẹn lại một lần` },
        ]}
      />
      {!bounds.inTime && (
        <Note tone="warn" title="Đã quá lúc gửi đề nghị gia hạn.">
          Vẫn gửi được thư xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hẹn.
        </Note>
      )}
      {written?.state === 'drafted' && (
        <Note title={written.byOfficer ? 'Thư đã soạn, chưa gửi.' : 'Dự thảo do hệ thống soạn sẵn.'}>
          Xem lại lý do và ngày hẹn; thư chỉ gửi đi khi có người ký.
        </Note>
      )}
    </>
  );
}

function Decision({ fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <RadioField
        name="quyet-dinh"
        legend="Quyết định"
        value={fields['quyet-dinh'] ?? ''}
        options={[
          { value: 'ky', label: 'Ký và gửi công dân', hint: 'Ngày hẹn đổi ngay, công dân được báo tin.' },
          { value: 'tra-lai', label: 'Không gia hạn, trả lại', hint: 'Ngày hẹn giữ nguyên. Ghi ý kiến ở ô dưới.' },
        ]}
        required
        error={errorOf('quyet-dinh')}
      />
      <TextareaField
        name="y-kien"
        label="Ý kiến khi trả lại"
        value={fields['y-kien'] ?? ''}
        rows={2}
        maxLength={1000}
        error={errorOf('y-kien')}
      />
    </>
  );
}

function LetterFields({ fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <SelectField
        name="loai-ly-do"
        label="Loại lý do"
        value={fields['loai-ly-do'] ?? ''}
        emptyLabel="Chọn lý do"
        options={EXTENSION_REASONS.map((value) => ({ value, label: EXTENSION_REASON_WORDS[value] ?? value }))}
        required
        error={errorOf('loai-ly-do')}
      />
      <TextareaField
        name="ly-do"
        label="Lý do cụ thể"
        hint="Công dân đọc nguyên văn trong thư xin lỗi."
        value={fields['ly-do'] ?? ''}
        rows={4}
        required
        maxLength={2000}
        error={errorOf('ly-do')}
      />
      <DateField
        name="ngay-hen"
        label="Ngày hẹn lại"
        value={{
          day: fields['ngay-hen.day'] ?? '',
          month: fields['ngay-hen.month'] ?? '',
          year: fields['ngay-hen.year'] ?? '',
        }}
        required
        error={errorOf('ngay-hen')}
      />
    </>
  );
}
