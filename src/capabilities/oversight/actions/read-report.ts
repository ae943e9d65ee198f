import { findUnit, findUnitByCode } from '#capabilities/agencies/index.ts';
import {
  type FigurePeriod,
  type FigureRow,
  listFigures,
  type OfficerActor,
  totalOf,
} from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Connection, Database } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { figureScope, mayReadUnit } from '../domain/figure-scope.ts';
import { type ReportWay, type SettlementReport, settlementReport } from '../domain/settlement-report.ts';
import { findLockedReport } from '../storage/locked-report-queries.ts';

export interface ReportParts {
  readonly database: Database;
  readonly clock: Clock;
}

export interface ReportRequest extends FigurePeriod {
  /** Agency code; the officer's first own unit, or the province, when left out. */
  readonly unitCode?: string | undefined;
}

/** Null: the whole province. */
export type ReportUnit = { readonly id: number; readonly code: string; readonly name: string } | null;

export interface Report extends SettlementReport {
  readonly unit: ReportUnit;
  readonly way: ReportWay;
  /** Khóa kỳ: the figures are those of then. */
  readonly locked: { readonly by: string; readonly at: Temporal.Instant } | undefined;
}

/**
 * Xem báo cáo II.06a: as it was locked, else as it is now.
 * @throws NotFound for whoever may not read the figures of the unit
 */
export async function readReport(
  { database: { kysely }, clock }: ReportParts,
  officer: OfficerActor,
  { way, ...request }: ReportRequest & { readonly way: ReportWay },
): Promise<Report> {
  const unit = await reportUnit(kysely, officer, request.unitCode);
  const locked = await findLockedReport(kysely, unit?.id ?? null, request);
  const shownWay = unit === null ? way : 'field';
  const rows = locked
    ? (locked.figures[shownWay] ?? [])
    : await reportRows(kysely, { unit, way: shownWay, today: todayInVietnam(clock), ...request });
  return {
    ...settlementReport(rows, totalOf(rows)),
    unit,
    way: shownWay,
    locked: locked && { by: locked.lockedBy, at: locked.lockedAt },
  };
}

export function reportRows(
  connection: Connection,
  { unit, way, from, to, today }: FigurePeriod & { unit: ReportUnit; way: ReportWay; today: Temporal.PlainDate },
): Promise<FigureRow[]> {
  return listFigures(connection, { by: way, unitIds: unit === null ? null : [unit.id], from, to, today });
}

export async function reportUnit(
  connection: Connection,
  officer: OfficerActor,
  unitCode: string | undefined,
): Promise<ReportUnit> {
  const scope = figureScope(officer);
  if (!scope) throw new NotFound('report');
  if (unitCode === undefined && scope.unitIds === null) return null;
  const own = scope.unitIds?.[0];
  const unit =
    unitCode === undefined
      ? own === undefined
        ? undefined
        : await findUnit(connection, own)
      : await findUnitByCode(connection, unitCode);
  if (!unit || !mayReadUnit(scope, unit.id)) throw new NotFound('unit');
  return { id: unit.id, code: unit.agencyCode, name: unit.name };
}
