import { evaluate } from '#engines/forms/conditions.ts';
import type { Answers, Condition } from '#engines/forms/define.ts';
import type { Facts } from '#engines/workflow/define.ts';

interface CaseRule {
  readonly code: string;
  readonly when?: Condition;
}

/** What the branches of a workflow may ask of a dossier: by which channel it came, and which trường hợp it is. */
export function branchFacts(
  { cases = [] }: { readonly cases?: readonly CaseRule[] | undefined },
  filed: { readonly channel: string; readonly answers: Answers; readonly submittedAt: Temporal.Instant },
): Facts {
  const today = filed.submittedAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const found = cases.find(({ when }) => when === undefined || evaluate(when, filed.answers, { today }));
  return { channel: filed.channel, case: found?.code ?? '' };
}
