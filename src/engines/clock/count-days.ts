import type { Count, CountedStretch, Counting, NamedSpan, SegmentReason } from './count.ts';
import type { TimeLimit } from './due-at.ts';
import { type DayNumber, dateOf, dayNumber, dayOf, type LocalTime, startOfDay } from './local-time.ts';
import { closingOf, type DayKind, dayKind, type Span, workedSpans, workingDayFrom } from './working-calendar.ts';

type DayUnit = Exclude<TimeLimit['unit'], 'working-hour'>;

interface DayPeriod extends Counting {
  /** The day that counts as the day of receipt. */
  readonly received: DayNumber;
  readonly unit: DayUnit;
}

/** Counts whole days, day by day; the last one ends when the office closes. */
export function countDays(counting: Counting, unit: DayUnit): Count {
  if (counting.amount === 0) return countSameDay(counting);
  const received = receiptDay(counting);
  const amount = unit === 'month' ? daysOfMonths(received, counting.amount) : counting.amount;
  return walk({ ...counting, received, amount, unit });
}

function daysOfMonths(received: DayNumber, months: number): number {
  return dayNumber(dateOf(received).add({ months }).toString()) - received;
}

/** Giải quyết ngay trong ngày: when a pause ends, the same rule starts again. */
function countSameDay(counting: Counting): Count {
  const { calendar, start, pauses } = counting;
  const received = dayOfSettling(counting);
  const straight = walk({ ...counting, received, unit: 'working-day', pauses: [] });
  const pause = pauses.find(({ from, to }) => from < straight.dueAt && start < to);
  if (!pause) return straight;
  const again = countSameDay({ ...counting, start: pause.to });
  const stopped = Math.max(pause.from, start);
  const before = straight.segments
    .filter(({ from }) => from < stopped)
    .map((segment) => ({ ...segment, to: Math.min(segment.to, stopped), counted: false }));
  const still = segmentOf(stopped, pause.to, pausedFor(pause));
  return { dueAt: again.dueAt, segments: [...before, still, ...again.segments] };

  /** What comes when the office is closed or about to be is settled on the next working day. */
  function dayOfSettling(asked: Counting): DayNumber {
    const day = workingDayFrom(calendar, receiptDay(asked));
    return closingOf(calendar, day) <= start ? workingDayFrom(calendar, day + 1) : day;
  }
}

/** The day of the start, or the next working day when it is too late or off and a cut-off applies. */
function receiptDay({ calendar, start, cutoff }: Counting): DayNumber {
  const day = dayOf(start);
  if (cutoff === undefined) return day;
  const isLate = start - startOfDay(day) > cutoff;
  return workingDayFrom(calendar, isLate ? day + 1 : day);
}

type Verdict = Pick<CountedStretch, 'counted' | 'reason' | 'name'>;

const WORKED: Verdict = { counted: true, reason: 'working' };
const WEEKEND: Verdict = { counted: false, reason: 'weekend' };
const CALENDAR_DAY: Verdict = { counted: true, reason: 'calendar-day' };

function walk(period: DayPeriod): Count {
  const { calendar, start, amount, received } = period;
  const segments: CountedStretch[] = [];
  let left = amount;
  for (let day = dayOf(start); ; day += 1) {
    const kind = dayKind(calendar, day);
    const verdict = judge(period, day, kind, left);
    if (verdict.counted && amount > 0) left -= 1;
    const isLast = left === 0 && kind.works && verdict.reason !== 'paused' && day >= received;
    const from = segments.length === 0 ? start : startOfDay(day);
    const to = isLast ? Math.max(closingOf(calendar, day), from) : startOfDay(day + 1);
    if (from < to) segments.push(segmentOf(from, to, verdict));
    if (isLast) return { dueAt: to, segments };
  }
}

function judge(period: DayPeriod, day: DayNumber, kind: DayKind, left: number): Verdict {
  const { start, received, amount, unit } = period;
  if (day < received) {
    const isTooLate = kind.works && day === dayOf(start);
    return isTooLate ? { counted: false, reason: 'received-after-cutoff' } : { counted: false, ...reasonOf(kind) };
  }
  if (day === received)
    return amount === 0 ? { counted: true, ...reasonOf(kind) } : { counted: false, reason: 'day-of-receipt' };
  const pause = pauseOn(period, day);
  if (pause) return pausedFor(pause);
  // Civil Code 2015, Article 148: a period that would end on a day off ends with the next working day.
  if (left === 0) return { counted: false, ...(kind.works ? { reason: 'carried-over' } : reasonOf(kind)) };
  if (unit !== 'working-day') return CALENDAR_DAY;
  if (kind.name === undefined) return kind.works ? WORKED : WEEKEND;
  return { counted: kind.works, reason: kind.reason, name: kind.name };
}

/** Field by field: spreading is ten times slower, and a long limit has tens of thousands of days. */
function segmentOf(from: LocalTime, to: LocalTime, { counted, reason, name }: Verdict): CountedStretch {
  return name === undefined ? { from, to, counted, reason } : { from, to, counted, reason, name };
}

function reasonOf(kind: DayKind): { reason: SegmentReason; name?: string } {
  return kind.name === undefined ? { reason: kind.reason } : { reason: kind.reason, name: kind.name };
}

/** A day off can only be paused where days off count: in a period of calendar days or months. */
function pauseOn({ calendar, unit, pauses }: DayPeriod, day: DayNumber): NamedSpan | undefined {
  const whole: Span = { from: startOfDay(day), to: startOfDay(day + 1) };
  const nearby = pauses.filter((pause) => overlap(pause, whole));
  if (nearby.length === 0) return undefined;
  const worked = workedSpans(calendar, day);
  const spans = worked.length === 0 && unit !== 'working-day' ? [whole] : worked;
  return nearby.find((pause) => spans.some((span) => overlap(pause, span)));
}

function pausedFor({ name }: NamedSpan): Verdict {
  return { counted: false, reason: 'paused', ...(name !== undefined && { name }) };
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
