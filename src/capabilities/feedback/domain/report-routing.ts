import type { ReportKind } from './citizen-report.ts';

export interface Staffing {
  readonly hasHead: boolean;
  readonly hasAnybody: boolean;
}

export interface Route {
  readonly unitId: number;
  /** Only the head reads it: it is about those who work there. */
  readonly headsOnly: boolean;
}

/**
 * Nơi xử lý: the unit it is about, when somebody works there who may read it; else the province's centre, which passes
 * it on. What is about behaviour goes to the head.
 */
export function routeReport(
  report: { readonly kind: ReportKind; readonly aboutUnitId: number | null },
  staffing: Staffing,
  centreId: number,
): Route {
  const { kind, aboutUnitId } = report;
  if (aboutUnitId === null) return { unitId: centreId, headsOnly: false };
  if (kind === 'behaviour')
    return staffing.hasHead ? { unitId: aboutUnitId, headsOnly: true } : { unitId: centreId, headsOnly: false };
  return { unitId: staffing.hasAnybody ? aboutUnitId : centreId, headsOnly: false };
}
