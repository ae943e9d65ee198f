import { type ActionResult, applyAction, type FeeMoment, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { Handover } from '../domain/handover.ts';
import { addHandover } from '../storage/handover-store.ts';

export interface HandBack {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly handover: Handover;
  /** Việc phải chờ nộp phí, as the province sets it. */
  readonly feeBefore: readonly FeeMoment[];
}

/** Trả kết quả: the receptionist gives the result to who came for it, and the dossier is closed. */
export function handBackResult(database: Database, returning: HandBack): Promise<ActionResult> {
  return inTransaction(database, (transaction) => handBack(transaction, returning));
}

export async function handBack(
  transaction: Transaction,
  { code, officer, expectedVersion, at, handover, feeBefore }: HandBack,
): Promise<ActionResult> {
  const { method, receiverName, relation, originals, note } = handover;
  const returned = await applyAction(transaction, {
    code,
    actor: officer,
    action: 'hand-back',
    expectedVersion,
    at,
    note,
    data: { method, receiverName, relation, originals },
    feeFirst: feeBefore.includes('return'),
  });
  if (returned.ok) await addHandover(transaction, returned.dossierId, handover, { officerId: officer.officerId, at });
  return returned;
}
