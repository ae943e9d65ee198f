/** Writes questions. */
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import { fold } from '#shared/fold.ts';
import type { CitizenQuestion, QuestionState, QuestionText } from '../domain/citizen-question.ts';
import { questions, toQuestion } from './question-rows.ts';

export interface NewQuestion extends QuestionText {
  readonly id: string;
  readonly code: string;
  readonly accountId: string | null;
  readonly askedAt: Temporal.Instant;
  readonly unitId: number;
  readonly ruleFrom: string;
  readonly dueAt: Temporal.Instant;
}

/** The code under which it is kept; the one of before when this form was sent already. */
export async function insertQuestion(
  transaction: Transaction,
  question: NewQuestion,
): Promise<{ readonly code: string; readonly isNew: boolean }> {
  const added = await transaction
    .insertInto('citizen_question')
    .values({
      id: question.id,
      code: question.code,
      account_id: question.accountId,
      sender_name: question.sender.name,
      sender_phone: question.sender.phone,
      title: question.title,
      content: question.content,
      procedure_text: question.procedure,
      asked_at: question.askedAt.toString(),
      unit_id: question.unitId,
      state: 'received',
      rule_from: question.ruleFrom,
      due_at: question.dueAt.toString(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('code')
    .executeTakeFirst();
  if (added) return { code: added.code, isNew: true };
  const kept = await transaction
    .selectFrom('citizen_question')
    .select('code')
    .where('id', '=', question.id)
    .executeTakeFirstOrThrow();
  return { code: kept.code, isNew: false };
}

/** Until the transaction ends nobody else changes it. */
export async function lockQuestion(transaction: Transaction, code: string): Promise<CitizenQuestion | undefined> {
  const row = await questions(transaction).where('question.code', '=', code).forUpdate('question').executeTakeFirst();
  return row && toQuestion(row);
}

export interface QuestionChange {
  readonly state: QuestionState;
  readonly dueAt: Temporal.Instant | null;
  readonly unitId?: number;
  readonly answered?: { readonly text: string; readonly at: Temporal.Instant };
  readonly publication?:
    | { readonly question: string; readonly answer: string; readonly at: Temporal.Instant }
    | 'kept-private';
}

export async function saveQuestion(transaction: Transaction, id: string, change: QuestionChange): Promise<void> {
  const { answered, publication } = change;
  const isPublic = typeof publication === 'object';
  await transaction
    .updateTable('citizen_question')
    .set({
      state: change.state,
      due_at: change.dueAt?.toString() ?? null,
      ...(change.unitId !== undefined && { unit_id: change.unitId }),
      ...(answered !== undefined && { answer: answered.text, answered_at: answered.at.toString() }),
      ...(publication === 'kept-private' && { publication }),
      ...(isPublic && {
        publication: 'published',
        public_number: sql<number>`nextval('citizen_question_public_number')`,
        public_question: publication.question,
        public_answer: publication.answer,
        public_words: fold(`${publication.question} ${publication.answer}`),
        published_at: publication.at.toString(),
      }),
    })
    .where('id', '=', id)
    .execute();
}

export async function hasQuestions(transaction: Transaction): Promise<boolean> {
  return (await transaction.selectFrom('citizen_question').select('id').limit(1).executeTakeFirst()) !== undefined;
}
