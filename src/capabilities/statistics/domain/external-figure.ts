/**
 * Số liệu từ hệ thống khác: what only another system knows of a unit in a month, entered by the office with its source.
 * What this system can count itself is never entered.
 */
import type { Share } from './share.ts';

/** Indicators of Bộ chỉ số phục vụ that nothing here tells, and niêm yết of the nine indices (TT 01/2018 Đ.13). */
export const EXTERNAL_INDICATORS = ['1.4', '5.3', '5.5', '5.6a', '5.6b', 'posting'] as const;
export type ExternalIndicator = (typeof EXTERNAL_INDICATORS)[number];

export const isExternal = (code: string): code is ExternalIndicator =>
  (EXTERNAL_INDICATORS as readonly string[]).includes(code);

/** What is entered. */
export interface FigureEntry extends Share {
  readonly source: string;
  /** Ngày của nguồn, ISO. */
  readonly sourceOn: string;
  readonly note: string;
}

/** Which figure: of a unit, or of the province as a whole (null). */
export interface FigureKey {
  readonly unitId: number | null;
  /** Ngày đầu tháng, ISO. */
  readonly month: string;
  readonly indicator: ExternalIndicator;
}

export interface ExternalFigure extends FigureEntry, FigureKey {
  /** 1, then one more with each correction. */
  readonly version: number;
}

export const LONGEST_SOURCE = 150;
export const LONGEST_FIGURE_NOTE = 500;
/** Of a numerator or denominator; more is a slip of the hand. */
export const LARGEST_FIGURE = 999_999_999;

export type FigureFault =
  | 'month-ahead'
  | 'which-above-all'
  | 'too-large'
  | 'source-missing'
  | 'source-too-long'
  | 'source-ahead'
  | 'source-before-month'
  | 'note-too-long';

/** What speaks against an entry; the running month may be entered and corrected later. */
export function figureFaults(
  { month }: Pick<FigureKey, 'month'>,
  entry: FigureEntry,
  today: string,
): readonly FigureFault[] {
  const { of, which, source, sourceOn, note } = entry;
  const faults: readonly (readonly [FigureFault, boolean])[] = [
    ['month-ahead', month > today],
    ['too-large', Math.max(of, which) > LARGEST_FIGURE],
    ['which-above-all', which > of],
    ['source-missing', source === ''],
    ['source-too-long', source.length > LONGEST_SOURCE],
    ['source-ahead', sourceOn > today],
    // A system cannot have told of a month before it began.
    ['source-before-month', sourceOn < month],
    ['note-too-long', note.length > LONGEST_FIGURE_NOTE],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

/** Số liệu của một kỳ: the sum of its months that were entered. */
export interface EnteredShare extends Share {
  /** Each source once, the newest first. */
  readonly sources: readonly { readonly source: string; readonly on: string }[];
  /** Months of the period that nobody has entered yet, ISO. */
  readonly awaited: readonly string[];
}

/** Undefined while no month of the period was entered. */
export function enteredShare(figures: readonly ExternalFigure[], months: readonly string[]): EnteredShare | undefined {
  const own = figures.filter(({ month }) => months.includes(month));
  if (own.length === 0) return undefined;
  const newestFirst = own.toSorted((a, b) => b.sourceOn.localeCompare(a.sourceOn));
  const sources = new Map<string, string>();
  for (const { source, sourceOn } of newestFirst) if (!sources.has(source)) sources.set(source, sourceOn);
  return {
    of: own.reduce((sum, { of }) => sum + of, 0),
    which: own.reduce((sum, { which }) => sum + which, 0),
    sources: [...sources].map(([source, on]) => ({ source, on })),
    awaited: months.filter((month) => !own.some((figure) => figure.month === month)),
  };
}
