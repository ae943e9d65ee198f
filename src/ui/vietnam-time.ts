/** Times as people in Vietnam read them, in the language of the page. */
import { inLanguages } from '#shared/language.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

type Day = Temporal.PlainDate | Temporal.ZonedDateTime;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const monthName = ({ month }: Day): string => MONTHS[month - 1] ?? '';
const shortMonthName = (day: Day): string => monthName(day).slice(0, 3);

const words = inLanguages(
  {
    weekdays: ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
    shortWeekdays: ['', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    date: (day: Day) => `${two(day.day)}/${two(day.month)}/${day.year}`,
    dayAndMonth: (day: Day) => `${two(day.day)}/${two(day.month)}`,
    longDate: (day: Day) => `${two(day.day)}/${two(day.month)}/${day.year}`,
    month: (day: Day) => `${two(day.month)}/${day.year}`,
  },
  {
    weekdays: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    date: (day) => `${day.day} ${shortMonthName(day)} ${day.year}`,
    dayAndMonth: (day) => `${day.day} ${shortMonthName(day)}`,
    longDate: (day) => `${day.day} ${monthName(day)} ${day.year}`,
    month: (day) => `${monthName(day)} ${day.year}`,
  },
);

export function inVietnam(at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO(ZONE);
}

/** "24/11/2026", "24 Nov 2026" */
export function dateText(date: Day): string {
  return words.date(date);
}

/** "17:30" */
export function timeText(at: Temporal.Instant): string {
  const time = inVietnam(at);
  return `${two(time.hour)}:${two(time.minute)}`;
}

/** "24/11/2026, 17:30" */
export function momentText(at: Temporal.Instant): string {
  return `${dateText(inVietnam(at))}, ${timeText(at)}`;
}

/** "T3 24/11 17:30", for narrow columns. */
export function shortMomentText(at: Temporal.Instant): string {
  const time = inVietnam(at);
  return `${shortWeekdayText(time)} ${words.dayAndMonth(time)} ${timeText(at)}`;
}

/** "17:30 thứ Ba, 24/11/2026", "17:30 Tuesday, 24 November 2026" */
export function dueText(at: Temporal.Instant): string {
  const time = inVietnam(at);
  return `${timeText(at)} ${weekdayText(time)}, ${words.longDate(time)}`;
}

/** "11/2026", "November 2026" */
export function monthText(date: Day): string {
  return words.month(date);
}

export function weekdayText(date: Day): string {
  return words.weekdays[date.dayOfWeek] ?? '';
}

export function shortWeekdayText(date: Day): string {
  return words.shortWeekdays[date.dayOfWeek] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
