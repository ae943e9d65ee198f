import type { OfficerActor } from '#capabilities/dossier/index.ts';

/** Whose figures an officer may read: those of the province, or of the units the officer leads. */
export interface FigureScope {
  /** Null: every unit. */
  readonly unitIds: readonly number[] | null;
}

/** Giám sát xem toàn tỉnh, trưởng bộ phận và người ký xem đơn vị mình; undefined for everybody else. */
export function figureScope(officer: OfficerActor): FigureScope | undefined {
  if (isInspector(officer)) return { unitIds: null };
  const led = officer.duties.filter(({ role }) => role === 'head' || role === 'signatory').map(({ unitId }) => unitId);
  return led.length === 0 ? undefined : { unitIds: [...new Set(led)] };
}

export const mayReadUnit = ({ unitIds }: FigureScope, unitId: number): boolean =>
  unitIds === null || unitIds.includes(unitId);

/** Giám sát: watches over everybody, and nobody else looks into the record. */
export const isInspector = ({ duties }: OfficerActor): boolean => duties.some(({ role }) => role === 'inspector');
