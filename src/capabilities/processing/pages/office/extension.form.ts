import { EXTENSION_REASONS, type ExtensionText, type WrittenExtension } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate, splitDateParts } from '#shared/partial-date.ts';
import { draftReason, REFUSALS } from './processing.text.ts';

/** What was decided on the page: the letter as it is to go, or that it does not go. */
export type TypedExtension =
  | { readonly decision: 'write'; readonly text: ExtensionText }
  | { readonly decision: 'decline'; readonly reason: string };

export function parseExtension(
  fields: FormFields,
  mayDecline: boolean,
): { values: TypedExtension } | { errors: FieldMessage[] } {
  const fail = (field: string, code: string) => ({ field, message: REFUSALS[code] ?? code });
  if (mayDecline) {
    const decision = fields['quyet-dinh'];
    if (decision === 'tra-lai') {
      const reason = (fields['y-kien'] ?? '').trim();
      return reason === ''
        ? { errors: [fail('y-kien', 'reason-missing')] }
        : { values: { decision: 'decline', reason } };
    }
    if (decision !== 'ky') return { errors: [fail('quyet-dinh', 'decision-missing')] };
  }
  const reasonCode = EXTENSION_REASONS.find((code) => code === fields['loai-ly-do']);
  const reason = (fields['ly-do'] ?? '').trim();
  const newDueOn = parseDate(typedDate(fields));
  const errors = [
    ...(reasonCode ? [] : [fail('loai-ly-do', 'reason-code-missing')]),
    ...(reason ? [] : [fail('ly-do', 'extension-reason-missing')]),
    ...(newDueOn ? [] : [fail('ngay-hen', 'date-unreadable')]),
  ];
  if (!reasonCode || !newDueOn || errors.length > 0) return { errors };
  return { values: { decision: 'write', text: { reasonCode, reason, newDueOn } } };
}

function typedDate(fields: FormFields): string {
  const part = (name: string) => fields[`ngay-hen.${name}`] ?? '';
  return joinDateParts({ day: part('day'), month: part('month'), year: part('year') });
}

/** What the form begins with: the letter as far as it was written, else the suggested date. */
export function beginExtension(
  written: WrittenExtension | undefined,
  suggested: Temporal.PlainDate,
  stepName: string,
): FormFields {
  const date = written?.byOfficer ? written.newDueOn : suggested.toString();
  const { day, month, year } = splitDateParts(date);
  return {
    'loai-ly-do': written?.reasonCode ?? '',
    'ly-do': written?.reason || (written ? draftReason(written.reasonCode, stepName) : ''),
    'ngay-hen.day': day,
    'ngay-hen.month': month,
    'ngay-hen.year': year,
  };
}
