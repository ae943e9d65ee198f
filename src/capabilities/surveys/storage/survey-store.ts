/** Writes surveys and what was answered. */
import type { Answers } from '#engines/forms/define.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Survey, SurveyQuestion } from '../domain/survey.ts';
import { SURVEY_COLUMNS, toSurvey } from './survey-rows.ts';

interface Deed {
  readonly officerId: string | null;
  readonly at: Temporal.Instant;
}

export async function insertSurvey(transaction: Transaction, id: string, { officerId, at }: Deed): Promise<number> {
  const moment = at.toString();
  const { number } = await transaction
    .insertInto('survey')
    .values({ id, created_at: moment, created_by: officerId, changed_at: moment, changed_by: officerId })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** Until the transaction ends nobody else changes it. */
export async function lockSurvey(transaction: Transaction, number: number): Promise<Survey | undefined> {
  const row = await transaction
    .selectFrom('survey')
    .select(SURVEY_COLUMNS)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  return row && toSurvey(row);
}

export interface SurveyChange {
  readonly title?: string;
  readonly intro?: string;
  readonly questions?: readonly SurveyQuestion[];
  readonly closesOn?: string | null;
  readonly slug?: string;
  readonly openedAt?: Temporal.Instant;
  readonly closedAt?: Temporal.Instant;
}

export async function saveSurvey(
  transaction: Transaction,
  { id, version }: Pick<Survey, 'id' | 'version'>,
  change: SurveyChange,
  { officerId, at }: Deed,
): Promise<void> {
  const { title, intro, questions, closesOn, slug, openedAt, closedAt } = change;
  await transaction
    .updateTable('survey')
    .set({
      ...(title !== undefined && { title }),
      ...(intro !== undefined && { intro }),
      ...(questions !== undefined && { questions: JSON.stringify(questions) }),
      ...(closesOn !== undefined && { closes_on: closesOn }),
      ...(slug !== undefined && { slug }),
      ...(openedAt !== undefined && { opened_at: openedAt.toString() }),
      ...(closedAt !== undefined && { closed_at: closedAt.toString() }),
      version: version + 1,
      changed_at: at.toString(),
      changed_by: officerId,
    })
    .where('id', '=', id)
    .execute();
}

export async function deleteSurvey(transaction: Transaction, id: string): Promise<void> {
  await transaction.deleteFrom('survey').where('id', '=', id).execute();
}

/** False when this person or session has answered already. */
export async function insertSurveyAnswer(
  transaction: Transaction,
  {
    surveyId,
    respondent,
    on,
    answers,
  }: { readonly surveyId: string; readonly respondent: string; readonly on: string; readonly answers: Answers },
): Promise<boolean> {
  const added = await transaction
    .insertInto('survey_answer')
    .values({ survey_id: surveyId, respondent, answered_on: on, answers: JSON.stringify(answers) })
    .onConflict((conflict) => conflict.constraint('survey_answer_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function hasSurveys(transaction: Transaction): Promise<boolean> {
  return (await transaction.selectFrom('survey').select('id').limit(1).executeTakeFirst()) !== undefined;
}
