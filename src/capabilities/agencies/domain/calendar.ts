/** Lịch làm việc: the exceptions to Monday–Friday, and the office hours of a day. */
export interface CalendarData {
  readonly days: readonly CalendarDay[];
  readonly hours: readonly OfficeHours[];
}

export interface CalendarDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** off: nghỉ lễ, nghỉ bù, nghỉ hoán đổi; working: thứ Bảy làm bù. */
  readonly kind: 'off' | 'working';
  readonly name: string;
}

export interface OfficeHours {
  /** HH:MM, Vietnam time. */
  readonly opens: string;
  readonly closes: string;
}
