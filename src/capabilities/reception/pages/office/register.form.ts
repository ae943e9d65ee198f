import { parseDay } from '#shared/typed-day.ts';
import { DAY_UNREADABLE, PERIOD_TOO_LONG, PERIOD_TURNED } from './register.text.ts';

const LONGEST_PERIOD_IN_DAYS = 92;
const LONGEST_TEXT = 40;

/** What was typed, as it was typed. */
export interface TypedRegister {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly procedure: string;
}

export interface AskedOfRegister {
  readonly typed: TypedRegister;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** Missing where something typed cannot be read. */
  readonly period?: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
}

/** The month so far, unless something else was asked for. */
export function parseRegisterQuery(query: unknown, today: Temporal.PlainDate): AskedOfRegister {
  const fields = query as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT) : '';
  };
  const typed: TypedRegister = {
    from: text('tu-ngay') || today.with({ day: 1 }).toString(),
    to: text('den-ngay') || today.toString(),
    unit: text('don-vi').toUpperCase(),
    procedure: text('thu-tuc'),
  };
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  const errors = [
    ...(from ? [] : [{ field: 'tu-ngay', message: DAY_UNREADABLE }]),
    ...(to ? periodErrors(from, to) : [{ field: 'den-ngay', message: DAY_UNREADABLE }]),
  ];
  return { typed, errors, ...(errors.length === 0 && from && to ? { period: { from, to } } : {}) };
}

function periodErrors(from: Temporal.PlainDate | undefined, to: Temporal.PlainDate) {
  const days = from?.until(to).days ?? 0;
  if (days < 0) return [{ field: 'den-ngay', message: PERIOD_TURNED }];
  return days >= LONGEST_PERIOD_IN_DAYS ? [{ field: 'den-ngay', message: PERIOD_TOO_LONG }] : [];
}

export function registerQueryText({ from, to, unit, procedure }: TypedRegister): string {
  const all = { 'tu-ngay': from, 'den-ngay': to, 'don-vi': unit, 'thu-tuc': procedure };
  return `?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}
