import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { AuditLogFilter } from '../../domain/audit-log.ts';
import { ACTION_WORDS, CODE_UNREADABLE, DAY_UNREADABLE, PERIOD_TOO_LONG, PERIOD_TURNED } from './audit-log.text.ts';

const LONGEST_PERIOD_IN_DAYS = 92;
const DAYS_SHOWN_AT_FIRST = 7;
const LONGEST_TEXT = 60;
const LAST_PAGE = 200;

/** What was typed, as it was typed. */
export interface TypedFilter {
  readonly from: string;
  readonly to: string;
  readonly username: string;
  readonly action: string;
  readonly code: string;
}

export interface AskedOfLog {
  readonly typed: TypedFilter;
  readonly page: number;
  readonly errors: readonly FieldMessage[];
  /** Missing where something typed cannot be read. */
  readonly filter?: AuditLogFilter;
}

export function parseAuditLogQuery(query: unknown, today: Temporal.PlainDate): AskedOfLog {
  const fields = query as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT) : '';
  };
  const typed: TypedFilter = {
    from: text('tu-ngay') || today.subtract({ days: DAYS_SHOWN_AT_FIRST - 1 }).toString(),
    to: text('den-ngay') || today.toString(),
    username: text('tai-khoan').toLowerCase(),
    action: Object.hasOwn(ACTION_WORDS, text('viec')) ? text('viec') : '',
    code: text('ma-ho-so').replace(/\s/g, '').toUpperCase(),
  };
  const page = Number(text('trang'));
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  const errors = errorsOf(typed, from, to);
  return {
    typed,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    errors,
    ...(errors.length === 0 && from && to && { filter: toFilter(typed, from, to) }),
  };
}

function toFilter(typed: TypedFilter, from: Temporal.PlainDate, to: Temporal.PlainDate): AuditLogFilter {
  const { username, action, code } = typed;
  return {
    from,
    to,
    ...(username !== '' && { username }),
    ...(action !== '' && { action }),
    ...(code !== '' && { dossierCode: code }),
  };
}

function errorsOf(typed: TypedFilter, from?: Temporal.PlainDate, to?: Temporal.PlainDate): FieldMessage[] {
  const errors: FieldMessage[] = [];
  if (!from) errors.push({ field: 'tu-ngay', message: DAY_UNREADABLE });
  if (!to) errors.push({ field: 'den-ngay', message: DAY_UNREADABLE });
  if (from && to) {
    const days = from.until(to).days;
    if (days < 0) errors.push({ field: 'den-ngay', message: PERIOD_TURNED });
    if (days >= LONGEST_PERIOD_IN_DAYS) errors.push({ field: 'den-ngay', message: PERIOD_TOO_LONG });
  }
  if (typed.code !== '' && !/^H\d{2}\.[A-Z0-9.]+-\d{6}-\d{4,}$/.test(typed.code))
    errors.push({ field: 'ma-ho-so', message: CODE_UNREADABLE });
  return errors;
}

export function auditLogQueryText({ from, to, username, action, code }: TypedFilter, page: number): string {
  const all = { 'tu-ngay': from, 'den-ngay': to, 'tai-khoan': username, viec: action, 'ma-ho-so': code };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  if (page > 1) query.set('trang', String(page));
  return `?${query}`;
}
