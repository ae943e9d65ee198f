/** Times as people in Vietnam read them. */
const ZONE = 'Asia/Ho_Chi_Minh';
const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const SHORT_WEEKDAYS = ['', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

export function inVietnam(at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO(ZONE);
}

/** "24/11/2026" */
export function dateText(date: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return `${two(date.day)}/${two(date.month)}/${date.year}`;
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
  return `${SHORT_WEEKDAYS[time.dayOfWeek]} ${two(time.day)}/${two(time.month)} ${timeText(at)}`;
}

/** "17:30 thứ Ba, 24/11/2026" */
export function dueText(at: Temporal.Instant): string {
  const time = inVietnam(at);
  return `${timeText(at)} ${WEEKDAYS[time.dayOfWeek]}, ${dateText(time)}`;
}

export function weekdayText(date: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return WEEKDAYS[date.dayOfWeek] ?? '';
}

export function shortWeekdayText(date: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return SHORT_WEEKDAYS[date.dayOfWeek] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
