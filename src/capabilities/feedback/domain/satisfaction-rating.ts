/** Đánh giá hài lòng (NĐ 61/2018 Đ.31) and its points (TT 01/2018 Đ.13). */

export const GRADES = ['good', 'fair', 'bad'] as const;

/** Tốt, chưa tốt lắm, không tốt. */
export type Grade = (typeof GRADES)[number];

export const TIMES = [0, 1, 2] as const;

/** How often; 2 is more than once. */
export type Times = (typeof TIMES)[number];

/** Ý kiến kèm đánh giá, in words. */
export const LONGEST_COMMENT = 1000;

export interface SatisfactionRating {
  /** Số lần liên hệ nơi tiếp nhận để hoàn thiện hồ sơ, not counting what the person got wrong. */
  readonly contacts: Times;
  /** Số cơ quan phải liên hệ. */
  readonly bodies: Times;
  readonly information: Grade;
  readonly attitude: Grade;
  readonly explanation: Grade;
  /** Asked to pay what no rule says. */
  readonly extraCost: boolean;
  /** Null when the dossier did not come online. */
  readonly onlineService: Grade | null;
}

export type Points = 0 | 1 | 2;

/** Điểm của một hồ sơ by the numbers of the nine indices; null: cannot be computed, so it is left out. */
export interface RatingPoints {
  readonly time: Points | null;
  readonly contacts: Points;
  readonly bodies: Points;
  readonly attitude: Points | null;
}

type Pace = 'early' | 'on-time' | 'late';

interface Settled {
  readonly finishedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
}

export function pointsOf(rating: SatisfactionRating, settled: Settled): RatingPoints {
  const pace = paceOf(settled);
  return {
    time: pace === null ? null : { early: 2 as const, 'on-time': 1 as const, late: 0 as const }[pace],
    contacts: fewer(rating.contacts),
    bodies: fewer(rating.bodies),
    attitude: attitudePoints(rating.attitude, pace),
  };
}

function fewer(times: Times): Points {
  return times === 0 ? 2 : times === 1 ? 1 : 0;
}

/**
 * Index 7 counts valid complaints: what one person says of an attitude is none before somebody looked at it, and the
 * rule has no points for a late dossier without a complaint. Both are left out.
 */
function attitudePoints(attitude: Grade, pace: Pace | null): Points | null {
  if (attitude === 'bad' || pace === null || pace === 'late') return null;
  return pace === 'early' ? 2 : 1;
}

const dayOf = (at: Temporal.Instant): string => at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();

/** Sớm, đúng hạn, quá hạn: early is before the day on which it was due. */
function paceOf({ finishedAt, dueAt }: Settled): Pace | null {
  if (finishedAt === null || dueAt === null) return null;
  if (Temporal.Instant.compare(finishedAt, dueAt) > 0) return 'late';
  return dayOf(finishedAt) < dayOf(dueAt) ? 'early' : 'on-time';
}

/** Points of an index, and the dossiers that have any. */
export interface Tally {
  readonly sum: number;
  readonly dossiers: number;
}

/** Điểm chỉ số: the sum of the points over the dossiers that have any, to one decimal; null without any. */
export function indexScore(sum: number, dossiers: number): number | null {
  return dossiers === 0 ? null : Math.round((sum * 10) / dossiers) / 10;
}

/** Tổng điểm of the indices there are, and the most it could be. */
export function totalScore(scores: readonly (number | null)[]): { readonly points: number; readonly most: number } {
  const there = scores.filter((score) => score !== null);
  return { points: Math.round(there.reduce((sum, score) => sum + score * 10, 0)) / 10, most: there.length * 2 };
}

/** Quý: the period for which results are published. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export function quarterOf(day: Temporal.PlainDate): Quarter {
  return { year: day.year, quarter: Math.ceil(day.month / 3) };
}

/** First day, and the first that is not in it. */
export function daysOf({ year, quarter }: Quarter): {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
} {
  const from = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  return { from, until: from.add({ months: 3 }) };
}

/** The quarters before and with this one, the newest first. */
export function lastQuarters(latest: Quarter, count: number): Quarter[] {
  const index = latest.year * 4 + latest.quarter - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = index - back;
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
  });
}
