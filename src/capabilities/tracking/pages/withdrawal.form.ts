import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { REASON_TOO_LONG } from './withdrawal.text.ts';

export const REASON_FIELD = 'ly-do';
export const LONGEST_REASON = 500;

export function readWithdrawal(
  fields: FormFields,
): { readonly values: { readonly reason: string } } | { readonly errors: readonly FieldMessage[] } {
  const reason = (fields[REASON_FIELD] ?? '').trim();
  if (reason.length <= LONGEST_REASON) return { values: { reason } };
  return { errors: [{ field: REASON_FIELD, message: REASON_TOO_LONG(reason.length, LONGEST_REASON) }] };
}
