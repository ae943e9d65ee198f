import { type ActionResult, applyAction, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface Refusal {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

export type RefusalResult = ActionResult | { readonly ok: false; readonly refusal: 'reason-missing' };

/** Từ chối tiếp nhận: the receptionist refuses, always with the reason in writing (Decree 61/2018, Article 17). */
export async function refuseDossier(database: Database, refusal: Refusal): Promise<RefusalResult> {
  const { code, officer, expectedVersion, at, reason } = refusal;
  if (reason.trim() === '') return { ok: false, refusal: 'reason-missing' };
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: officer, action: 'refuse', expectedVersion, at, note: reason }),
  );
}
