import {
  type FigurePeriod,
  type FigureRow,
  type FigureWay,
  listFigures,
  listMonthFigures,
  type MonthFigures,
} from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { FigureUnit, UnitLevel } from '../domain/unit-level.ts';
import { listFigureUnits } from '../storage/figure-units.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Of whom. */
export interface FigureScope {
  /** Null: the whole province. */
  readonly unitIds: readonly number[] | null;
  readonly unit: FigureUnit | undefined;
  readonly units: readonly FigureUnit[];
}

export interface Statistics extends FigureScope {
  readonly rows: readonly FigureRow[];
  /** Twelve months until the end of the period. */
  readonly months: readonly MonthFigures[];
}

const MONTHS_SHOWN = 12;

/**
 * Số liệu công khai of a period, and of the year before its end month by month.
 * @throws NotFound for a unit that is not there
 */
export async function readStatistics(
  parts: Parts,
  { unitCode, by, from, to }: FigurePeriod & { readonly unitCode: string; readonly by: FigureWay },
): Promise<Statistics> {
  const { kysely } = parts.database;
  const scope = await scopeOf(parts.database, { unitCode, level: undefined });
  const { unitIds } = scope;
  const [rows, months] = await Promise.all([
    listFigures(kysely, { by, from, to, unitIds, today: todayInVietnam(parts.clock) }),
    listMonthFigures(kysely, { unitIds, from: to.with({ day: 1 }).subtract({ months: MONTHS_SHOWN - 1 }), to }),
  ]);
  return { ...scope, rows, months };
}

/** @throws NotFound for a unit that is not there */
export async function scopeOf(
  { kysely }: Database,
  { unitCode, level }: { readonly unitCode: string; readonly level: UnitLevel | undefined },
): Promise<FigureScope> {
  const units = await listFigureUnits(kysely);
  if (unitCode !== '') {
    const unit = units.find(({ code }) => code === unitCode);
    if (!unit) throw new NotFound('unit');
    return { units, unit, unitIds: [unit.id] };
  }
  const ofLevel = units.filter((unit) => unit.level === level).map(({ id }) => id);
  return { units, unit: undefined, unitIds: level === undefined ? null : ofLevel };
}
