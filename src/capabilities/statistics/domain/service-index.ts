/**
 * Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg): which numbers each indicator divides, and the
 * points it gives. Formulas are those that the national portal explains; what a rule row says is not written here.
 */
import { type EnteredShare, isExternal } from './external-figure.ts';
import type { Share } from './share.ts';

export const INDEX_GROUPS = ['1', '2', '3', '4', '5', '6'] as const;
export type IndexGroup = (typeof INDEX_GROUPS)[number];

export const INDICATORS = [
  ...(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '3.A', '3.B', '3.C', '4.A', '4.B', '4.C'] as const),
  ...(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6a', '5.6b', '6.1', '6.2', '6.3', '6.4'] as const),
] as const;
export type IndicatorCode = (typeof INDICATORS)[number];

export const groupOf = (code: IndicatorCode): IndexGroup => code.slice(0, 1) as IndexGroup;

/** Đếm gì, beyond the counters of dossiers. */
export const INDEX_MEASURES = [
  /** Paid online, of those that owe a fee. */
  'paid-online',
  /** With a signed electronic result, of those that have a result. */
  'electronic-result',
  /** With papers and result as files, of those received. */
  'digitised',
  /** With a paper from the store, of those received. */
  'reused',
  /** Working days from acceptance to result: a sum, of those that have a result. */
  'working-days',
  /** Phản ánh, kiến nghị: in time, of those sent. */
  'reports-on-time',
  /** Of those sent, past their time and still not done. */
  'reports-prolonged',
  /** Of those sent, without a reason to complain about how they were handled. */
  'reports-satisfying',
  /** Of the dossiers that came in online, settled late or open past their day. */
  'online-late',
  /** Thời gian của từng cơ quan: points (2, 1, 0) of all finished dossiers that it took part in. */
  'agency-time',
  /** Đánh giá: not content, of those that rated. */
  'ratings-bad',
] as const;
export type IndexMeasure = (typeof INDEX_MEASURES)[number];

/** What is counted of a unit, or of the province, in a period. */
export interface IndexCounts {
  /** Carried over and received. */
  readonly dossiers: number;
  /** Of those, finished late by the index or open past their day. */
  readonly late: number;
  readonly received: number;
  readonly receivedOnline: number;
  readonly procedures: ProcedureCounts;
  readonly measures: Readonly<Record<IndexMeasure, Share>>;
  /** Quyết định công bố of the province; undefined while nobody keeps their register. */
  readonly announcements: { readonly issued: Share; readonly published: Share } | undefined;
  /** What the office entered of other systems. */
  readonly entered: Readonly<Partial<Record<string, EnteredShare>>>;
  /** Fewer ratings than this tell who rated, so they do not count. */
  readonly leastRatings: number;
}

/** Thủ tục thuộc thẩm quyền. */
export interface ProcedureCounts {
  readonly all: number;
  readonly complete: number;
  readonly online: number;
  readonly onlineUsed: number;
  readonly withFee: number;
  readonly feePaidOnline: number;
  readonly feePayableOnline: number;
  /** Whose workflow says who receives and settles. */
  readonly withAgencies: number;
  /** Of those, received at a one-stop office. */
  readonly atOneStop: number;
  /** Of those, received, settled and returned where the one-stop office is. */
  readonly whollyAtOneStop: number;
}

/** Hệ số of a dated rule. */
export interface IndexRule {
  readonly code: IndicatorCode;
  readonly maxPoints: number;
  readonly fullAt: number;
  readonly whenNone: 'nothing' | 'all' | 'left-out';
  readonly confidence: 'found' | 'memory' | 'unsure';
  readonly validFrom: string;
}

export interface IndicatorResult {
  readonly code: IndicatorCode;
  readonly rule: IndexRule;
  /** Undefined: what the office has to tell was not entered yet. */
  readonly share: Share | undefined;
  /** Where it was entered, its sources and what is still awaited. */
  readonly entered: EnteredShare | undefined;
  /** Undefined where it cannot be computed, or is left out because there was nothing to count. */
  readonly points: number | undefined;
}

