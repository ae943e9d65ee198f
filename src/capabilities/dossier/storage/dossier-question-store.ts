import type { Transaction } from '#platform/database/transaction.ts';

/** Topic of the outbox, read like the events of a dossier: the person is told that an answer is there. */
const QUESTION_ANSWERED = 'question-answered';

export interface NewQuestion {
  readonly dossierId: number;
  readonly number: number;
  readonly key: string;
  /** Of the person, also when they act for a business. */
  readonly accountId: string;
  readonly askedBy: string;
  readonly at: Temporal.Instant;
  readonly text: string;
  readonly dueAt: Temporal.Instant;
}

/** False when the same form was sent before. */
export async function addQuestion(transaction: Transaction, question: NewQuestion): Promise<boolean> {
  const row = await transaction
    .insertInto('dossier_question')
    .values({
      dossier_id: question.dossierId,
      number: question.number,
      request_key: question.key,
      account_id: question.accountId,
      asked_by: question.askedBy,
      asked_at: question.at.toString(),
      text: question.text,
      due_at: question.dueAt.toString(),
    })
    .onConflict((conflict) => conflict.column('request_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewAnswer {
  readonly dossier: { readonly id: number; readonly code: string };
  readonly number: number;
  readonly key: string;
  readonly text: string;
  readonly answeredBy: string;
  readonly unitId: number;
  readonly at: Temporal.Instant;
}

/** Writes the answer and the order to tell; false when there is an answer already. */
export async function addAnswer(transaction: Transaction, answer: NewAnswer): Promise<boolean> {
  const { dossier, number } = answer;
  const row = await transaction
    .updateTable('dossier_question')
    .set({
      answer: answer.text,
      answer_key: answer.key,
      answered_by: answer.answeredBy,
      unit_id: answer.unitId,
      answered_at: answer.at.toString(),
    })
    .where('dossier_id', '=', dossier.id)
    .where('number', '=', number)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  const payload = { code: dossier.code, event: `question-${number}`, type: QUESTION_ANSWERED };
  await transaction
    .insertInto('outbox')
    .values({ topic: `dossier.${QUESTION_ANSWERED}`, dossier_id: dossier.id, payload: JSON.stringify(payload) })
    .execute();
  return true;
}
