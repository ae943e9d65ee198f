/** Ngày người dùng gõ. */

/** As the browser's own calendar needs it; what cannot be read stays as it was typed. */
export const calendarDay = (typed: string): string => parseDay(typed)?.toString() ?? typed;

/** As the browser's own calendar writes it, or as people do. */
export function parseDay(text: string): Temporal.PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  try {
    return /^[12]\d{3}-\d{2}-\d{2}$/.test(iso) ? Temporal.PlainDate.from(iso) : undefined;
  } catch {
    return undefined;
  }
}
