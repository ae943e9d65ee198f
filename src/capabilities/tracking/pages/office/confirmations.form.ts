import type { JsonObject } from '#capabilities/dossier/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { CONFIRM_FIELDS, MISSING_STATEMENTS, STATEMENTS, type Statement } from './counter.text.ts';

/** Each must be ticked; what was confirmed is kept in its words. */
export function readConfirmations(
  fields: FormFields,
  statements: readonly Statement[],
): { readonly confirmed: JsonObject; readonly errors: readonly FieldMessage[] } {
  const missing = statements.filter((name) => fields[CONFIRM_FIELDS[name]] !== 'on');
  return {
    confirmed: { channel: 'counter', ...Object.fromEntries(statements.map((name) => [name, STATEMENTS[name]])) },
    errors: missing.map((name) => ({ field: CONFIRM_FIELDS[name], message: MISSING_STATEMENTS[name] })),
  };
}
