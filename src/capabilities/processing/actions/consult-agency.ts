import { type ActionResult, applyAction, closeConsultation, type OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface AgencyOpinion {
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

export type AgencyOpinionResult = ActionResult | { readonly ok: false; readonly refusal: 'text-missing' };

/**
 * Lấy ý kiến cơ quan không dùng hệ thống: the specialist notes what was asked of an agency beside the step, or what it
 * answered (Decree 61/2018, Article 19.5); also what a unit that was asked in the system answered another way.
 */
export async function consultAgency(database: Database, opinion: AgencyOpinion): Promise<AgencyOpinionResult> {
  const { code, officer, expectedVersion, at, action, consultation, text } = opinion;
  if (text.trim() === '') return { ok: false, refusal: 'text-missing' };
  return inTransaction(database, async (transaction) => {
    const request = { code, actor: officer, action, expectedVersion, at, consultation, note: text };
    const result = await applyAction(transaction, request);
    if (result.ok && action === 'record-opinion') {
      const { dossierId } = result;
      const { officerId } = officer;
      await closeConsultation(transaction, {
        dossierId,
        consultation,
        officerId,
        at,
        text,
        opinion: 'other',
        fileId: null,
      });
    }
    return result;
  });
}
