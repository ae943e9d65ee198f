/** Reads reports; what an officer reads is always limited to what they handle. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { CitizenReport, ReportState } from '../domain/citizen-report.ts';
import type { ReportRule } from '../domain/report-clock.ts';
import { reports, toInstant, toReport } from './report-rows.ts';

const MOST_LISTED = 200;

export async function findReport(connection: Connection, code: string): Promise<CitizenReport | undefined> {
  const row = await reports(connection).where('report.code', '=', code).executeTakeFirst();
  return row && toReport(row);
}

/** Của tôi, the newest first. */
export async function listOwnReports(connection: Connection, accountId: string): Promise<CitizenReport[]> {
  const rows = await reports(connection)
    .where('report.account_id', '=', accountId)
    .orderBy('report.filed_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toReport);
}

interface HandledUnits {
  readonly unitIds: readonly number[];
  readonly asHead: readonly number[];
}

/** What waits for somebody to act, the most urgent first; or all of a state, the newest first. */
export async function listUnitReports(
  connection: Connection,
  handled: HandledUnits,
  state: ReportState | 'waiting',
): Promise<CitizenReport[]> {
  const all = visible(connection, handled).limit(MOST_LISTED);
  const rows =
    state === 'waiting'
      ? await all.where('report.due_at', 'is not', null).orderBy('report.due_at').execute()
      : await all.where('report.state', '=', state).orderBy('report.filed_at', 'desc').execute();
  return rows.map(toReport);
}

/** Beside the entry of the menu. */
export async function countWaitingReports(connection: Connection, handled: HandledUnits): Promise<number> {
  if (handled.unitIds.length === 0) return 0;
  const { count } = await connection
    .selectFrom('citizen_report as report')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('report.due_at', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        and([eb('report.heads_only', '=', false), eb('report.unit_id', 'in', handled.unitIds)]),
        ...(handled.asHead.length > 0 ? [eb('report.unit_id', 'in', handled.asHead)] : []),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

function visible(connection: Connection, { unitIds, asHead }: HandledUnits) {
  return reports(connection).where(({ or, and, eb }) =>
    or([
      and([eb('report.heads_only', '=', false), eb('report.unit_id', 'in', unitIds.length > 0 ? unitIds : [-1])]),
      ...(asHead.length > 0 ? [eb('report.unit_id', 'in', asHead)] : []),
    ]),
  );
}

/** What is needed of a report to say how its handling went. */
export interface FiledReport
  extends Pick<
    CitizenReport,
    'id' | 'unitId' | 'state' | 'ruleFrom' | 'clockFrom' | 'answeredAt' | 'reopenedAt' | 'isSatisfied'
  > {}

/** Sent from one moment to before another. */
export async function listFiledReports(
  connection: Connection,
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<FiledReport[]> {
  const rows = await connection
    .selectFrom('citizen_report')
    .select(['id', 'unit_id', 'state', 'rule_from', 'clock_from', 'answered_at', 'reopened_at', 'is_satisfied'])
    .where('filed_at', '>=', new Date(from.epochMilliseconds))
    .where('filed_at', '<', new Date(until.epochMilliseconds))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    state: row.state as ReportState,
    ruleFrom: row.rule_from,
    clockFrom: toInstant(row.clock_from),
    answeredAt: row.answered_at && toInstant(row.answered_at),
    reopenedAt: row.reopened_at && toInstant(row.reopened_at),
    isSatisfied: row.is_satisfied,
  }));
}

export interface ReportFile {
  readonly number: number;
  readonly fileId: string;
  readonly name: string;
  readonly sizeInBytes: number;
}

export async function listReportFiles(connection: Connection, reportId: string): Promise<ReportFile[]> {
  const rows = await connection
    .selectFrom('citizen_report_file as kept')
    .innerJoin('stored_file', 'stored_file.id', 'kept.file_id')
    .select(['kept.number', 'kept.file_id', 'stored_file.name', 'stored_file.size_in_bytes'])
    .where('kept.report_id', '=', reportId)
    .orderBy('kept.number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    fileId: row.file_id,
    name: row.name,
    sizeInBytes: Number(row.size_in_bytes),
  }));
}

/** The rule that holds on a day. */
export async function getReportRule(connection: Connection, on: string): Promise<ReportRule> {
  const row = await connection
    .selectFrom('citizen_report_rule')
    .selectAll()
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    validFrom: row.valid_from,
    refuseInWorkingDays: row.refuse_in_working_days,
    supplementInWorkingDays: row.supplement_in_working_days,
    transferInWorkingDays: row.transfer_in_working_days,
    resolveInWorkingDays: row.resolve_in_working_days,
    publishInWorkingDays: row.publish_in_working_days,
    reopenInDays: row.reopen_in_days,
    allowsAnonymous: row.allows_anonymous,
  };
}

/** Units of today that can be reported about or a report can be given to, the centre first. */
export async function listReportUnits(
  connection: Connection,
): Promise<{ readonly id: number; readonly code: string; readonly name: string }[]> {
  return connection
    .selectFrom('unit')
    .select(['id', 'agency_code as code', 'name'])
    .where('valid_to', 'is', null)
    .where('kind', 'in', ['province-centre', 'department', 'commune'])
    .orderBy(sql`kind <> 'province-centre', kind = 'commune', name`)
    .execute();
}
