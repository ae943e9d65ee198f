import type { ChangeView } from '#platform/web/change-pages.ts';
import { DateField } from '#ui/date-field.tsx';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { LONGEST_NOTE } from '../../domain/dossier-note.ts';
import { deskPath, notePath } from '../../paths.ts';
import {
  ADDRESSEE_FIELD,
  ANSWER_FIELD,
  DUE_FIELD,
  INSTRUCTION,
  KEY_FIELD,
  KIND_FIELD,
  TEXT_FIELD,
} from './note.form.ts';
import type { NoteSubject } from './note.page.tsx';

type View = ChangeView<NoteSubject>;

export function NoteView(view: View) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, mayWrite, asked, addressees } = subject;
  const error = errors.find(({ field }) => field === TEXT_FIELD)?.message;
  return (
    <ChangeForm
      title={asked ? 'Trả lời chỉ đạo' : addressees ? 'Ghi chú nội bộ, chỉ đạo' : 'Ghi chú nội bộ'}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={notePath(dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={mayWrite}
      submit={asked ? 'Gửi trả lời' : 'Ghi vào hồ sơ'}
      lead={<Lead subject={subject} />}
    >
      <input type="hidden" name={KEY_FIELD} value={fields[KEY_FIELD] ?? ''} />
      {asked && <input type="hidden" name={ANSWER_FIELD} value={asked.id} />}
      <TextareaField
        name={TEXT_FIELD}
        label="Nội dung"
        value={fields[TEXT_FIELD] ?? ''}
        maxLength={LONGEST_NOTE}
        required
        error={error}
      />
      {addressees && <InstructionFields {...view} />}
    </ChangeForm>
  );
}

function Lead({ subject: { asked } }: Pick<View, 'subject'>) {
  if (!asked)
    return <p>Chỉ cán bộ của các đơn vị trong hồ sơ đọc được; công dân không thấy. Nội dung đã ghi không xóa được.</p>;
  const dueOn = dateText(Temporal.PlainDate.from(asked.instruction.dueOn));
  return (
    <Note title={`${asked.by} chỉ đạo, trả lời trước hết ngày ${dueOn}`}>
      <span class="sentence">{asked.text}</span>
    </Note>
  );
}

function InstructionFields({ subject: { addressees = [] }, fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const part = (name: string) => fields[`${DUE_FIELD}.${name}`] ?? '';
  return (
    <>
      <RadioField
        name={KIND_FIELD}
        legend="Loại"
        value={fields[KIND_FIELD] ?? 'ghi-chu'}
        options={[
          { value: 'ghi-chu', label: 'Ghi chú', hint: 'Không cần trả lời.' },
          { value: INSTRUCTION, label: 'Chỉ đạo', hint: 'Người nhận thấy ở Việc của tôi và phải trả lời.' },
        ]}
      />
      <SelectField
        name={ADDRESSEE_FIELD}
        label="Người nhận chỉ đạo"
        value={fields[ADDRESSEE_FIELD] ?? ''}
        emptyLabel="Cả đơn vị giải quyết"
        options={addressees.map(({ officerId, fullName, title }) => ({
          value: officerId,
          label: [fullName, title].filter(Boolean).join(', '),
        }))}
        error={errorOf(ADDRESSEE_FIELD)}
      />
      <DateField
        name={DUE_FIELD}
        label="Trả lời chỉ đạo trước hết ngày"
        value={{ day: part('day'), month: part('month'), year: part('year') }}
        error={errorOf(DUE_FIELD)}
      />
    </>
  );
}
