import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { Opinion } from '../domain/unit-consultation.ts';
import { lockDossier } from '../storage/dossier-store.ts';
import { findAskedOf } from '../storage/unit-consultation-queries.ts';
import { closeConsultation } from '../storage/unit-consultation-store.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

export interface UnitOpinion {
  readonly code: string;
  /** Which of the dossier's consultations. */
  readonly number: number;
  readonly officer: OfficerActor;
  readonly at: Temporal.Instant;
  readonly opinion: Opinion;
  readonly text: string;
  readonly fileId: string | null;
}

export type UnitOpinionResult =
  | ActionResult
  | { readonly ok: false; readonly refusal: 'answer-missing' }
  | { readonly ok: false; readonly refusal: 'already-answered'; readonly name: string };

/**
 * Trả lời ý kiến: a specialist or head of the unit that was asked, once. What else happened to the dossier meanwhile
 * does not stand in the way: only that the answer is still waited for.
 * @throws NotFound when the officer's unit was not asked
 */
export async function giveOpinion(database: Database, given: UnitOpinion): Promise<UnitOpinionResult> {
  const { code, officer, at, opinion, text, fileId } = given;
  if (text.trim() === '') return { ok: false, refusal: 'answer-missing' };
  return inTransaction(database, async (transaction) => {
    const dossier = await lockDossier(transaction, code);
    const asked = await findAskedOf(transaction, officer, given);
    if (!dossier || !asked) throw new NotFound('consultation');
    if (asked.answer) return { ok: false, refusal: 'already-answered', name: asked.answer.by };
    const { consultation } = asked;
    const data = { unitId: asked.unit.id, unitName: asked.unit.name, opinion, hasFile: fileId !== null };
    const result = await applyAction(transaction, {
      code,
      actor: officer,
      action: 'give-opinion',
      expectedVersion: dossier.version,
      at,
      consultation,
      note: text,
      data,
    });
    if (!result.ok) return result;
    const officerId = officer.officerId;
    await closeConsultation(transaction, { dossierId: dossier.id, consultation, opinion, text, fileId, officerId, at });
    return result;
  });
}
