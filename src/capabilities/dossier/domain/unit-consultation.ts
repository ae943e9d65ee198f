import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { closingTime, isWorkingDay, VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { UnitName } from './dossier-summary.ts';

/** Ý kiến của đơn vị được hỏi. */
export const OPINIONS = ['agree', 'disagree', 'other'] as const;
export type Opinion = (typeof OPINIONS)[number];

export interface OpinionAnswer {
  readonly opinion: Opinion;
  readonly text: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Văn bản đính kèm. */
  readonly file: { readonly id: string; readonly name: string } | null;
}

/** Xin ý kiến đơn vị: asked of another unit of the province beside the step (Decree 61/2018, Article 19.5). */
export interface UnitConsultation {
  /** From 1 within the dossier; it stands in addresses. */
  readonly number: number;
  /** The agency of the workflow that the unit answers for, or the unit itself. */
  readonly consultation: string;
  readonly unit: UnitName;
  readonly question: string;
  /** What of the dossier the unit may see to answer: nothing more. */
  readonly sharesAnswers: boolean;
  readonly sharedFiles: readonly string[];
  readonly askedBy: string;
  readonly askedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly answer: OpinionAnswer | null;
}

export type ConsultationRefusal =
  | 'question-missing'
  | 'unit-unknown'
  | 'day-off'
  | 'answer-by-past'
  | 'answer-by-after-due';

/** When no workflow says how long. */
const USUAL_WORKING_DAYS = 2;

/** In place of an agency of the workflow: the unit itself, asked once at a time. */
export function ownConsultation(unitId: number): string {
  return `don-vi-${unitId}`;
}

/** Hạn trả lời: closing time of that day in the unit that is asked. */
export function answerBy(calendar: WorkingCalendar, on: string): Temporal.Instant {
  return closingTime(calendar, Temporal.PlainDate.from(on)).toInstant();
}

/** The citizen's date stands: while it is ahead, an answer after it would be of no use. */
export function judgeAnswerBy(
  calendar: WorkingCalendar,
  on: string,
  { dueAt, now }: { readonly dueAt: Temporal.Instant | null; readonly now: Temporal.Instant },
): ConsultationRefusal | undefined {
  const date = Temporal.PlainDate.from(on);
  if (!isWorkingDay(calendar, date)) return 'day-off';
  if (Temporal.Instant.compare(answerBy(calendar, on), now) <= 0) return 'answer-by-past';
  const lastDay = dueAt && Temporal.Instant.compare(dueAt, now) > 0 ? dayOf(dueAt) : undefined;
  return lastDay && Temporal.PlainDate.compare(date, lastDay) > 0 ? 'answer-by-after-due' : undefined;
}

/** The usual time to answer in, but not beyond the citizen's date. */
export function suggestedAnswerDay(
  calendar: WorkingCalendar,
  dueAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.PlainDate {
  const limit = { amount: USUAL_WORKING_DAYS, unit: 'working-day' } as const;
  const usual = endOf(calendar, now.toZonedDateTimeISO(VIETNAM_TIME_ZONE), limit).toPlainDate();
  const last = dueAt && dayOf(dueAt);
  const isTooLate = last && Temporal.PlainDate.compare(usual, last) > 0;
  return isTooLate && Temporal.Instant.compare(dueAt, now) > 0 ? last : usual;
}

function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate();
}
