import { loadCalendar } from '#capabilities/agencies/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { type ExclusionRefusal, endOfDay, judgeExclusion } from '../domain/exclusion.ts';
import { listExclusionReasons } from '../storage/exclusion-reason-queries.ts';
import { type ActionResult, applyAction, changeOpened, openForChange } from './apply-action.ts';

export interface TimeExclusion {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly reasonCode: string;
  /** Giải thích, as the citizen reads it. */
  readonly explanation: string;
  /** ISO date: the last day that does not count. */
  readonly until: string;
}

export type TimeExclusionResult = ActionResult | { readonly ok: false; readonly refusal: ExclusionRefusal };

/**
 * Không tính vào thời hạn: the law leaves this time out, for a reason of the list that holds that day for the field of
 * the procedure. The head or the signatory decides; the dossier stays where it is, the date moves, the first date is
 * kept, and the citizen is told why.
 */
export async function excludeTime(database: Database, exclusion: TimeExclusion): Promise<TimeExclusionResult> {
  const { code, officer, expectedVersion, at, reasonCode, explanation, until } = exclusion;
  const action = 'exclude-time';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const { dueAt, handlingUnitId, procedureVersionId } = opened.dossier;
    if (dueAt === null) return { ok: false, refusal: 'not-in-this-step' };
    const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
    const calendar = await loadCalendar(transaction, { unitId: handlingUnitId, on });
    const reasons = await listExclusionReasons(transaction, procedureVersionId, on);
    const reason = reasons.find((one) => one.code === reasonCode);
    const refusal = judgeExclusion(calendar, { reason, until, dueAt }, at);
    if (refusal) return { ok: false, refusal };
    const data = {
      reasonCode,
      reasonName: reason?.name,
      until: endOfDay(until).toString(),
      offServiceIndex: reason?.offServiceIndex,
      beforeAt: dueAt.toString(),
    };
    return changeOpened(transaction, opened, {
      code,
      actor: officer,
      action,
      expectedVersion,
      at,
      note: explanation,
      data,
    });
  });
}

/** Tính tiếp thời hạn: the reason fell away before the day that was named. */
export function endExclusion(
  database: Database,
  ending: { code: string; officer: OfficerActor; expectedVersion: number; at: Temporal.Instant; explanation: string },
): Promise<ActionResult> {
  const { officer, explanation, ...rest } = ending;
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { ...rest, actor: officer, action: 'end-exclusion', note: explanation }),
  );
}
