import type { FigureRow } from '#capabilities/dossier/index.ts';

/** Cấp giải quyết: the two levels of today; units of before 01/07/2025 stand apart. */
export const UNIT_LEVELS = ['province', 'commune', 'former'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A unit, as far as figures tell of it. */
export interface FigureUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** Loại đơn vị, as the units have it. */
  readonly kind: string;
  readonly level: UnitLevel;
}

export function levelOfKind(kind: string): UnitLevel {
  if (kind === 'commune' || kind === 'commune-police') return 'commune';
  return kind.startsWith('former-') ? 'former' : 'province';
}

/** The rows of the units of each level that has any. */
export function byLevel(
  rows: readonly FigureRow[],
  units: readonly FigureUnit[],
): { readonly level: UnitLevel; readonly rows: readonly FigureRow[] }[] {
  const levelOf = new Map(units.map(({ id, level }) => [String(id), level]));
  return UNIT_LEVELS.map((level) => ({ level, rows: rows.filter(({ id }) => levelOf.get(id) === level) })).filter(
    (group) => group.rows.length > 0,
  );
}
