import {
  type DayNumber,
  dayNumber,
  isWeekend,
  type LocalTime,
  startOfDay,
  timeOfDay,
  toZoned,
  VIETNAM_TIME_ZONE,
} from './local-time.ts';

export { VIETNAM_TIME_ZONE };

/** Ngày nghỉ hoặc ngày làm bù: an exception to Monday–Friday, as the Government announces it each year. */
export interface CalendarDay {
  /** ISO date. */
  readonly day: string;
  readonly kind: 'off' | 'working';
  /** Shown to people: "Quốc khánh", "Làm bù cho 31/8". */
  readonly name: string;
}

/** Giờ làm việc: one span of a working day, in Vietnam time, `HH:MM` or `HH:MM:SS`. */
export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
}

/** Lịch làm việc: which days are worked and between which hours; data, never code. */
export interface WorkingCalendar {
  readonly days: readonly CalendarDay[];
  /** In order, not overlapping. */
  readonly hours: readonly OfficeHours[];
}

export type DayKind =
  | { readonly works: true; readonly reason: 'working' | 'make-up'; readonly name?: string }
  | { readonly works: false; readonly reason: 'weekend' | 'holiday'; readonly name?: string };

const WORKING: DayKind = { works: true, reason: 'working' };
const WEEKEND: DayKind = { works: false, reason: 'weekend' };

/** Làm việc hay nghỉ, and why. */
export function dayKind(calendar: WorkingCalendar, day: DayNumber): DayKind {
  const exception = compiled(calendar).exceptions.get(day);
  if (exception?.kind === 'off') return { works: false, reason: 'holiday', name: exception.name };
  if (!isWeekend(day)) return WORKING;
  return exception?.kind === 'working' ? { works: true, reason: 'make-up', name: exception.name } : WEEKEND;
}

export function isWorkingDay(calendar: WorkingCalendar, date: Temporal.PlainDate): boolean {
  return dayKind(calendar, dayNumber(date.toString())).works;
}

/** The day itself when it is worked, otherwise the next that is. */
export function workingDayFrom(calendar: WorkingCalendar, from: DayNumber): DayNumber {
  let day = from;
  while (!dayKind(calendar, day).works) day += 1;
  return day;
}

/** Hết giờ làm việc của ngày. */
export function closingOf(calendar: WorkingCalendar, day: DayNumber): LocalTime {
  return startOfDay(day) + compiled(calendar).closes;
}

/** Hết giờ làm việc của ngày. */
export function closingTime(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.ZonedDateTime {
  return toZoned(closingOf(calendar, dayNumber(date.toString())));
}

/** A stretch of time, `from` included and `to` not. */
export interface Span {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** The worked spans of a date, none when it is off. */
export function workedSpans(calendar: WorkingCalendar, day: DayNumber): readonly Span[] {
  if (!dayKind(calendar, day).works) return [];
  const midnight = startOfDay(day);
  return compiled(calendar).spans.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

interface CompiledCalendar {
  readonly exceptions: ReadonlyMap<DayNumber, CalendarDay>;
  /** Since midnight. */
  readonly spans: readonly Span[];
  readonly closes: number;
}

/** Read once per calendar: it spans years and is asked for each day of a period. */
const compiledCalendars = new WeakMap<WorkingCalendar, CompiledCalendar>();

function compiled(calendar: WorkingCalendar): CompiledCalendar {
  const known = compiledCalendars.get(calendar);
  if (known) return known;
  const spans = calendar.hours.map(({ opens, closes }) => ({ from: timeOfDay(opens), to: timeOfDay(closes) }));
  const last = spans.at(-1);
  // Without them no amount of hours would ever be used up.
  if (!last || spans.every(({ from, to }) => to <= from)) throw new Error('A working calendar needs office hours');
  const made = {
    exceptions: new Map(calendar.days.map((entry) => [dayNumber(entry.day), entry])),
    spans,
    closes: last.to,
  };
  compiledCalendars.set(calendar, made);
  return made;
}
