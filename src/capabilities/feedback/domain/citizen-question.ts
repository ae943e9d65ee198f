/** Câu hỏi of anybody, its answer, and whether everybody may read both. */
import type { FeedbackEvent } from './feedback-item.ts';

export type QuestionState = 'received' | 'answered' | 'refused';

export interface QuestionText {
  readonly title: string;
  readonly content: string;
  readonly aboutUnitId: number | null;
  readonly procedure: string | null;
  /** The telephone may be missing only when the account is known. */
  readonly sender: { readonly name: string | null; readonly phone: string | null };
}

/** Câu hỏi */
export interface CitizenQuestion extends Omit<QuestionText, 'aboutUnitId'> {
  readonly id: string;
  readonly code: string;
  readonly accountId: string | null;
  readonly askedAt: Temporal.Instant;
  readonly unitId: number;
  readonly unitName: string;
  readonly state: QuestionState;
  readonly ruleFrom: string;
  readonly dueAt: Temporal.Instant | null;
  readonly answer: string | null;
  readonly publication: 'published' | 'kept-private' | null;
}

export type QuestionEventType = 'asked' | 'transferred' | 'answered' | 'refused' | 'published' | 'kept-private';

export type QuestionEvent = FeedbackEvent<QuestionEventType>;

/** Thời hạn, as it held on the day it was asked. */
export interface QuestionRule {
  readonly validFrom: string;
  readonly answerInWorkingDays: number;
  readonly publishInWorkingDays: number;
}

/** Where a question stands after a deed; undefined when that cannot be done to it now. */
export function questionAfter(
  { state, publication }: Pick<CitizenQuestion, 'state' | 'publication'>,
  deed: Exclude<QuestionEventType, 'asked'>,
): QuestionState | undefined {
  if (deed === 'published' || deed === 'kept-private')
    return state === 'answered' && publication === null ? state : undefined;
  if (state !== 'received') return undefined;
  return deed === 'transferred' ? 'received' : deed;
}

/** Số ngày làm việc of the step after a deed; null when nobody in the unit must act any more. */
export function workingDaysAfter(deed: QuestionEventType, rule: QuestionRule): number | null {
  if (deed === 'asked' || deed === 'transferred') return rule.answerInWorkingDays;
  return deed === 'answered' ? rule.publishInWorkingDays : null;
}
