/** Reads what was typed into the deadline calculator; everything typed is shown again. */
import type { TimeLimit } from '#engines/clock/due-at.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import {
  type AskedPause,
  type DeadlineQuestion,
  isAskableAmount,
  isClockTime,
  isForward,
  LIMIT_UNITS,
  parseMoment,
} from '../../domain/deadline-question.ts';
import { CALCULATOR_ERRORS } from './deadline-calculator.text.ts';

const PAUSE_ROWS = [1, 2, 3] as const;
const LONGEST_TYPED = 40;

/** How the address says a unit. */
export const UNIT_SLUGS: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-day': 'ngay-lam-viec',
  'working-hour': 'gio-lam-viec',
  day: 'ngay',
  month: 'thang',
};

export interface TypedPause {
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

export interface TypedQuestion {
  readonly from: string;
  readonly amount: string;
  readonly unit: string;
  readonly agency: string;
  readonly cutoff: string;
  readonly pauses: readonly TypedPause[];
}

export const fieldOf = {
  from: 'nhan-luc',
  amount: 'thoi-han',
  unit: 'tinh-theo',
  agency: 'co-quan',
  cutoff: 'gio-chot',
  pauseFrom: (number: number) => `dung-${number}-tu`,
  pauseTo: (number: number) => `dung-${number}-den`,
} as const;

export function readQuestion(parameters: unknown): TypedQuestion {
  const given = (parameters ?? {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, LONGEST_TYPED) : '';
  };
  return {
    from: text(fieldOf.from),
    amount: text(fieldOf.amount),
    unit: text(fieldOf.unit) || UNIT_SLUGS['working-day'],
    agency: text(fieldOf.agency),
    cutoff: text(fieldOf.cutoff),
    pauses: PAUSE_ROWS.map((number) => ({
      number,
      from: text(fieldOf.pauseFrom(number)),
      to: text(fieldOf.pauseTo(number)),
    })),
  };
}

/** A form that was sent empty is a question too: it names its fields. */
export function isAsked(parameters: unknown): boolean {
  const pauses = PAUSE_ROWS.flatMap((number) => [fieldOf.pauseFrom(number), fieldOf.pauseTo(number)]);
  return [fieldOf.from, fieldOf.amount, ...pauses].some((name) => Object.hasOwn(parameters ?? {}, name));
}

export type JudgedQuestion =
  | { readonly question: DeadlineQuestion; readonly errors: readonly [] }
  | { readonly question?: undefined; readonly errors: readonly FieldMessage[] };

/** @param agencyCodes units of today */
export function judgeTyped(typed: TypedQuestion, agencyCodes: ReadonlySet<string>): JudgedQuestion {
  const errors: FieldMessage[] = [];
  const wrong = (field: string, message: string): void => void errors.push({ field, message });

  const from = parseTypedMoment(typed.from);
  if (from === undefined) wrong(fieldOf.from, CALCULATOR_ERRORS.from);
  const unit = LIMIT_UNITS.find((known) => UNIT_SLUGS[known] === typed.unit);
  const limit: TimeLimit = { amount: parseAmount(typed.amount), unit: unit ?? 'working-day' };
  if (!isAskableAmount(limit)) wrong(fieldOf.amount, CALCULATOR_ERRORS.amount(limit.unit));
  if (unit === undefined) wrong(fieldOf.unit, CALCULATOR_ERRORS.unit);
  if (typed.agency !== '' && !agencyCodes.has(typed.agency)) wrong(fieldOf.agency, CALCULATOR_ERRORS.agency);
  const cutoff = parseClock(typed.cutoff);
  if (cutoff === undefined) wrong(fieldOf.cutoff, CALCULATOR_ERRORS.cutoff);
  const pauses = typed.pauses.flatMap((pause) => judgePause(pause, wrong) ?? []);

  if (errors.length > 0 || from === undefined) return { errors };
  return { question: { from, limit, cutoff: cutoff || undefined, pauses }, errors: [] };
}

function judgePause(
  { number, from, to }: TypedPause,
  wrong: (field: string, message: string) => void,
): AskedPause | undefined {
  if (from === '' && to === '') return undefined;
  const pause = { from: parseTypedMoment(from), to: parseTypedMoment(to) };
  if (pause.from === undefined) wrong(fieldOf.pauseFrom(number), CALCULATOR_ERRORS.pauseFrom(number));
  if (pause.to === undefined) wrong(fieldOf.pauseTo(number), CALCULATOR_ERRORS.pauseTo(number));
  if (pause.from === undefined || pause.to === undefined) return undefined;
  const asked = { from: pause.from, to: pause.to };
  if (isForward(asked)) return asked;
  wrong(fieldOf.pauseTo(number), CALCULATOR_ERRORS.pauseOrder(number));
  return undefined;
}

/** As the browser's own field sends it, or as people write it: 29/04/2026 14:00. */
export function parseTypedMoment(text: string): Temporal.PlainDateTime | undefined {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2})[:hg](\d{2}))?$/i.exec(text);
  if (!written) return parseMoment(text);
  const [, day = '', month = '', year = '', hour = '0', minute = '00'] = written;
  return parseMoment(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}`);
}

/** `HH:MM`, empty when nothing was typed. */
function parseClock(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:hg](\d{2})$/i.exec(text) ?? [];
  const clock = hour === '' ? text : `${two(hour)}:${minute}`;
  return clock === '' || isClockTime(clock) ? clock : undefined;
}

function parseAmount(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

function two(text: string): string {
  return text.padStart(2, '0');
}
