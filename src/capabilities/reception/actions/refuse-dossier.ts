import { type ActionResult, applyAction, type OfficerActor } from '#capabilities/dossier/index.ts';
import { findListItem } from '#capabilities/reference/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface Refusal {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Mã lý do of the list `refusal-reasons`. */
  readonly reasonCode: string;
  /** What is to be known besides the reason; the citizen reads both. */
  readonly explanation: string;
}

export type RefusalResult =
  | ActionResult
  | { readonly ok: false; readonly refusal: 'reason-kind-missing' | 'reason-missing' };

const OTHER = 'other';

/**
 * Từ chối tiếp nhận: the receptionist refuses, always in writing (Decree 61/2018, Article 17): a reason from the list,
 * by which refusals are counted, and what it means here in plain words.
 */
export async function refuseDossier(database: Database, refusal: Refusal): Promise<RefusalResult> {
  const { code, officer, expectedVersion, at, reasonCode } = refusal;
  const reason = findListItem('refusal-reasons', reasonCode);
  const explanation = refusal.explanation.trim();
  if (!reason) return { ok: false, refusal: 'reason-kind-missing' };
  if (explanation === '') return { ok: false, refusal: 'reason-missing' };
  const note = reasonCode === OTHER ? explanation : `${reason.label}. ${explanation}`;
  const data = { reason: reasonCode };
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: officer, action: 'refuse', expectedVersion, at, note, data }),
  );
}
