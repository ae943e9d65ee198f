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

export const VIETNAM_TIME_ZONE = 'Asia/Ho_Chi_Minh';

export type DayKind =
  | { readonly works: true; readonly reason: 'working' | 'make-up'; readonly name?: string }
  | { readonly works: false; readonly reason: 'weekend' | 'holiday'; readonly name?: string };

const SATURDAY = 6;

/** Làm việc hay nghỉ, and why. */
export function dayKind(calendar: WorkingCalendar, date: Temporal.PlainDate): DayKind {
  const exception = exceptionsOf(calendar).get(date.toString());
  if (exception?.kind === 'off') return { works: false, reason: 'holiday', name: exception.name };
  if (date.dayOfWeek < SATURDAY) return { works: true, reason: 'working' };
  if (exception?.kind === 'working') return { works: true, reason: 'make-up', name: exception.name };
  return { works: false, reason: 'weekend' };
}

export function isWorkingDay(calendar: WorkingCalendar, date: Temporal.PlainDate): boolean {
  return dayKind(calendar, date).works;
}

/** The day itself when it is worked, otherwise the next that is. */
export function workingDayFrom(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = day.add({ days: 1 });
  return day;
}

/** Hết giờ làm việc của ngày. */
export function closingTime(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.ZonedDateTime {
  const last = calendar.hours.at(-1);
  if (!last) throw new Error('A working calendar needs office hours');
  return atTime(date, last.closes);
}

/** The worked spans of a date, none when it is off. */
export function workedSpans(calendar: WorkingCalendar, date: Temporal.PlainDate): Span[] {
  if (!isWorkingDay(calendar, date)) return [];
  return calendar.hours.map(({ opens, closes }) => ({ from: atTime(date, opens), to: atTime(date, closes) }));
}

/** A stretch of time, `from` included and `to` not. */
export interface Span {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
}

export function startOfDay(date: Temporal.PlainDate): Temporal.ZonedDateTime {
  return date.toZonedDateTime(VIETNAM_TIME_ZONE);
}

function atTime(date: Temporal.PlainDate, time: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone: VIETNAM_TIME_ZONE, plainTime: Temporal.PlainTime.from(time) });
}

/** One look-up table per calendar: a calendar spans years and is asked for each day of a period. */
const exceptionTables = new WeakMap<WorkingCalendar, ReadonlyMap<string, CalendarDay>>();

function exceptionsOf(calendar: WorkingCalendar): ReadonlyMap<string, CalendarDay> {
  const known = exceptionTables.get(calendar);
  if (known) return known;
  const table = new Map(calendar.days.map((entry) => [entry.day, entry]));
  exceptionTables.set(calendar, table);
  return table;
}
