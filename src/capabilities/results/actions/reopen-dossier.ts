import { type ActionResult, applyAction, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export type ReopenResult = ActionResult | { readonly ok: false; readonly refusal: 'reason-missing' };

/** Sửa sai sót: a result not yet handed back goes back to the specialist, with the reason (Decree 61/2018, Article 21). */
export async function reopenDossier(
  database: Database,
  request: { code: string; officer: OfficerActor; expectedVersion: number; at: Temporal.Instant; reason: string },
): Promise<ReopenResult> {
  const { code, officer, expectedVersion, at, reason } = request;
  if (reason.trim() === '') return { ok: false, refusal: 'reason-missing' };
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: officer, action: 'correct', expectedVersion, at, note: reason }),
  );
}
