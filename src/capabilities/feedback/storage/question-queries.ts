/** Reads questions; what an officer reads is always limited to what they handle. */
import type { Connection } from '#platform/database/transaction.ts';
import type { CitizenQuestion, QuestionRule, QuestionState } from '../domain/citizen-question.ts';
import { questions, toQuestion } from './question-rows.ts';

const MOST_LISTED = 200;

export async function findQuestion(connection: Connection, code: string): Promise<CitizenQuestion | undefined> {
  const row = await questions(connection).where('question.code', '=', code).executeTakeFirst();
  return row && toQuestion(row);
}

/** Của tôi, the newest first. */
export async function listOwnQuestions(connection: Connection, accountId: string): Promise<CitizenQuestion[]> {
  const rows = await questions(connection)
    .where('question.account_id', '=', accountId)
    .orderBy('question.asked_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toQuestion);
}

/** What waits for somebody to act, the most urgent first; or all of a state, the newest first. */
export async function listUnitQuestions(
  connection: Connection,
  unitIds: readonly number[],
  state: QuestionState | 'waiting',
): Promise<CitizenQuestion[]> {
  const all = questions(connection).where('question.unit_id', 'in', unitIds).limit(MOST_LISTED);
  const rows =
    state === 'waiting'
      ? await all.where('question.due_at', 'is not', null).orderBy('question.due_at').execute()
      : await all.where('question.state', '=', state).orderBy('question.asked_at', 'desc').execute();
  return rows.map(toQuestion);
}

/** Beside the entry of the menu. */
export async function countWaitingQuestions(connection: Connection, unitIds: readonly number[]): Promise<number> {
  const { count } = await connection
    .selectFrom('citizen_question')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('due_at', 'is not', null)
    .where('unit_id', 'in', unitIds)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The rule that holds on a day. */
export async function getQuestionRule(connection: Connection, on: string): Promise<QuestionRule> {
  const row = await connection
    .selectFrom('citizen_question_rule')
    .selectAll()
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    validFrom: row.valid_from,
    answerInWorkingDays: row.answer_in_working_days,
    publishInWorkingDays: row.publish_in_working_days,
  };
}
