/**
 * Giờ Việt Nam as a plain number: milliseconds since 1970-01-01T00:00 by the clocks of Vietnam. They have stood at UTC+7
 * all year since 1975, so counting needs no time zone, and ten thousand days are counted in a few milliseconds.
 */
export type LocalTime = number;
/** Days since 1970-01-01. */
export type DayNumber = number;

export const VIETNAM_TIME_ZONE = 'Asia/Ho_Chi_Minh';
export const MILLISECONDS_PER_HOUR = 3_600_000;
export const MILLISECONDS_PER_DAY = 24 * MILLISECONDS_PER_HOUR;
const AHEAD_OF_UTC = 7 * MILLISECONDS_PER_HOUR;
const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday; Monday is 0 here. */
const WEEKDAY_OF_DAY_ZERO = 3;

export function toLocal(time: Temporal.ZonedDateTime): LocalTime {
  return time.epochMilliseconds + AHEAD_OF_UTC;
}

export function toZoned(time: LocalTime): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time - AHEAD_OF_UTC).toZonedDateTimeISO(VIETNAM_TIME_ZONE);
}

/** 2026-04-29T17:30:00+07:00; made by hand, as a long explanation has tens of thousands of them. */
export function isoText(time: LocalTime): string {
  const day = dayOf(time);
  const seconds = Math.floor((time - startOfDay(day)) / 1000);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${dateText(day)}T${clock}+07:00`;
}

/** The civil date of a day by Howard Hinnant's reckoning in eras of 400 years that begin in March. */
function dateText(day: DayNumber): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1)}`;
}

export function dayOf(time: LocalTime): DayNumber {
  return Math.floor(time / MILLISECONDS_PER_DAY);
}

export function startOfDay(day: DayNumber): LocalTime {
  return day * MILLISECONDS_PER_DAY;
}

/** @param date `YYYY-MM-DD` */
export function dayNumber(date: string): DayNumber {
  return Date.parse(date) / MILLISECONDS_PER_DAY;
}

export function dateOf(day: DayNumber): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day });
}

/** Thứ Bảy, Chủ nhật. */
export function isWeekend(day: DayNumber): boolean {
  const weekday = (((day + WEEKDAY_OF_DAY_ZERO) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday >= DAYS_PER_WEEK - 2;
}

/** Milliseconds since midnight of `HH:MM` or `HH:MM:SS`. */
export function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
