import type { Figures } from '#capabilities/dossier/index.ts';

type Finished = Pick<Figures, 'finishedEarly' | 'finishedOnTime' | 'finishedLate'>;

/** Đã tiếp nhận trong kỳ. */
export const receivedOf = (row: Pick<Figures, 'receivedOnline' | 'receivedOtherwise'>): number =>
  row.receivedOnline + row.receivedOtherwise;

/** Đã giải quyết trong kỳ. */
export const finishedOf = (row: Finished): number => row.finishedEarly + row.finishedOnTime + row.finishedLate;

/** Tỷ lệ đúng hạn of what was finished, between 0 and 100; null where nothing was. */
export function onTimePercent(row: Finished): number | null {
  const all = finishedOf(row);
  return all === 0 ? null : ((all - row.finishedLate) / all) * 100;
}
