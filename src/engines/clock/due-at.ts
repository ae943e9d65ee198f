import { count } from './count.ts';
import { toZoned } from './local-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Thời hạn giải quyết: an amount of one unit. 0 working days means the same working day. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'working-day' | 'working-hour' | 'day' | 'month';
}

/** Khoảng tạm dừng: the clock stands still, for example while a supplement is awaited. */
export interface Pause {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
  /** Vì sao, where it is told apart from other stops. */
  readonly name?: string | undefined;
}

export interface ClockOptions {
  /** Giờ chốt nhận, `HH:MM`: what is received after it counts as received on the next working day. */
  readonly cutoff?: string;
  readonly pauses?: readonly Pause[];
}

/** A date alone is the start of that day. */
export type ClockStart = Temporal.ZonedDateTime | Temporal.PlainDate;

/**
 * Hạn trả kết quả. The day of receipt does not count (Civil Code 2015, Article 147): N working days end with the
 * N-th working day after it, when the office closes; a period in days or months that would end on a day off ends
 * with the next working day (Article 148). A day on which the clock stood still for any working time is not counted.
 */
export function dueAt(
  calendar: WorkingCalendar,
  from: ClockStart,
  limit: TimeLimit,
  options: ClockOptions = {},
): Temporal.ZonedDateTime {
  return toZoned(count(calendar, from, limit, options).dueAt);
}
