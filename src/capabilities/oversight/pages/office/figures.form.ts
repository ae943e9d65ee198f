import type { FigureKind, FigurePeriod, FigureWay, LateReason } from '#capabilities/dossier/index.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { DAY_UNREADABLE, PERIOD_TURNED } from './audit-log.text.ts';
import { DAY_AHEAD, DAY_TOO_EARLY, FIGURE_WORDS, reasonOf, WAY_WORDS } from './figures.text.ts';

const LONGEST_TEXT = 40;
const EARLIEST = '2000-01-01';

/** What was asked for, as it stands in the address. */
export interface TypedFigures {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly field: string;
  readonly procedure: string;
  /** Number of an officer. */
  readonly officer: string;
}

export interface AskedOfFigures {
  readonly typed: TypedFigures;
  readonly by: FigureWay | undefined;
  readonly errors: readonly FieldMessage[];
  /** Missing where something typed cannot be read. */
  readonly period?: FigurePeriod;
}

/** The month so far, unless something else was asked for. */
export function parseFiguresQuery(query: unknown, today: Temporal.PlainDate): AskedOfFigures {
  const text = textsOf(query);
  const typed: TypedFigures = {
    from: text('tu-ngay') || today.with({ day: 1 }).toString(),
    to: text('den-ngay') || today.toString(),
    unit: text('don-vi').toUpperCase(),
    field: text('linh-vuc'),
    procedure: text('thu-tuc'),
    officer: /^\d{1,9}$/.test(text('can-bo')) ? text('can-bo') : '',
  };
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  const errors = errorsOf(from, to, today);
  return { typed, by: wayOf(text('theo')), errors, ...(errors.length === 0 && from && to && { period: { from, to } }) };
}

export interface AskedOfFigure extends AskedOfFigures {
  readonly kind: FigureKind | undefined;
  /** Of what was finished late: null where nobody said why, undefined for all. */
  readonly lateReason: LateReason | null | undefined;
  readonly after: string | undefined;
}

export function parseFigureQuery(query: unknown, today: Temporal.PlainDate): AskedOfFigure {
  const text = textsOf(query);
  const kinds = Object.keys(FIGURE_WORDS) as FigureKind[];
  return {
    ...parseFiguresQuery(query, today),
    kind: kinds.find((kind) => FIGURE_WORDS[kind].slug === text('so')),
    lateReason: reasonOf(text('ly-do')),
    after: text('sau') || undefined,
  };
}

/** What stands in an address, by name; empty where it does not. */
export function textsOf(query: unknown): (name: string) => string {
  const fields = query as Readonly<Record<string, unknown>>;
  return (name) => {
    const value = fields[name];
    return typeof value === 'string' ? value.normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT) : '';
  };
}

function wayOf(slug: string): FigureWay | undefined {
  return (Object.keys(WAY_WORDS) as FigureWay[]).find((way) => WAY_WORDS[way].slug === slug);
}

function errorsOf(
  from: Temporal.PlainDate | undefined,
  to: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): FieldMessage[] {
  const errors: FieldMessage[] = [];
  if (!from) errors.push({ field: 'tu-ngay', message: DAY_UNREADABLE });
  else if (from.toString() < EARLIEST) errors.push({ field: 'tu-ngay', message: DAY_TOO_EARLY });
  if (!to) errors.push({ field: 'den-ngay', message: DAY_UNREADABLE });
  else if (Temporal.PlainDate.compare(to, today) > 0) errors.push({ field: 'den-ngay', message: DAY_AHEAD });
  else if (from && Temporal.PlainDate.compare(to, from) < 0) errors.push({ field: 'den-ngay', message: PERIOD_TURNED });
  return errors;
}

/** The query of a page of the same question; what is the usual is left out. */
export function figuresQueryText(typed: TypedFigures, more: Readonly<Record<string, string>> = {}): string {
  const all = {
    'tu-ngay': typed.from,
    'den-ngay': typed.to,
    'don-vi': typed.unit,
    'linh-vuc': typed.field,
    'thu-tuc': typed.procedure,
    'can-bo': typed.officer,
    ...more,
  };
  return `?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}

/** Kỳ hay dùng. */
export function usualPeriods(today: Temporal.PlainDate): { readonly text: string; readonly period: FigurePeriod }[] {
  const month = today.with({ day: 1 });
  const quarter = today.with({ month: today.month - ((today.month - 1) % 3), day: 1 });
  const year = today.with({ month: 1, day: 1 });
  return [
    { text: 'Tháng này', period: { from: month, to: today } },
    { text: 'Tháng trước', period: { from: month.subtract({ months: 1 }), to: month.subtract({ days: 1 }) } },
    { text: 'Quý này', period: { from: quarter, to: today } },
    { text: 'Quý trước', period: { from: quarter.subtract({ months: 3 }), to: quarter.subtract({ days: 1 }) } },
    { text: 'Năm nay', period: { from: year, to: today } },
  ];
}
