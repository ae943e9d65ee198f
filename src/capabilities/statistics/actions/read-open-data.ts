import { type FigureWay, listFigures, listMonthFigures } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { type DataRow, type DataSet, figureDataRows, monthDataRows } from '../domain/open-data.ts';
import type { StatisticsPeriod } from '../domain/period.ts';

const READ_BY: Readonly<Record<Exclude<DataSet, 'theo-thang'>, FigureWay>> = {
  'theo-don-vi': 'unit',
  'theo-linh-vuc': 'field',
  'theo-thu-tuc': 'procedure',
};
const MONTHS = 36;

/** Dữ liệu mở: the figures of the pages as rows; by month it is three years until the end of the period. */
export async function readOpenData(
  { database: { kysely }, clock }: { readonly database: Database; readonly clock: Clock },
  set: DataSet,
  { from, to }: StatisticsPeriod,
): Promise<DataRow[]> {
  if (set === 'theo-thang') {
    const first = to.with({ day: 1 }).subtract({ months: MONTHS - 1 });
    return monthDataRows(await listMonthFigures(kysely, { unitIds: null, from: first, to }));
  }
  const today = todayInVietnam(clock);
  return figureDataRows(await listFigures(kysely, { by: READ_BY[set], unitIds: null, from, to, today }));
}