export interface IndexResult {
  readonly indicators: readonly IndicatorResult[];
  readonly points: number;
  /** What the indicators that have a figure give at most. */
  readonly attainable: number;
  /** Every indicator that gives points has the figure of every month. */
  readonly isComplete: boolean;
}

export function serviceIndex(counts: IndexCounts, rules: readonly IndexRule[]): IndexResult {
  const indicators = rules.map((rule): IndicatorResult => {
    const entered = isExternal(rule.code) ? counts.entered[rule.code] : undefined;
    const share = isExternal(rule.code) ? entered : shareOf(rule.code, counts);
    return { code: rule.code, rule, share, entered, points: share && pointsOf(share, rule) };
  });
  const computed = indicators.filter(({ points }) => points !== undefined);
  return {
    indicators,
    points: rounded(computed.reduce((sum, { points = 0 }) => sum + points, 0)),
    attainable: rounded(computed.reduce((sum, { rule }) => sum + rule.maxPoints, 0)),
    isComplete: indicators.every(isWhole),
  };
}

const isWhole = ({ rule, share, entered }: IndicatorResult): boolean =>
  rule.maxPoints === 0 || (share !== undefined && (entered?.awaited.length ?? 0) === 0);

/** Two decimals, as the portal shows them. */
const rounded = (points: number): number => Math.round(points * 100) / 100;

export function pointsOf({ of, which }: Share, { maxPoints, fullAt, whenNone }: IndexRule): number | undefined {
  if (of === 0) return { all: maxPoints, nothing: 0, 'left-out': undefined }[whenNone];
  return rounded(Math.max(0, Math.min(maxPoints, (maxPoints * (which / of)) / fullAt)));
}

function shareOf(code: IndicatorCode, counts: IndexCounts): Share | undefined {
  const { procedures, measures } = counts;
  switch (code) {
    case '1.1':
      return counts.announcements?.issued;
    case '1.2':
      return counts.announcements?.published;
    case '1.3':
      return { of: procedures.all, which: procedures.complete };
    case '2.1':
      return { of: counts.dossiers, which: counts.dossiers - counts.late };
    case '2.2':
      return measures['working-days'];
    case '3.A':
      return { of: procedures.all, which: procedures.online };
    case '3.B':
      return { of: procedures.online, which: procedures.onlineUsed };
    case '3.C':
      return { of: counts.received, which: counts.receivedOnline };
    case '4.A':
      return measures['paid-online'];
    case '4.B':
      return { of: procedures.withFee, which: procedures.feePaidOnline };
    case '4.C':
      return { of: procedures.withFee, which: procedures.feePayableOnline };
    case '5.1':
      return measures['electronic-result'];
    case '5.2':
      return measures.digitised;
    case '5.4':
      return measures.reused;
    case '6.1':
    case '6.2':
      return measures['reports-on-time'];
    case '6.3':
      return measures['reports-satisfying'];
    case '6.4':
      return satisfied(counts);
    default:
      return undefined;
  }
}

/** 100 % less what was late, less who was not content: ratings that are too few to be told apart do not count. */
function satisfied({ dossiers, late, measures, leastRatings }: IndexCounts): Share {
  const ratings = measures['ratings-bad'];
  const bad = ratings.of >= leastRatings ? ratings.which : 0;
  return { of: dossiers, which: Math.max(0, dossiers - late - bad) };
}

export interface IndexBand {
  readonly leastPoints: number;
  readonly name: string;
  readonly confidence: IndexRule['confidence'];
}

/** Xếp loại by the points as a part of what could be attained; undefined when nothing could. */
export function bandOf(
  { points, attainable }: Pick<IndexResult, 'points' | 'attainable'>,
  bands: readonly IndexBand[],
): IndexBand | undefined {
  if (attainable === 0) return undefined;
  const percent = (points / attainable) * 100;
  return bands.toSorted((a, b) => b.leastPoints - a.leastPoints).find(({ leastPoints }) => percent >= leastPoints);
}
