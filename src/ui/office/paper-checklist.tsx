import type { FieldMessage } from '../error-summary.tsx';
import { FieldGroup } from '../field-parts.tsx';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import { CHECK_OPTIONS, type ChecklistRow, checkFields, LONGEST_NOTE } from './paper-checklist-fields.ts';

interface PaperChecklistProps {
  rows: readonly ChecklistRow[];
  fields: Readonly<Record<string, string>>;
  errors: readonly FieldMessage[];
}

/** Bảng kiểm thành phần hồ sơ: for each paper its form, how many, and a note. */
export function PaperChecklist({ rows, fields, errors }: PaperChecklistProps) {
  return (
    <FieldGroup
      id="kiem-giay-to"
      legend="Kiểm thành phần hồ sơ"
      heading
      hint="Danh mục này in trên giấy tiếp nhận. Giấy tờ không có trong hồ sơ thì để “Không có”."
    >
      {rows.map((row) => (
        <PaperRow key={row.code} row={row} fields={fields} errors={errors} />
      ))}
    </FieldGroup>
  );
}

function PaperRow({ row, fields, errors }: Omit<PaperChecklistProps, 'rows'> & { row: ChecklistRow }) {
  const names = checkFields(row.code);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <div class="fault-choice">
      <FieldGroup id={`giay-to-${row.code}`} legend={row.name} hint={row.need}>
        <div class="cols narrow">
          <SelectField
            name={names.form}
            label="Hình thức"
            value={fields[names.form] ?? ''}
            emptyLabel="Không có"
            options={CHECK_OPTIONS}
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
