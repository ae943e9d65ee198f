import type { FormFields } from '#platform/web/form-fields.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { FieldGroup } from '#ui/field-parts.tsx';
import { CONFIRM_FIELDS, STATEMENTS, type Statement } from './counter.text.ts';

interface ConfirmationsProps {
  statements: readonly Statement[];
  fields: FormFields;
  errors: readonly FieldMessage[];
}

/** Cán bộ xác nhận: nothing is ticked beforehand. */
export function Confirmations({ statements, fields, errors }: ConfirmationsProps) {
  return (
    <FieldGroup
      id="xac-nhan"
      legend="Cán bộ xác nhận"
      heading
      hint="Ghi vào nhật ký hồ sơ cùng tên cán bộ và thời điểm. Người nộp được nhắn tin nếu hồ sơ có số điện thoại."
    >
      {statements.map((name) => (
        <CheckboxField
          key={name}
          name={CONFIRM_FIELDS[name]}
          label={STATEMENTS[name]}
          checked={fields[CONFIRM_FIELDS[name]] === 'on'}
          required
          error={errors.find(({ field }) => field === CONFIRM_FIELDS[name])?.message}
        />
      ))}
    </FieldGroup>
  );
}
