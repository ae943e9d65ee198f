import { type ActionResult, applyAction, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface Opinion {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** request-opinion: hỏi; record-opinion: ghi ý kiến nhận được. */
  readonly action: 'request-opinion' | 'record-opinion';
  /** Which of the consultations that the step has. */
  readonly consultation: string;
  /** What is asked, or what was answered. */
  readonly text: string;
}

export type OpinionResult = ActionResult | { readonly ok: false; readonly refusal: 'request-missing' };

/** Lấy ý kiến: the specialist asks another agency beside the step, or takes down its answer (Decree 61/2018, Article 19.5). */
export async function consultAgency(database: Database, opinion: Opinion): Promise<OpinionResult> {
  const { code, officer, expectedVersion, at, action, consultation, text } = opinion;
  if (text.trim() === '') return { ok: false, refusal: 'request-missing' };
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { code, actor: officer, action, expectedVersion, at, consultation, note: text }),
  );
}
