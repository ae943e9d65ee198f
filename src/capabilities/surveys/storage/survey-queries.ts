/** Reads surveys: editors all of them, everybody else those that were opened. */
import type { Answers } from '#engines/forms/define.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { Survey } from '../domain/survey.ts';
import { SURVEY_COLUMNS, toSurvey } from './survey-rows.ts';

const MOST_LISTED = 100;

export async function listOpenedSurveys(connection: Connection): Promise<Survey[]> {
  const rows = await connection
    .selectFrom('survey')
    .select(SURVEY_COLUMNS)
    .where('opened_at', 'is not', null)
    .orderBy('opened_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toSurvey);
}

export async function findOpenedSurvey(connection: Connection, slug: string): Promise<Survey | undefined> {
  const row = await connection
    .selectFrom('survey')
    .select(SURVEY_COLUMNS)
    .where('slug', '=', slug)
    .where('opened_at', 'is not', null)
    .executeTakeFirst();
  return row && toSurvey(row);
}

/** For editors, what was changed last first. */
export async function listAllSurveys(connection: Connection): Promise<Survey[]> {
  const rows = await connection
    .selectFrom('survey')
    .select(SURVEY_COLUMNS)
    .orderBy('changed_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toSurvey);
}

export async function findSurvey(connection: Connection, number: number): Promise<Survey | undefined> {
  const row = await connection
    .selectFrom('survey')
    .select(SURVEY_COLUMNS)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toSurvey(row);
}

/** In no order that says who answered when. */
export async function listSurveyAnswers(connection: Connection, surveyId: string): Promise<Answers[]> {
  const rows = await connection
    .selectFrom('survey_answer')
    .select('answers')
    .where('survey_id', '=', surveyId)
    .orderBy('respondent')
    .execute();
  return rows.map(({ answers }) => answers as unknown as Answers);
}

export async function hasAnswered(connection: Connection, surveyId: string, respondent: string): Promise<boolean> {
  const row = await connection
    .selectFrom('survey_answer')
    .select('id')
    .where('survey_id', '=', surveyId)
    .where('respondent', '=', respondent)
    .executeTakeFirst();
  return row !== undefined;
}
