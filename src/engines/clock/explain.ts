import type { ClockOptions, ClockStart, TimeLimit } from './due-at.ts';
import { explainDays } from './explain-days.ts';
import { explainHours } from './explain-hours.ts';
import { startOfDay, VIETNAM_TIME_ZONE, type WorkingCalendar } from './working-calendar.ts';

/** Why a stretch of time does or does not count; the words for each stand in the pages. */
export type SegmentReason =
  | 'working'
  | 'make-up'
  | 'calendar-day'
  | 'day-of-receipt'
  | 'carried-over'
  | 'received-after-cutoff'
  | 'night'
  | 'lunch'
  | 'weekend'
  | 'holiday'
  | 'paused';

/** Một đoạn của thời hạn. */
export interface ClockSegment {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
  readonly counted: boolean;
  readonly reason: SegmentReason;
  /** Name of the holiday or of the make-up day. */
  readonly name?: string;
}

export interface Explanation {
  readonly dueAt: Temporal.ZonedDateTime;
  /** Without a gap from the start to `dueAt`. */
  readonly segments: readonly ClockSegment[];
}

/** Giải thích thời hạn: each stretch from receipt to the due time, and why it counts or not. */
export function explain(
  calendar: WorkingCalendar,
  from: ClockStart,
  limit: TimeLimit,
  options: ClockOptions = {},
): Explanation {
  if (!Number.isInteger(limit.amount) || limit.amount < 0) throw new RangeError(`Not a time limit: ${limit.amount}`);
  const start = from instanceof Temporal.PlainDate ? startOfDay(from) : from.withTimeZone(VIETNAM_TIME_ZONE);
  return limit.unit === 'working-hour'
    ? explainHours(calendar, start, limit.amount, options)
    : explainDays(calendar, start, limit.amount, limit.unit, options);
}
