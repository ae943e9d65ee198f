/** Xếp loại by the nine indices (TT 01/2018 Đ.13). */
import { totalScore } from './satisfaction-rating.ts';

/** Chấm ai. */
export type BandSubject = 'agency' | 'person';

/** Mức xếp loại, a dated rule. */
export interface RatingBand {
  readonly subject: BandSubject;
  readonly leastPoints: number;
  readonly name: string;
  readonly confidence: 'found' | 'memory' | 'unsure';
}

/** Of how many indices the levels are written: nine of an agency, 1, 2, 3, 4 and 7 of a person. */
export const INDICES_OF: Readonly<Record<BandSubject, number>> = { agency: 9, person: 5 };

export interface Banded {
  readonly band: RatingBand;
  /** On how many indices it rests. */
  readonly indices: number;
}

/**
 * Xếp loại; undefined without any index. An index without data is left out, and the levels shrink with the most that the
 * others can give: our reading of a rule that only says that it is left out.
 */
export function ratingBand(
  scores: readonly (number | null)[],
  subject: BandSubject,
  bands: readonly RatingBand[],
): Banded | undefined {
  const indices = scores.filter((score) => score !== null).length;
  const { points, most } = totalScore(scores);
  const whole = INDICES_OF[subject];
  const band = bands
    .filter((one) => one.subject === subject)
    .toSorted((a, b) => b.leastPoints - a.leastPoints)
    .find(({ leastPoints }) => points * whole * 2 >= leastPoints * most);
  return indices === 0 || !band ? undefined : { band, indices };
}
