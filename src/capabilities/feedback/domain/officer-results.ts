/** Kết quả đánh giá theo cán bộ (TT 01/2018 Đ.13): enough votes, and none that can be told from what is left out. */

interface Counted {
  readonly ratings: number;
}

export interface LeastRatings {
  /** Of an officer. */
  readonly officer: number;
  /** Of a unit, and so of all that is not shown. */
  readonly unit: number;
}

/**
 * Those whose results may be public. The ratings of all others can be reckoned from the unit's: where those are few, the
 * officer with the fewest stays out too, until nothing or enough is left.
 */
export function publishable<Result extends Counted>(
  results: readonly Result[],
  least: LeastRatings,
): readonly Result[] {
  const all = sum(results);
  const shown = results
    .filter(({ ratings }) => ratings >= least.officer)
    .toSorted((one, other) => other.ratings - one.ratings);
  while (shown.length > 0) {
    const rest = all - sum(shown);
    if (rest === 0 || rest >= least.unit) break;
    shown.pop();
  }
  return shown;
}

function sum(results: readonly Counted[]): number {
  return results.reduce((total, { ratings }) => total + ratings, 0);
}
