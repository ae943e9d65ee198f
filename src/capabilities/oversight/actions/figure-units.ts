import { findUnitByCode } from '#capabilities/agencies/index.ts';
import type { OfficerActor } from '#capabilities/dossier/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { figureScope, mayReadUnit } from '../domain/figure-scope.ts';

/** Of which units, and what they are called together. */
export interface FigureUnits {
  /** Null: the province. */
  readonly unitIds: readonly number[] | null;
  /** Undefined for the province, or for several own units. */
  readonly unit?: { readonly code: string; readonly name: string } | undefined;
}

/**
 * Đơn vị được xem số liệu: the one asked for, else all that are the officer's.
 * @throws NotFound for whoever leads nothing and inspects nothing, and for units that are not theirs
 */
export async function unitsOf(
  connection: Connection,
  officer: OfficerActor,
  unitCode: string | undefined,
): Promise<FigureUnits> {
  const scope = figureScope(officer);
  if (!scope) throw new NotFound('figures');
  if (unitCode === undefined) return scope;
  const unit = await findUnitByCode(connection, unitCode);
  if (!unit || !mayReadUnit(scope, unit.id)) throw new NotFound('unit');
  return { unitIds: [unit.id], unit: { code: unit.agencyCode, name: unit.name } };
}
