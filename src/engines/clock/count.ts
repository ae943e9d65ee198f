/** The counting itself, in plain numbers; `explain` and `dueAt` say it in Temporal. */
import { countDays } from './count-days.ts';
import { countHours } from './count-hours.ts';
import type { ClockOptions, ClockStart, TimeLimit } from './due-at.ts';
import { dayNumber, type LocalTime, startOfDay, timeOfDay, toLocal } from './local-time.ts';
import type { Span, WorkingCalendar } from './working-calendar.ts';

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
  | 'paused'
  /** A day of an extension. */
  | 'extended';

export interface CountedStretch extends Span {
  readonly counted: boolean;
  readonly reason: SegmentReason;
  /** Name of the holiday or of the make-up day, or why the clock stood still. */
  readonly name?: string;
}

export interface Count {
  readonly dueAt: LocalTime;
  /** Without a gap from the start to `dueAt`. */
  readonly segments: readonly CountedStretch[];
}

/** What the counting of days and of hours have in common. */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly start: LocalTime;
  readonly amount: number;
  /** Since midnight. */
  readonly cutoff: number | undefined;
  /** In order, not overlapping. */
  readonly pauses: readonly NamedSpan[];
}

export interface NamedSpan extends Span {
  readonly name?: string | undefined;
}

export function count(
  calendar: WorkingCalendar,
  from: ClockStart,
  limit: TimeLimit,
  { cutoff, pauses = [] }: ClockOptions = {},
): Count {
  if (!isTimeLimit(limit)) throw new RangeError(`Not a time limit: ${limit.amount}`);
  const counting: Counting = {
    calendar,
    start: from instanceof Temporal.PlainDate ? startOfDay(dayNumber(from.toString())) : toLocal(from),
    amount: limit.amount,
    cutoff: cutoff === undefined ? undefined : timeOfDay(cutoff),
    pauses: joined(pauses.map(({ from, to, name }) => ({ from: toLocal(from), to: toLocal(to), name }))),
  };
  return limit.unit === 'working-hour' ? countHours(counting) : countDays(counting, limit.unit);
}

/** Only hours can be parted: half a working day has no end that the law knows. */
function isTimeLimit({ amount, unit }: TimeLimit): boolean {
  return amount >= 0 && (unit === 'working-hour' ? Number.isFinite(amount) : Number.isInteger(amount));
}

/** Pauses of one reason that overlap or touch are one; of two reasons the first holds; those without length are none. */
function joined(pauses: readonly NamedSpan[]): NamedSpan[] {
  const sorted = pauses.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  return sorted.reduce<NamedSpan[]>((before, pause) => {
    const last = before.at(-1);
    if (last === undefined || last.to < pause.from) before.push(pause);
    else if (last.name === pause.name) before[before.length - 1] = { ...last, to: Math.max(last.to, pause.to) };
    else if (last.to < pause.to) before.push({ ...pause, from: last.to });
    return before;
  }, []);
}
