import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate } from '#shared/partial-date.ts';
import { REFUSALS } from './processing.text.ts';

export interface TypedExclusion {
  readonly reasonCode: string;
  /** ISO date; empty where an exclusion is ended. */
  readonly until: string;
  readonly explanation: string;
}

/** @param ends an exclusion runs, and the page ends it */
export function parseExclusion(
  fields: FormFields,
  ends: boolean,
): { values: TypedExclusion } | { errors: FieldMessage[] } {
  const reasonCode = (fields['loai-ly-do'] ?? '').trim();
  const explanation = (fields['ly-do'] ?? '').trim();
  const part = (name: string) => fields[`den-ngay.${name}`] ?? '';
  const until = parseDate(joinDateParts({ day: part('day'), month: part('month'), year: part('year') }));
  const fail = (field: string, code: string) => ({ field, message: REFUSALS[code] ?? code });
  const errors = [
    ...(ends || reasonCode ? [] : [fail('loai-ly-do', 'reason-code-missing')]),
    ...(ends || until ? [] : [fail('den-ngay', 'until-unreadable')]),
    ...(explanation ? [] : [fail('ly-do', 'explanation-missing')]),
  ];
  return errors.length > 0 ? { errors } : { values: { reasonCode, until: until ?? '', explanation } };
}
