import { type ActionResult, applyAction, type FeeMoment, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface HandBack {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Ai nhận, bằng cách nào; may be empty. */
  readonly note: string;
  /** Việc phải chờ nộp phí, as the province sets it. */
  readonly feeBefore: readonly FeeMoment[];
}

/** Trả kết quả: the receptionist gives the result to the citizen, and the dossier is closed. */
export function handBackResult(
  database: Database,
  { code, officer, expectedVersion, at, note, feeBefore }: HandBack,
): Promise<ActionResult> {
  return inTransaction(database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: officer,
      action: 'hand-back',
      expectedVersion,
      at,
      note,
      feeFirst: feeBefore.includes('return'),
    }),
  );
}
