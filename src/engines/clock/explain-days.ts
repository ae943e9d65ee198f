import type { ClockOptions, Pause, TimeLimit } from './due-at.ts';
import type { ClockSegment, Explanation, SegmentReason } from './explain.ts';
import {
  closingTime,
  type DayKind,
  dayKind,
  isWorkingDay,
  startOfDay,
  type WorkingCalendar,
  workedSpans,
  workingDayFrom,
} from './working-calendar.ts';

type DayUnit = Exclude<TimeLimit['unit'], 'working-hour'>;

interface DayPeriod {
  readonly calendar: WorkingCalendar;
  readonly start: Temporal.ZonedDateTime;
  /** The day that counts as the day of receipt. */
  readonly received: Temporal.PlainDate;
  readonly amount: number;
  readonly unit: DayUnit;
  readonly pauses: readonly Pause[];
}

/** Counts whole days, day by day; the last one ends when the office closes. */
export function explainDays(
  calendar: WorkingCalendar,
  start: Temporal.ZonedDateTime,
  amount: number,
  unit: DayUnit,
  options: ClockOptions,
): Explanation {
  if (amount === 0) return explainSameDay(calendar, start, options);
  const received = receiptDay(calendar, start, options.cutoff);
  const days =
    unit === 'month' ? received.until(received.add({ months: amount }), { largestUnit: 'days' }).days : amount;
  return walk({ calendar, start, received, amount: days, unit, pauses: options.pauses ?? [] });
}

/** Giải quyết ngay trong ngày: when a pause ends, the same rule starts again. */
function explainSameDay(calendar: WorkingCalendar, start: Temporal.ZonedDateTime, options: ClockOptions): Explanation {
  const received = workingDayFrom(calendar, receiptDay(calendar, start, options.cutoff));
  const straight = walk({ calendar, start, received, amount: 0, unit: 'working-day', pauses: [] });
  const pause = (options.pauses ?? [])
    .filter(({ from, to }) => isBefore(from, straight.dueAt) && isBefore(start, to))
    .sort((one, other) => Temporal.ZonedDateTime.compare(one.from, other.from))[0];
  if (!pause) return straight;
  const again = explainSameDay(calendar, pause.to, options);
  const stopped = isBefore(pause.from, start) ? start : pause.from;
  const before = straight.segments
    .filter(({ from }) => isBefore(from, stopped))
    .map((segment) => (isBefore(stopped, segment.to) ? { ...segment, to: stopped } : segment))
    .map((segment) => ({ ...segment, counted: false }));
  return {
    dueAt: again.dueAt,
    segments: [...before, { from: stopped, to: pause.to, counted: false, reason: 'paused' }, ...again.segments],
  };
}

/** The day of the start, or the next working day when it is too late or off and a cut-off applies. */
function receiptDay(
  calendar: WorkingCalendar,
  start: Temporal.ZonedDateTime,
  cutoff: string | undefined,
): Temporal.PlainDate {
  const date = start.toPlainDate();
  if (cutoff === undefined) return date;
  const late = Temporal.PlainTime.compare(start.toPlainTime(), Temporal.PlainTime.from(cutoff)) > 0;
  return workingDayFrom(calendar, late ? date.add({ days: 1 }) : date);
}

type Verdict = Pick<ClockSegment, 'counted' | 'reason' | 'name'>;

function walk(period: DayPeriod): Explanation {
  const { calendar, start, amount } = period;
  const segments: ClockSegment[] = [];
  let left = amount;
  for (let date = start.toPlainDate(); ; date = date.add({ days: 1 })) {
    const verdict = judge(period, date, left);
    if (verdict.counted && amount > 0) left -= 1;
    const isLast =
      left === 0 && isWorkingDay(calendar, date) && verdict.reason !== 'paused' && !isBeforeDay(date, period.received);
    const from = segments.length === 0 ? start : startOfDay(date);
    const to = isLast ? latest(closingTime(calendar, date), from) : startOfDay(date.add({ days: 1 }));
    if (isBefore(from, to)) segments.push({ from, to, ...verdict });
    if (isLast) return { dueAt: to, segments };
  }
}

function judge(
  { calendar, start, received, amount, unit, pauses }: DayPeriod,
  date: Temporal.PlainDate,
  left: number,
): Verdict {
  const kind = dayKind(calendar, date);
  if (isBeforeDay(date, received)) {
    const tooLate = kind.works && date.equals(start.toPlainDate());
    return tooLate ? { counted: false, reason: 'received-after-cutoff' } : { counted: false, ...reasonOf(kind) };
  }
  if (date.equals(received))
    return amount === 0 ? { counted: true, ...reasonOf(kind) } : { counted: false, reason: 'day-of-receipt' };
  if (isPausedOn(calendar, date, unit, pauses)) return { counted: false, reason: 'paused' };
  // Civil Code 2015, Article 148: a period that would end on a day off ends with the next working day.
  if (left === 0) return { counted: false, ...(kind.works ? { reason: 'carried-over' } : reasonOf(kind)) };
  return unit === 'working-day'
    ? { counted: kind.works, ...reasonOf(kind) }
    : { counted: true, reason: 'calendar-day' };
}

function reasonOf(kind: DayKind): { reason: SegmentReason; name?: string } {
  return kind.name === undefined ? { reason: kind.reason } : { reason: kind.reason, name: kind.name };
}

/** A day off can only be paused where days off count: in a period of calendar days or months. */
function isPausedOn(
  calendar: WorkingCalendar,
  date: Temporal.PlainDate,
  unit: DayUnit,
  pauses: readonly Pause[],
): boolean {
  const worked = workedSpans(calendar, date);
  const whole = { from: startOfDay(date), to: startOfDay(date.add({ days: 1 })) };
  const spans = worked.length === 0 && unit !== 'working-day' ? [whole] : worked;
  return pauses.some((pause) => spans.some(({ from, to }) => isBefore(pause.from, to) && isBefore(from, pause.to)));
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0;
}

function isBeforeDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

function latest(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return isBefore(one, other) ? other : one;
}
