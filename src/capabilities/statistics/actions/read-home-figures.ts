import { listFigures, totalOf } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { monthOf, type StatisticsPeriod, yearOf } from '../domain/period.ts';
import { finishedOf, onTimePercent, receivedOf } from '../domain/totals.ts';

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

const STAY_IN_MS = 60_000;

/** Counted at most once a minute: the home page is read far more often than dossiers change. */
export function homeFigures(parts: { readonly database: Database; readonly clock: Clock }): () => Promise<HomeFigures> {
  let counted: { at: number; figures: Promise<HomeFigures> } | undefined;
  return async () => {
    const now = parts.clock.now().epochMilliseconds;
    if (counted === undefined || now - counted.at > STAY_IN_MS) {
      counted = { at: now, figures: readHomeFigures(parts) };
      counted.figures.catch(() => {
        counted = undefined;
      });
    }
    return counted.figures;
  };
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
