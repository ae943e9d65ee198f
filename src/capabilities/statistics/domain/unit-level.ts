import { type FigureRow, type Figures, totalOf } from '#capabilities/dossier/index.ts';

/** Cấp giải quyết: the two levels of today; units of before 01/07/2025 stand apart. */
export const UNIT_LEVELS = ['province', 'commune', 'former'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A unit, as far as figures tell of it. */
export interface FigureUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
}

export function levelOfKind(kind: string): UnitLevel {
  if (kind === 'commune' || kind === 'commune-police') return 'commune';
  return kind.startsWith('former-') ? 'former' : 'province';
}

/** The figures of each level that has any, from those of the units. */
export function byLevel(
  rows: readonly FigureRow[],
  units: readonly FigureUnit[],
): (Figures & { readonly level: UnitLevel })[] {
  const levelOf = new Map(units.map(({ id, level }) => [String(id), level]));
  return UNIT_LEVELS.flatMap((level) => {
    const own = rows.filter(({ id }) => levelOf.get(id) === level);
    return own.length === 0 ? [] : [{ level, ...totalOf(own) }];
  });
}
