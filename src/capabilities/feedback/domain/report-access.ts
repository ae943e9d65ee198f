/** Who handles reports. Default is refusal. */
interface HeldDuty {
  readonly role: string;
  readonly unitId: number;
}

/** Whoever receives people in the unit, works on their matters or leads it. */
const HANDLING: readonly string[] = ['receptionist', 'specialist', 'head'];

/** Units whose reports somebody handles; `asHead`: those in which also what is about behaviour. */
export function handledUnits(duties: readonly HeldDuty[]): {
  readonly unitIds: readonly number[];
  readonly asHead: readonly number[];
} {
  return {
    unitIds: unitsOf(duties, (role) => HANDLING.includes(role)),
    asHead: unitsOf(duties, (role) => role === 'head'),
  };
}

/** A report about how somebody behaves is not read by those it may be about. */
export function mayHandle(
  report: { readonly unitId: number; readonly headsOnly?: boolean },
  duties: readonly HeldDuty[],
): boolean {
  const { unitIds, asHead } = handledUnits(duties);
  return (report.headsOnly ? asHead : unitIds).includes(report.unitId);
}

/** Duyệt công khai: the head of the unit that answered. */
export function mayPublish(report: { readonly unitId: number }, duties: readonly HeldDuty[]): boolean {
  return handledUnits(duties).asHead.includes(report.unitId);
}

function unitsOf(duties: readonly HeldDuty[], holds: (role: string) => boolean): number[] {
  return [...new Set(duties.filter(({ role }) => holds(role)).map(({ unitId }) => unitId))];
}
