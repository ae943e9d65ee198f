/** Ngày người dùng gõ. */

/** 05/11/2026, whichever way it came; what cannot be read stays as it was typed. */
export function writtenDay(typed: string): string {
  const day = parseDay(typed);
  if (day === undefined) return typed;
  return [String(day.day).padStart(2, '0'), String(day.month).padStart(2, '0'), day.year].join('/');
}

/** As addresses write it, or as people do. */
export function parseDay(text: string): Temporal.PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  try {
    return /^[12]\d{3}-\d{2}-\d{2}$/.test(iso) ? Temporal.PlainDate.from(iso) : undefined;
  } catch {
    return undefined;
  }
}
