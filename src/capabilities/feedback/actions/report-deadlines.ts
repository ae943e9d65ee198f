import { loadCalendar } from '#capabilities/agencies/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { CitizenReport, ReportEvent } from '../domain/citizen-report.ts';
import { deadlinesOf, type ReportDeadlines, stepDueAt } from '../domain/report-clock.ts';
import { listFeedbackEvents } from '../storage/feedback-queries.ts';
import { getReportRule } from '../storage/report-queries.ts';
import type { ReportChange } from '../storage/report-store.ts';

/** Thời hạn của phản ánh: from what happened to it, by the rule of the day it was sent and the calendar of its unit. */
export async function loadReportDeadlines(
  connection: Connection,
  report: Pick<CitizenReport, 'id' | 'unitId' | 'ruleFrom' | 'clockFrom' | 'answeredAt'>,
): Promise<ReportDeadlines> {
  const rule = await getReportRule(connection, report.ruleFrom);
  const on = report.clockFrom.toZonedDateTimeISO(VIETNAM).toPlainDate().toString();
  const calendar = await loadCalendar(connection, { unitId: report.unitId, on });
  const events = await listFeedbackEvents(connection, 'report', report.id);
  const pauses = pausesSince(events, report.clockFrom);
  return deadlinesOf({ from: report.clockFrom, pauses, answeredAt: report.answeredAt }, rule, calendar);
}

/** Of the step in which the change leaves the report. */
export async function dueAfter(
  connection: Connection,
  report: CitizenReport,
  change: Omit<ReportChange, 'dueAt'>,
): Promise<Temporal.Instant | null> {
  const answeredAt = change.answered === undefined ? report.answeredAt : (change.answered?.at ?? null);
  const publication = change.publication === undefined ? report.publication : change.publication;
  const clockFrom = change.clockFrom ?? report.clockFrom;
  const deadlines = await loadReportDeadlines(connection, {
    ...report,
    unitId: change.unitId ?? report.unitId,
    clockFrom,
    answeredAt,
  });
  return stepDueAt({ state: change.state, publication: publication === null ? null : 'decided' }, deadlines);
}

/** While a supplement is awaited; the one that still is awaited pauses nothing yet, since no step is due. */
function pausesSince(events: readonly ReportEvent[], since: Temporal.Instant) {
  const pauses: { from: Temporal.Instant; to: Temporal.Instant }[] = [];
  let asked: Temporal.Instant | null = null;
  for (const { type, at } of events) {
    if (Temporal.Instant.compare(at, since) < 0) continue;
    if (type === 'supplement-requested') asked = at;
    if (type !== 'supplemented' || asked === null) continue;
    pauses.push({ from: asked, to: at });
    asked = null;
  }
  return pauses;
}
