/** Ngày có thể thiếu: `2026-09-23`, `2026-09` or `2026`, as the civil-status forms allow for dates of the past. */

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

const MS_PER_DAY = 86_400_000;

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `dd/mm/yyyy`, `mm/yyyy`, `yyyy` or their ISO forms to ISO; `undefined` when it is no date. */
export function parsePartialDate(input: string): string | undefined {
  const text = input.trim();
  const parts = text.includes('/') ? text.split('/').map((part) => part.trim()) : text.split('-').reverse();
  while (parts.length > 1 && parts[0] === '') parts.shift();
  if (parts.length > 3 || parts.some((part) => !/^\d+$/.test(part))) return undefined;
  const [year = '', month, day] = parts.reverse();
  if (!/^\d{4}$/.test(year) || Number(year) < 1) return undefined;
  if (month === undefined) return year;
  if (month.length > 2 || Number(month) < 1 || Number(month) > 12) return undefined;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  if (day.length > 2 || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  return `${yearAndMonth}-${day.padStart(2, '0')}`;
}

/** A whole date in ISO, or `undefined`. */
export function parseDate(input: string): string | undefined {
  const date = parsePartialDate(input);
  return date?.length === 10 ? date : undefined;
}

/** The three boxes joined: ISO when they make a date, else the text as typed, so that nothing typed is lost. */
export function joinDateParts({ day, month, year }: DateParts): string {
  const typed = [day, month, year].map((part) => part.trim());
  const filled = typed.filter((part) => part !== '');
  // A whole date typed into one of the boxes counts too.
  const text = filled.length === 1 && /\d{4}/.test(filled[0] ?? '') ? (filled[0] ?? '') : typed.join('/');
  return filled.length === 0 ? '' : (parsePartialDate(text) ?? typed.join('/'));
}

/** Back into the three boxes, whatever was typed. */
export function splitDateParts(value: string): DateParts {
  const parts = value.includes('/') ? value.split('/') : value.split('-').reverse();
  while (parts.length < 3) parts.unshift('');
  const [month = '', year = ''] = parts.slice(-2);
  return { day: parts.slice(0, -2).join('/'), month, year };
}

/** For reading: `23/09/2026`, `09/2026`, `2026`. */
export function formatPartialDate(value: string): string {
  return parsePartialDate(value)?.split('-').reverse().join('/') ?? value;
}

/** The first and the last day that a date with missing parts can mean. */
export function dateRange(value: string): { readonly first: string; readonly last: string } | undefined {
  const date = parsePartialDate(value);
  if (date === undefined) return undefined;
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  const lastMonth = month ?? '12';
  const lastDay = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return { first: `${year}-${month ?? '01'}-01`, last: `${year}-${lastMonth}-${lastDay}` };
}

/** Days from one whole date to another; `undefined` when either is not one. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [parseDate(from), parseDate(to)];
  if (start === undefined || end === undefined) return undefined;
  return (Date.parse(end) - Date.parse(start)) / MS_PER_DAY;
}

/** Full years of age on a day; of a date with missing parts, the most they can be. */
export function ageOn(birthDate: string, on: string): number | undefined {
  const born = dateRange(birthDate)?.first;
  const day = parseDate(on);
  if (born === undefined || day === undefined) return undefined;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
