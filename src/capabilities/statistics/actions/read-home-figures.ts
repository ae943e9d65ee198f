import { listFigures, totalOf } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { monthOf, type StatisticsPeriod, yearOf } from '../domain/period.ts';
import { finishedOf, onTimePercent, receivedOf } from '../domain/totals.ts';
import { rememberForAMinute } from './remember.ts';

/** Số liệu trang chủ, of one period. */
export interface PeriodFigures {
  readonly period: StatisticsPeriod;
  readonly received: number;
  readonly finished: number;
  /** Between 0 and 100; null when nothing was finished. */
  readonly onTimePercent: number | null;
}

export interface HomeFigures {
  readonly month: PeriodFigures;
  readonly year: PeriodFigures;
  /** Đang xử lý: received and not finished, now. */
  readonly inProgress: number;
  readonly countedAt: Temporal.Instant;
}

/** For the home page, which everybody opens. */
export function homeFigures(parts: { readonly database: Database; readonly clock: Clock }): () => Promise<HomeFigures> {
  const read = rememberForAMinute(
    parts.clock,
    () => '',
    () => readHomeFigures(parts),
  );
  return () => read(undefined);
}

async function readHomeFigures({
  database: { kysely },
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<HomeFigures> {
  const countedAt = clock.now();
  const today = todayInVietnam(clock);
  const read = async (period: StatisticsPeriod) =>
    totalOf(await listFigures(kysely, { from: period.from, to: period.to, by: 'unit', unitIds: null, today }));
  const [month, year] = [monthOf(today), yearOf(today)];
  const [ofMonth, ofYear] = await Promise.all([read(month), read(year)]);
  const told = (period: StatisticsPeriod, total: typeof ofMonth): PeriodFigures => ({
    period,
    received: receivedOf(total),
    finished: finishedOf(total),
    onTimePercent: onTimePercent(total),
  });
  return { month: told(month, ofMonth), year: told(year, ofYear), inProgress: ofMonth.open, countedAt };
}
