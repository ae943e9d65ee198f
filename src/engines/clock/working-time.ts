import { type DayNumber, dayOf, MILLISECONDS_PER_HOUR, toLocal } from './local-time.ts';
import { type WorkingCalendar, workedSpans } from './working-calendar.ts';

/** Whole working days of the calendar and the hours besides; minutes only when nothing larger is left. */
export interface WorkingTime {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** A span of years is told in days anyway; nobody waits for the rest to be counted. */
const MOST_DAYS = 1500;
const HOURS_A_DAY = 8;
const MILLISECONDS_PER_MINUTE = 60_000;

/** Thời gian làm việc giữa hai thời điểm: only office hours count; nothing when `to` is not after `from`. */
export function workingTimeBetween(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
): WorkingTime {
  const [start, end] = [from, to].map((at) => toLocal(at.toZonedDateTimeISO('Asia/Ho_Chi_Minh'))) as [number, number];
  const last: DayNumber = Math.min(dayOf(end), dayOf(start) + MOST_DAYS);
  let worked = 0;
  for (let day = dayOf(start); day <= last; day += 1) {
    for (const span of workedSpans(calendar, day)) {
      worked += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start));
    }
  }
  const hours = Math.floor(worked / MILLISECONDS_PER_HOUR);
  return {
    days: Math.floor(hours / HOURS_A_DAY),
    hours: hours % HOURS_A_DAY,
    minutes: Math.floor((worked % MILLISECONDS_PER_HOUR) / MILLISECONDS_PER_MINUTE),
  };
}
