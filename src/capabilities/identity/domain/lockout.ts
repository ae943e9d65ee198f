const FREE_FAILURES = 5;
const LONGEST_IN_MINUTES = 60;

/** Tạm khóa: from the fifth failure in a row on 1 minute, 2, 4 … at most an hour; never for good. */
export function lockInMinutes(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(2 ** (failures - FREE_FAILURES), LONGEST_IN_MINUTES);
}
