import { FAULT_KINDS, type Fault, type FaultKind, type SupplementProposal } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate, splitDateParts } from '#shared/partial-date.ts';
import { FAULT_REFUSALS, REFUSALS } from './reception.text.ts';

/** Một nội dung hay giấy tờ that may be faulty. */
export interface Candidate {
  readonly target: Fault['target'];
  readonly name: string;
  readonly label: string;
  /** What was answered, or which files came. */
  readonly value: string;
  readonly group: string;
}

export interface SupplementText {
  readonly faults: readonly Fault[];
  readonly respondBy: string;
  readonly reason: string;
}

/** What was decided on the page: the list goes on as it is, or back to whoever wrote it. */
export type TypedSupplement =
  | { readonly decision: 'ask'; readonly text: SupplementText }
  | { readonly decision: 'decline'; readonly reason: string };

export const fieldsOf = ({ target, name }: Pick<Candidate, 'target' | 'name'>) => ({
  chosen: `chon.${target}.${name}`,
  kind: `loai.${target}.${name}`,
  explanation: `noi-dung.${target}.${name}`,
});

export function isChosen(fields: FormFields, candidate: Candidate): boolean {
  const names = fieldsOf(candidate);
  return (fields[names.chosen] ?? '') !== '' || (fields[names.explanation] ?? '').trim() !== '';
}

/** @param decides whether a proposal is decided on: it may be sent back then */
export function parseSupplement(
  fields: FormFields,
  candidates: readonly Candidate[],
  decides: boolean,
): { values: TypedSupplement } | { errors: FieldMessage[] } {
  const fail = (field: string, code: string) => ({ errors: [{ field, message: REFUSALS[code] ?? code }] });
  if (decides && fields['quyet-dinh'] === 'tra-lai') {
    const reason = (fields['y-kien'] ?? '').trim();
    return reason === '' ? fail('y-kien', 'decline-reason-missing') : { values: { decision: 'decline', reason } };
  }
  if (decides && fields['quyet-dinh'] !== 'duyet') return fail('quyet-dinh', 'decision-missing');
  const parsed = parseText(fields, candidates);
  return 'errors' in parsed ? parsed : { values: { decision: 'ask', text: parsed.values } };
}

function parseText(
  fields: FormFields,
  candidates: readonly Candidate[],
): { values: SupplementText } | { errors: FieldMessage[] } {
  const errors: FieldMessage[] = [];
  const fail = (field: string, code: string) => errors.push({ field, message: REFUSALS[code] ?? code });
  const faults = candidates
    .filter((candidate) => isChosen(fields, candidate))
    .map((candidate) => {
      const names = fieldsOf(candidate);
      const kind = FAULT_KINDS.find((one) => one === fields[names.kind]);
      const explanation = (fields[names.explanation] ?? '').trim();
      const failAt = (field: string, code: keyof typeof FAULT_REFUSALS) =>
        errors.push({ field, message: FAULT_REFUSALS[code](candidate.label) });
      if (!kind) failAt(names.kind, 'kind-missing');
      if (explanation === '') failAt(names.explanation, 'explanation-missing');
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

/** What the form begins with: what was proposed, else only the suggested day. */
export function beginSupplement(proposal: SupplementProposal | undefined, suggested: Temporal.PlainDate): FormFields {
  const { day, month, year } = splitDateParts(proposal?.respondBy ?? suggested.toString());
  const fields: Record<string, string> = { 'han.day': day, 'han.month': month, 'han.year': year };
  if (!proposal) return fields;
  fields['ly-do'] = proposal.reason;
  for (const fault of proposal.faults) {
    const names = fieldsOf(fault);
    fields[names.chosen] = '1';
    fields[names.kind] = fault.kind;
    fields[names.explanation] = fault.explanation;
  }
  return fields;
}
