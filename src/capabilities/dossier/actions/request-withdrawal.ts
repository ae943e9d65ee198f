import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { CitizenActor } from '../domain/access.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

/** Rút hồ sơ: the citizen asks to withdraw; the clock stops and an officer closes the dossier. Not once it is finished. */
export function requestWithdrawal(
  database: Database,
  request: { code: string; citizen: CitizenActor; expectedVersion: number; at: Temporal.Instant; reason: string },
): Promise<ActionResult> {
  const { code, citizen, expectedVersion, at, reason } = request;
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: citizen, action: 'request-withdrawal', expectedVersion, at, note: reason }),
  );
}
