import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

/** Không đồng ý bổ sung lần sau: the head sends the list back with the reason; nothing is asked of the citizen. */
export async function declineSupplement(
  database: Database,
  request: { code: string; officer: OfficerActor; expectedVersion: number; at: Temporal.Instant; reason: string },
): Promise<ActionResult | { readonly ok: false; readonly refusal: 'reason-missing' }> {
  const { code, officer, expectedVersion, at, reason } = request;
  if (reason.trim() === '') return { ok: false, refusal: 'reason-missing' };
  const action = 'decline-supplement';
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: officer, action, expectedVersion, at, note: reason }),
  );
}
