import { FAULT_KINDS, type Fault, type FaultKind } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate, splitDateParts } from '#shared/partial-date.ts';
import { REFUSALS } from './reception.text.ts';

/** Một nội dung hay giấy tờ that may be faulty. */
export interface Candidate {
  readonly target: Fault['target'];
  readonly name: string;
  readonly label: string;
  /** What was answered, or which files came. */
  readonly value: string;
  readonly group: string;
}

export interface TypedSupplement {
  readonly faults: readonly Fault[];
  readonly respondBy: string;
  readonly reason: string;
}

export const fieldsOf = ({ target, name }: Pick<Candidate, 'target' | 'name'>) => ({
  chosen: `chon.${target}.${name}`,
  kind: `loai.${target}.${name}`,
  explanation: `noi-dung.${target}.${name}`,
});

export function isChosen(fields: FormFields, candidate: Candidate): boolean {
  const names = fieldsOf(candidate);
  return (fields[names.chosen] ?? '') !== '' || (fields[names.explanation] ?? '').trim() !== '';
}

export function parseSupplement(
  fields: FormFields,
  candidates: readonly Candidate[],
): { values: TypedSupplement } | { errors: FieldMessage[] } {
  const errors: FieldMessage[] = [];
  const fail = (field: string, code: string) => errors.push({ field, message: REFUSALS[code] ?? code });
  const faults = candidates
    .filter((candidate) => isChosen(fields, candidate))
    .map((candidate) => {
      const names = fieldsOf(candidate);
      const kind = FAULT_KINDS.find((one) => one === fields[names.kind]);
      const explanation = (fields[names.explanation] ?? '').trim();
      if (!kind) fail(names.kind, 'kind-missing');
      if (explanation === '') fail(names.explanation, 'explanation-missing');
      return {
        target: candidate.target,
        name: candidate.name,
        kind: kind ?? ('wrong' satisfies FaultKind),
        explanation,
      };
    });
  const first = candidates[0];
  if (faults.length === 0) fail(first ? fieldsOf(first).chosen : '', 'no-faults');
  const typed = joinDateParts({
    day: fields['han.day'] ?? '',
    month: fields['han.month'] ?? '',
    year: fields['han.year'] ?? '',
  });
  const respondBy = parseDate(typed);
  if (!respondBy) fail('han', 'respond-by-unreadable');
  if (errors.length > 0 || !respondBy) return { errors };
  return { values: { faults, respondBy, reason: (fields['ly-do'] ?? '').trim() } };
}

/** The day the form proposes, in the three parts of its field. */
export function proposedDate(date: Temporal.PlainDate): FormFields {
  const { day, month, year } = splitDateParts(date.toString());
  return { 'han.day': day, 'han.month': month, 'han.year': year };
}
