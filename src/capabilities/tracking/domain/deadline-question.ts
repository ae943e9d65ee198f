/** Tính hạn: what may be asked of the public deadline calculator, and its answer. */
import { type Count, count } from '#engines/clock/count.ts';
import type { TimeLimit } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';

export interface DeadlineQuestion {
  /** By the clocks of Vietnam. */
  readonly from: Temporal.PlainDateTime;
  readonly limit: TimeLimit;
  readonly cutoff: string | undefined;
  readonly pauses: readonly AskedPause[];
}

export interface AskedPause {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
}

export const LIMIT_UNITS: readonly TimeLimit['unit'][] = ['working-day', 'working-hour', 'day', 'month'];
/** Longer than any limit in law; more would only keep the machine busy. */
export const MOST: Readonly<Record<TimeLimit['unit'], number>> = {
  'working-day': 10_000,
  'working-hour': 10_000,
  day: 10_000,
  month: 240,
};
export const MOST_PAUSES = 20;
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/** 0 working days is "the same working day"; nothing else can take no time. */
export function isAskableAmount({ amount, unit }: TimeLimit): boolean {
  return Number.isInteger(amount) && amount >= (unit === 'working-day' ? 0 : 1) && amount <= MOST[unit];
}

/** @param text `2026-04-29T14:00`, with seconds or without, or a day alone for its beginning */
export function parseMoment(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text)) return undefined;
  try {
    const moment = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return moment.year >= FIRST_YEAR && moment.year <= LAST_YEAR ? moment : undefined;
  } catch {
    return undefined;
  }
}

/** Giờ chốt nhận, `HH:MM`. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function isForward({ from, to }: AskedPause): boolean {
  return Temporal.PlainDateTime.compare(from, to) < 0;
}

export function answerQuestion(calendar: WorkingCalendar, question: DeadlineQuestion): Count {
  const { from, limit, cutoff, pauses } = question;
  return count(calendar, inVietnam(from), limit, {
    ...(cutoff === undefined ? {} : { cutoff }),
    pauses: pauses.map((pause) => ({ from: inVietnam(pause.from), to: inVietnam(pause.to) })),
  });
}

function inVietnam(moment: Temporal.PlainDateTime): Temporal.ZonedDateTime {
  return moment.toZonedDateTime(VIETNAM_TIME_ZONE);
}
