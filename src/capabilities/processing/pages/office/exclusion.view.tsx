import { deskPath, lastDayOf } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { DateField } from '#ui/date-field.tsx';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, dueText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import type { ExclusionSubject } from './exclusion.page.tsx';

type View = ChangeView<ExclusionSubject>;

export function ExclusionView(view: View) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, actions, running } = subject;
  return (
    <ChangeForm
      title={running ? 'Tính tiếp thời hạn' : 'Không tính vào thời hạn'}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('exclusion', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0 && dossier.dueAt !== null}
      submit={running ? 'Tính tiếp từ bây giờ' : 'Ghi và báo công dân'}
      lead={<Lead subject={subject} />}
    >
      {!running && <WhyAndUntil {...view} />}
      <TextareaField
        name="ly-do"
        label="Giải thích"
        hint="Công dân đọc nguyên văn."
        value={fields['ly-do'] ?? ''}
        rows={3}
        required
        maxLength={2000}
        error={errors.find(({ field }) => field === 'ly-do')?.message}
      />
    </ChangeForm>
  );
}

function Lead({ subject: { dossier, running } }: Pick<View, 'subject'>) {
  if (dossier.dueAt === null) return null;
  const rows = [{ label: 'Hẹn trả hiện nay', value: dueText(dossier.dueAt) }];
  if (!running) {
    return (
      <>
        <KeyValues rows={rows} />
        <Note title="Chỉ dùng khi pháp luật cho phép.">
          Chờ cơ quan khác trả lời, hệ thống lỗi hay thiếu người không thuộc trường hợp này: khi đó xin lỗi và gia hạn.
          Hẹn trả được tính lại; ngày hẹn đầu tiên vẫn ghi trong hồ sơ.
        </Note>
      </>
    );
  }
  return (
    <KeyValues
      rows={[
        ...rows,
        { label: 'Đang không tính', value: `đến hết ngày ${dateText(lastDayOf(running))}: ${running.name}` },
      ]}
    />
  );
}

function WhyAndUntil({ subject: { reasons }, fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <SelectField
        name="loai-ly-do"
        label="Lý do"
        value={fields['loai-ly-do'] ?? ''}
        emptyLabel="Chọn lý do"
        options={reasons.map(({ code, name, source, longestInWorkingDays }) => ({
          value: code,
          label: `${name} (${source}${longestInWorkingDays === null ? '' : `, mỗi lần không quá ${longestInWorkingDays} ngày làm việc`})`,
        }))}
        required
        error={errorOf('loai-ly-do')}
      />
      <DateField
        name="den-ngay"
        label="Không tính từ bây giờ đến hết ngày"
        hint="Hết lý do sớm hơn thì tính tiếp bất cứ lúc nào."
        value={{
          day: fields['den-ngay.day'] ?? '',
          month: fields['den-ngay.month'] ?? '',
          year: fields['den-ngay.year'] ?? '',
        }}
        required
        error={errorOf('den-ngay')}
      />
    </>
  );
}
