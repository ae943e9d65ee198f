import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';

/** What a field of a form shows again: what was typed, and what is wrong with it. */
export function fieldOf(name: string, fields: FormFields, errors: readonly FieldMessage[]) {
  return { name, value: fields[name] ?? '', error: errors.find(({ field }) => field === name)?.message };
}
