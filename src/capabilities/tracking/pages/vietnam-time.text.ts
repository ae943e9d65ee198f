/** Dates and times as people here read them. */
const VIETNAM = 'Asia/Ho_Chi_Minh';
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const SHORT_WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

type Day = { readonly day: number; readonly month: number; readonly year: number };

export function dateText({ day, month, year }: Day): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** 04/12/2026 of "2026-12-04". */
export function isoDateText(iso: string): string {
  return dateText(Temporal.PlainDate.from(iso));
}

export function inVietnam(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(VIETNAM);
}

export function clockText({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${two(hour)}:${two(minute)}`;
}

/** 17:00 thứ Ba, 01/12/2026 */
export function momentText(instant: Temporal.Instant): string {
  const at = inVietnam(instant);
  return `${clockText(at)} ${weekdayText(at)}, ${dateText(at)}`;
}

export function weekdayText({ dayOfWeek }: { readonly dayOfWeek: number }): string {
  return WEEKDAYS[dayOfWeek - 1] ?? '';
}

export function shortWeekdayText({ dayOfWeek }: { readonly dayOfWeek: number }): string {
  return SHORT_WEEKDAYS[dayOfWeek - 1] ?? '';
}

/** T4 25/11 */
export function shortDayText(at: { readonly dayOfWeek: number; readonly day: number; readonly month: number }): string {
  return `${shortWeekdayText(at)} ${two(at.day)}/${two(at.month)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
