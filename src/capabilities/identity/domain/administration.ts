/** Phạm vi quản trị: the whole province, or the administrator's own units. */
export interface Administration {
  readonly everywhere: boolean;
  readonly unitIds: readonly number[];
}

export function administersUnit({ everywhere, unitIds }: Administration, unitId: number): boolean {
  return everywhere || unitIds.includes(unitId);
}
