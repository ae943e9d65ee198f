import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { isSettledLate, type LateReason } from '../domain/late-reason.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

export interface LateStatement {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly lateReason: LateReason;
  /** Nói rõ, for whoever looks into it. */
  readonly explanation: string;
}

/**
 * Nêu lý do quá hạn of a dossier that was settled late, by who settled it or leads the unit; also when it is closed
 * already, and once more when the first was wrong. Figures go by the last.
 */
export async function stateLateReason(
  database: Database,
  { code, officer, expectedVersion, at, lateReason, explanation }: LateStatement,
): Promise<ActionResult | { readonly ok: false; readonly refusal: 'not-late' | 'reason-missing' }> {
  if (explanation.trim() === '') return { ok: false, refusal: 'reason-missing' };
  const action = 'state-late-reason';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    if (!isSettledLate(opened.dossier)) return { ok: false, refusal: 'not-late' };
    const said = { note: explanation.trim(), data: { lateReason } };
    return changeOpened(
      transaction,
      opened,
      { code, actor: officer, action, expectedVersion, at, ...said },
      { lateReason },
    );
  });
}
