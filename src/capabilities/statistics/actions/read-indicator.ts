import { type Figures, listFigures } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { StatisticsPeriod } from '../domain/period.ts';
import type { IndicatorCode } from '../domain/service-index.ts';
import { addShares, type Share } from '../domain/share.ts';
import { receivedOf } from '../domain/totals.ts';
import type { FigureUnit } from '../domain/unit-level.ts';
import type { DossierMeasure } from '../storage/index-measures.ts';
import { listMeasureByProcedure } from '../storage/index-queries.ts';
import { scopeOf } from './read-statistics.ts';

/** Chỉ số nào mở được ra hồ sơ: by counters of dossiers, or by what the worker counts. */
export const MEASURE_OF: Partial<Record<IndicatorCode, DossierMeasure>> = {
  '2.2': 'working-days',
  '4.A': 'paid-online',
  '5.1': 'electronic-result',
  '5.2': 'digitised',
  '5.4': 'reused',
};
const BY_FIGURES: Partial<Record<IndicatorCode, (row: Figures) => Share>> = {
  '2.1': (row) => {
    const of = row.carriedOver + receivedOf(row);
    return { of, which: of - row.finishedLateByIndex - row.openLate };
  },
  '3.C': (row) => ({ of: receivedOf(row), which: row.receivedOnline }),
};

export const opensToProcedures = (code: IndicatorCode): boolean => code in MEASURE_OF || code in BY_FIGURES;

export interface ProcedureShare extends Share {
  readonly code: string;
  readonly name: string;
}

export interface Indicator {
  readonly unit: FigureUnit | undefined;
  readonly rows: readonly ProcedureShare[];
  readonly total: Share;
}

/**
 * Một chỉ số theo từng thủ tục; undefined for an indicator that is not about dossiers.
 * @throws NotFound for a unit that is not there
 */
export async function readIndicator(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  asked: { readonly code: IndicatorCode; readonly unitCode: string; readonly period: StatisticsPeriod },
): Promise<Indicator | undefined> {
  const { code, unitCode, period } = asked;
  if (!opensToProcedures(code)) return undefined;
  const { unit, unitIds } = await scopeOf(database, { unitCode, level: undefined });
  const { from, to } = period;
  const today = todayInVietnam(clock);
  const figures = await listFigures(database.kysely, { by: 'procedure', from, to, unitIds, today });
  const [measure, ofFigures] = [MEASURE_OF[code], BY_FIGURES[code]];
  const counted = measure ? await listMeasureByProcedure(database.kysely, period, measure, unitIds) : [];
  const rows = figures.map((row): ProcedureShare => {
    const share = ofFigures ? ofFigures(row) : (counted.find((one) => one.code === row.code) ?? { of: 0, which: 0 });
    return { ...share, code: row.code, name: row.name };
  });
  const shown = rows.filter(({ of }) => of > 0);
  return { unit, rows: shown, total: addShares(shown) };
}
