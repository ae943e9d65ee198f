import type { DossierEvent } from './dossier-action.ts';
import { type DossierStatus, isClosed } from './dossier-status.ts';

/**
 * Trao đổi về hồ sơ: what the person who filed asks, and what an officer answers. It changes nothing of the dossier and
 * asks for no papers: that is a supplement request.
 */
export interface DossierQuestion {
  /** From 1 in the dossier: it stands in addresses. */
  readonly number: number;
  readonly text: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly answer: DossierAnswer | undefined;
}

export interface DossierAnswer {
  readonly text: string;
  readonly by: string;
  readonly unitName: string;
  readonly at: Temporal.Instant;
}

/** Quy định về trao đổi, as it holds on a day. */
export interface DossierQuestionRule {
  readonly answerWorkingDays: number;
  readonly mostOpen: number;
  readonly daysAfterClosing: number;
}

export const LONGEST_QUESTION = 2000;

export type QuestionRefusal = 'text-missing' | 'too-many-open' | 'closed-long-ago';
export type AnswerRefusal = 'text-missing' | 'answered-already';

interface AskedDossier {
  readonly status: DossierStatus;
  readonly events: readonly Pick<DossierEvent, 'at' | 'fromStatus' | 'toStatus'>[];
  readonly questions: readonly Pick<DossierQuestion, 'answer'>[];
}

/** Why nothing more can be asked now; undefined when it can. */
export function questionRefusal(
  { status, events, questions }: AskedDossier,
  { mostOpen, daysAfterClosing }: DossierQuestionRule,
  now: Temporal.Instant,
): Exclude<QuestionRefusal, 'text-missing'> | undefined {
  const closedAt = isClosed(status) && events.findLast(({ fromStatus, toStatus }) => fromStatus !== toStatus)?.at;
  const hours = daysAfterClosing * HOURS_PER_DAY;
  if (closedAt && Temporal.Instant.compare(now, closedAt.add({ hours })) > 0) return 'closed-long-ago';
  return questions.filter(({ answer }) => answer === undefined).length >= mostOpen ? 'too-many-open' : undefined;
}

const HOURS_PER_DAY = 24;
