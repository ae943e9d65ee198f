import type { Connection } from '#platform/database/transaction.ts';
import type { ReportEventType } from '../domain/citizen-report.ts';
import type { ReportDeadlines } from '../domain/report-clock.ts';
import { listFeedbackEvents } from '../storage/feedback-queries.ts';
import { type FiledReport, listFiledReports } from '../storage/report-queries.ts';
import { loadReportDeadlines } from './report-deadlines.ts';

/** Kết quả xử lý of one report, as the service index asks for it. */
export interface ReportOutcome {
  readonly unitId: number;
  /** Done in time, or not due yet. */
  readonly isOnTime: boolean;
  /** Kéo dài: not done, though its time has passed. */
  readonly isProlonged: boolean;
  /** On time, not asked to look again, and nobody said that they were not satisfied. */
  readonly isSatisfying: boolean;
}

/** Of the reports that came in from one moment to before another. */
export async function listReportOutcomes(
  connection: Connection,
  {
    from,
    until,
    now,
  }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  for (const report of await listFiledReports(connection, { from, until })) {
    const pace = await paceOf(connection, report, now);
    const isOnTime = pace === 'on-time';
    const isSatisfying = isOnTime && report.reopenedAt === null && report.isSatisfied !== false;
    outcomes.push({ unitId: report.unitId, isOnTime, isProlonged: pace === 'prolonged', isSatisfying });
  }
  return outcomes;
}

/** Which deadline each way of being done with a report is held against. */
const ENDED_BY: Partial<Record<ReportEventType, keyof ReportDeadlines>> = {
  refused: 'refuse',
  'transferred-out': 'transfer',
  answered: 'resolve',
};

async function paceOf(
  connection: Connection,
  report: FiledReport,
  now: Temporal.Instant,
): Promise<'on-time' | 'late' | 'prolonged'> {
  const deadlines = await loadReportDeadlines(connection, report);
  const events = await listFeedbackEvents(connection, 'report', report.id);
  const end = events.findLast(({ type, at }) => ENDED_BY[type] && Temporal.Instant.compare(at, report.clockFrom) >= 0);
  const deadline = deadlines[(end && ENDED_BY[end.type]) ?? 'resolve'] ?? deadlines.resolve;
  if (!end && report.state === 'supplement-requested') return 'on-time';
  if (Temporal.Instant.compare(end?.at ?? now, deadline) <= 0) return 'on-time';
  return end ? 'late' : 'prolonged';
}
