import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';
import { noteUnit } from '../domain/dossier-note.ts';
import type { AnswerRefusal } from '../domain/dossier-question.ts';
import { isSameForm, listQuestions } from '../storage/dossier-question-queries.ts';
import { addAnswer } from '../storage/dossier-question-store.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';

export interface AnsweredQuestion {
  readonly code: string;
  readonly number: number;
  readonly officer: OfficerActor;
  readonly key: string;
  readonly text: string;
  readonly at: Temporal.Instant;
}

export type AnswerResult = { readonly ok: true } | { readonly ok: false; readonly refusal: AnswerRefusal };

/**
 * Trả lời câu hỏi về hồ sơ: by any officer of its units who works with it, once; the person is told that the answer is
 * there, never what it says.
 * @throws NotFound when the officer may not know of the dossier, or it has no such question
 * @throws NotPermitted when the officer only watches
 */
export async function answerAboutDossier(database: Database, answered: AnsweredQuestion): Promise<AnswerResult> {
  const { code, number, officer, key, at } = answered;
  const text = answered.text.trim();
  if (text === '') return { ok: false, refusal: 'text-missing' };
  return inTransaction(database, async (transaction) => {
    const dossier = await getOfficeDossier(transaction, officer, code);
    const unitId = noteUnit(officer, dossier);
    if (unitId === undefined) throw new NotPermitted('answer');
    const asked = (await listQuestions(transaction, dossier.id)).some((question) => question.number === number);
    if (!asked) throw new NotFound('question');
    const answer = { dossier, number, key, text, answeredBy: officer.officerId, unitId, at };
    if (!(await addAnswer(transaction, answer))) {
      if (await isSameForm(transaction, key, dossier.id)) return { ok: true };
      return { ok: false, refusal: 'answered-already' };
    }
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'dossier-question-answered',
      subject: code,
      detail: { number },
    });
    return { ok: true };
  });
}
