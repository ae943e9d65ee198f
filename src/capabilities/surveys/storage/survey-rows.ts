import type { Survey, SurveyQuestion } from '../domain/survey.ts';

export const SURVEY_COLUMNS = [
  'id',
  'number',
  'slug',
  'title',
  'intro',
  'questions',
  'opened_at',
  'closes_on',
  'closed_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly number: number;
  readonly slug: string | null;
  readonly title: string;
  readonly intro: string;
  readonly questions: unknown;
  readonly opened_at: Date | null;
  readonly closes_on: string | null;
  readonly closed_at: Date | null;
  readonly version: number;
}

export function toSurvey(row: Row): Survey {
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: row.title,
    intro: row.intro,
    questions: row.questions as readonly SurveyQuestion[],
    openedAt: row.opened_at && toInstant(row.opened_at),
    closesOn: row.closes_on,
    closedAt: row.closed_at && toInstant(row.closed_at),
    version: row.version,
  };
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
