import { type FigureRow, type Figures, listFigures, totalOf } from '#capabilities/dossier/index.ts';
import { getLeastRatings } from '#capabilities/feedback/index.ts';
import { type Clock, todayInVietnam, VIETNAM } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { EXTERNAL_INDICATORS, type ExternalFigure, enteredShare } from '../domain/external-figure.ts';
import { endOfPeriod, monthsOf, type StatisticsPeriod } from '../domain/period.ts';
import {
  bandOf,
  INDEX_MEASURES,
  type IndexBand,
  type IndexCounts,
  type IndexMeasure,
  type IndexResult,
  type IndexRule,
  serviceIndex,
} from '../domain/service-index.ts';
import { addShares, type Share } from '../domain/share.ts';
import { receivedOf } from '../domain/totals.ts';
import type { FigureUnit } from '../domain/unit-level.ts';
import { countProcedures, type IndexProcedure, proceduresOf } from '../domain/unit-procedures.ts';
import { listExternalFigures } from '../storage/external-figure-queries.ts';
import {
  findCountedAt,
  listIndexBands,
  listIndexProcedures,
  listIndexRules,
  listIndexTallies,
  listUnitProcedures,
  type TallyRow,
  type UnitProcedures,
} from '../storage/index-queries.ts';
import { readAnnouncementShares } from './read-announcements.ts';
import { scopeOf } from './read-statistics.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export interface UnitIndex {
  /** Undefined: the province. */
  readonly unit: FigureUnit | undefined;
  readonly counts: IndexCounts;
  readonly result: IndexResult;
  readonly band: IndexBand | undefined;
  /** Every indicator has its figures and the period was counted after its end: the band changes no more by waiting. */
  readonly isFinal: boolean;
}

export interface ServiceIndex {
  readonly rules: readonly IndexRule[];
  readonly bands: readonly IndexBand[];
  /** Of whom was asked. */
  readonly whole: UnitIndex;
  /** Every unit that had anything in the period, the best first; of the province only. */
  readonly units: readonly UnitIndex[];
  readonly allUnits: readonly FigureUnit[];
  /** When the measures were counted that the counters of dossiers do not hold. */
  readonly countedAt: Temporal.Instant | undefined;
}

/**
 * Bộ chỉ số phục vụ of a period: of the province with all its units, or of one unit.
 * @throws NotFound for a unit that is not there
 */
export async function readServiceIndex(
  { database, clock }: Parts,
  { unitCode, period }: { readonly unitCode: string; readonly period: StatisticsPeriod },
): Promise<ServiceIndex> {
  const { kysely } = database;
  const scope = await scopeOf(database, { unitCode, level: undefined });
  const { from, to } = period;
  const [figures, rules, bands, tallies, uses, procedures, leastRatings, countedAt, external, announcements] =
    await Promise.all([
      listFigures(kysely, { by: 'unit', from, to, unitIds: scope.unitIds, today: todayInVietnam(clock) }),
      listIndexRules(kysely, to),
      listIndexBands(kysely, to),
      listIndexTallies(kysely, period, scope.unitIds),
      listUnitProcedures(kysely, period, scope.unitIds),
      listIndexProcedures(kysely),
      getLeastRatings(kysely, todayInVietnam(clock).toString()),
      findCountedAt(kysely, period),
      listExternalFigures(kysely, period, scope.unitIds),
      readAnnouncementShares({ database, clock }, period),
    ]);
  const isOver = isCountedToTheEnd(period, countedAt);
  const months = monthsOf(period);
  const talliesOf = Map.groupBy(tallies, ({ unitId }) => unitId);
  const usesOf = Map.groupBy(uses, ({ unitId }) => unitId);
  const enteredOf = Map.groupBy(external, ({ unitId }) => unitId);
  const judge = (unit: FigureUnit | undefined, own: Own): UnitIndex => {
    const entered = enteredShares(enteredOf.get(unit?.id ?? null) ?? [], months);
    const counts = { ...countsOf(unit, own, procedures, leastRatings), announcements, entered };
    const result = serviceIndex(counts, rules);
    return { unit, counts, result, band: bandOf(result, bands), isFinal: isOver && result.isComplete };
  };
  const ownOf = (unit: FigureUnit): Own => ({
    figures: totalOf(figures.filter(({ id }) => id === String(unit.id))),
    tallies: talliesOf.get(unit.id) ?? [],
    uses: usesOf.get(unit.id) ?? [],
  });
  const units = scope.unit
    ? []
    : scope.units.filter(({ id }) => hasAnything(id, figures, talliesOf)).map((unit) => judge(unit, ownOf(unit)));
  return {
    rules,
    bands,
    whole: scope.unit
      ? judge(scope.unit, ownOf(scope.unit))
      : judge(undefined, { figures: totalOf(figures), tallies, uses }),
    units: units.toSorted((a, b) => percentOf(b.result) - percentOf(a.result)),
    allUnits: scope.units,
    countedAt,
  };
}

const percentOf = ({ points, attainable }: IndexResult): number => (attainable === 0 ? 0 : points / attainable);

function hasAnything(id: number, figures: readonly FigureRow[], tallies: ReadonlyMap<number, unknown>): boolean {
  return tallies.has(id) || figures.some((row) => row.id === String(id));
}

interface Own {
  readonly figures: Figures;
  readonly tallies: readonly TallyRow[];
  readonly uses: readonly UnitProcedures[];
}

/** What is late can be told, and what is paid and issued, once the last day of the period is over. */
function isCountedToTheEnd(period: StatisticsPeriod, countedAt: Temporal.Instant | undefined): boolean {
  const end = endOfPeriod(period).toZonedDateTime(VIETNAM).toInstant();
  return countedAt !== undefined && Temporal.Instant.compare(countedAt, end) >= 0;
}

function enteredShares(figures: readonly ExternalFigure[], months: readonly string[]): IndexCounts['entered'] {
  const of = Map.groupBy(figures, ({ indicator }) => indicator);
  return Object.fromEntries(
    EXTERNAL_INDICATORS.flatMap((code) => {
      const share = enteredShare(of.get(code) ?? [], months);
      return share ? [[code, share]] : [];
    }),
  );
}

function countsOf(
  unit: FigureUnit | undefined,
  { figures, tallies, uses }: Own,
  procedures: readonly IndexProcedure[],
  leastRatings: number,
): Omit<IndexCounts, 'announcements' | 'entered'> {
  const codes = (of: (row: UnitProcedures) => readonly string[]) => new Set(uses.flatMap(of));
  const use = {
    used: codes(({ used }) => used),
    usedOnline: codes(({ usedOnline }) => usedOnline),
    paidOnline: codes(({ paidOnline }) => paidOnline),
  };
  return {
    dossiers: figures.carriedOver + receivedOf(figures),
    late: figures.finishedLateByIndex + figures.openLate,
    received: receivedOf(figures),
    receivedOnline: figures.receivedOnline,
    procedures: countProcedures(proceduresOf(unit, procedures, use), use, unit),
    measures: Object.fromEntries(
      INDEX_MEASURES.map((name) => [name, addShares(tallies.filter(({ measure }) => measure === name))]),
    ) as Record<IndexMeasure, Share>,
    leastRatings,
  };
}
