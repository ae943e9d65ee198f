import type { FigurePeriod, FigureRow } from '#capabilities/dossier/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { ReportWay } from '../domain/settlement-report.ts';

export interface LockedReport {
  readonly figures: Readonly<Partial<Record<ReportWay, readonly FigureRow[]>>>;
  readonly lockedBy: string;
  readonly lockedAt: Temporal.Instant;
}

/** Báo cáo đã khóa of a unit, or of the province (null). */
export async function findLockedReport(
  connection: Connection,
  unitId: number | null,
  { from, to }: FigurePeriod,
): Promise<LockedReport | undefined> {
  const row = await connection
    .selectFrom('locked_report')
    .innerJoin('officer', 'officer.id', 'locked_report.locked_by')
    .select(['figures', 'locked_at', 'officer.full_name', 'officer.title'])
    .where('unit_id', unitId === null ? 'is' : '=', unitId)
    .where('from_day', '=', from.toString())
    .where('to_day', '=', to.toString())
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    figures: row.figures as unknown as LockedReport['figures'],
    lockedBy: `${row.full_name}, ${row.title}`,
    lockedAt: Temporal.Instant.fromEpochMilliseconds(row.locked_at.getTime()),
  };
}
