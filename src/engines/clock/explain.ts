import { type Count, type CountedStretch, count, type SegmentReason } from './count.ts';
import type { ClockOptions, ClockStart, TimeLimit } from './due-at.ts';
import { toZoned } from './local-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type { SegmentReason };

/** Một đoạn của thời hạn. */
export interface ClockSegment extends Omit<CountedStretch, 'from' | 'to'> {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
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
  return toExplanation(count(calendar, from, limit, options));
}

export function toExplanation({ dueAt, segments }: Count): Explanation {
  return {
    dueAt: toZoned(dueAt),
    segments: segments.map((segment) => ({ ...segment, from: toZoned(segment.from), to: toZoned(segment.to) })),
  };
}
