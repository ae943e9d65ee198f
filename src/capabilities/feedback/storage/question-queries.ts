/** Reads questions; what an officer reads is always limited to what they handle. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { foldedWords } from '#shared/fold.ts';
import type {
  CitizenQuestion,
  QuestionEvent,
  QuestionEventType,
  QuestionRule,
  QuestionState,
} from '../domain/citizen-question.ts';
import { QUESTION_COLUMNS, toQuestion } from './question-rows.ts';
import { toInstant } from './report-rows.ts';

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

export async function listQuestionEvents(connection: Connection, questionId: string): Promise<QuestionEvent[]> {
  const rows = await connection
    .selectFrom('citizen_question_event as event')
    .leftJoin('unit', 'unit.id', 'event.unit_id')
    .select(['event.type', 'event.text', 'event.at', 'unit.name'])
    .where('event.question_id', '=', questionId)
    .orderBy('event.id')
    .execute();
  return rows.map(({ type, text, at, name }) => ({
    type: type as QuestionEventType,
    text,
    unitName: name,
    at: toInstant(at),
  }));
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

/** Trong ngân hàng câu hỏi: nothing of the sender, nor the code. */
export interface PublishedQuestion {
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly unitName: string;
  readonly publishedAt: Temporal.Instant;
}

const MOST_WORDS = 12;

/** Those that have all the words, with or without marks; those that ask with them before those that answer with them. */
export async function findPublishedQuestions(
  connection: Connection,
  { words, page, size }: { readonly words: string; readonly page: number; readonly size: number },
): Promise<{ readonly questions: readonly PublishedQuestion[]; readonly count: number }> {
  const folded = foldedWords(words).slice(0, MOST_WORDS);
  const phrase = folded.join(' ');
  let found = published(connection).select(sql<string>`count(*) over ()`.as('count'));
  for (const word of folded) found = found.where('question.public_words', 'like', `%${word}%`);
  const rows = await found
    .orderBy(sql`position(${phrase} in question.public_words) = 0`)
    .orderBy('question.published_at', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { questions: rows.map(toPublished), count: Number(rows[0]?.count ?? 0) };
}

export async function findPublishedQuestion(
  connection: Connection,
  number: number,
): Promise<PublishedQuestion | undefined> {
  const row = await published(connection).where('question.public_number', '=', number).executeTakeFirst();
  return row && toPublished(row);
}

function published(connection: Connection) {
  return connection
    .selectFrom('citizen_question as question')
    .innerJoin('unit', 'unit.id', 'question.unit_id')
    .select(['question.public_number', 'question.public_question', 'question.public_answer', 'question.published_at'])
    .select('unit.name as unit_name')
    .where('question.publication', '=', sql.lit('published'))
    .where('question.published_at', 'is not', null)
    .$narrowType<{ public_number: number; public_question: string; public_answer: string; published_at: Date }>();
}

function toPublished(row: {
  public_number: number;
  public_question: string;
  public_answer: string;
  published_at: Date;
  unit_name: string;
}): PublishedQuestion {
  return {
    number: row.public_number,
    question: row.public_question,
    answer: row.public_answer,
    unitName: row.unit_name,
    publishedAt: toInstant(row.published_at),
  };
}

function questions(connection: Connection) {
  return connection
    .selectFrom('citizen_question as question')
    .innerJoin('unit', 'unit.id', 'question.unit_id')
    .select(QUESTION_COLUMNS)
    .select('unit.name as unit_name');
}
