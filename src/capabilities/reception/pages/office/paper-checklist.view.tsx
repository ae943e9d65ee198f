import { PAPER_FORMS } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { PAPER_FORM_WORDS } from '#ui/dossier-words.ts';
import { FieldGroup } from '#ui/field-parts.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { ChecklistLine } from '../../domain/paper-checklist.ts';
import { checkFields, LONGEST_NOTE } from './paper-checklist.form.ts';

interface PaperChecklistProps {
  lines: readonly ChecklistLine[];
  fields: FormFields;
  errors: readonly FieldMessage[];
}

const FORMS = PAPER_FORMS.map((value) => ({ value, label: PAPER_FORM_WORDS[value] ?? value }));

/** Bảng kiểm thành phần hồ sơ: for each paper its form, how many, and a note. */
export function PaperChecklist({ lines, fields, errors }: PaperChecklistProps) {
  return (
    <FieldGroup
      id="kiem-giay-to"
      legend="Kiểm thành phần hồ sơ"
      heading
      hint="Danh mục này in trên giấy tiếp nhận. Giấy tờ không có trong hồ sơ thì để “Không có”."
    >
      {lines.map((line) => (
        <PaperLine key={line.code} line={line} fields={fields} errors={errors} />
      ))}
    </FieldGroup>
  );
}

function PaperLine({ line, fields, errors }: Omit<PaperChecklistProps, 'lines'> & { line: ChecklistLine }) {
  const names = checkFields(line.code);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <div class="fault-choice">
      <FieldGroup id={`giay-to-${line.code}`} legend={line.name} hint={line.need}>
        <div class="cols">
          <SelectField
            name={names.form}
            label="Hình thức"
            value={fields[names.form] ?? ''}
            emptyLabel="Không có"
            options={FORMS}
            error={errorOf(names.form)}
          />
          <TextField
            name={names.copies}
            label="Số lượng"
            value={fields[names.copies] ?? ''}
            inputMode="numeric"
            maxLength={2}
            error={errorOf(names.copies)}
          />
          <TextField
            name={names.note}
            label="Ghi chú (nếu có)"
            value={fields[names.note] ?? ''}
            maxLength={LONGEST_NOTE}
            error={errorOf(names.note)}
          />
        </div>
      </FieldGroup>
    </div>
  );
}
