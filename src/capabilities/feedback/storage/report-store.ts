/** Writes reports. */
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { CitizenReport, ReportClass, ReportState, ReportText } from '../domain/citizen-report.ts';
import { reports, toReport } from './report-rows.ts';

export interface NewReport extends ReportText {
  readonly id: string;
  readonly code: string;
  readonly accountId: string | null;
  readonly filedAt: Temporal.Instant;
  readonly unitId: number;
  readonly headsOnly: boolean;
  readonly ruleFrom: string;
  readonly dueAt: Temporal.Instant;
}

/** The code under which it is kept; the one of before when this form was sent already. */
export async function insertReport(
  transaction: Transaction,
  report: NewReport,
): Promise<{ readonly code: string; readonly isNew: boolean }> {
  const at = report.filedAt.toString();
  const added = await transaction
    .insertInto('citizen_report')
    .values({
      id: report.id,
      code: report.code,
      account_id: report.accountId,
      sender_name: report.sender?.name ?? null,
      sender_address: report.sender?.address ?? null,
      sender_phone: report.sender?.phone ?? null,
      kind: report.kind,
      title: report.title,
      content: report.content,
      about_unit_id: report.aboutUnitId,
      procedure_text: report.procedure,
      dossier_code: report.dossierCode,
      filed_at: at,
      unit_id: report.unitId,
      heads_only: report.headsOnly,
      state: 'received',
      rule_from: report.ruleFrom,
      clock_from: at,
      due_at: report.dueAt.toString(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('code')
    .executeTakeFirst();
  if (added) return { code: added.code, isNew: true };
  const kept = await transaction
    .selectFrom('citizen_report')
    .select('code')
    .where('id', '=', report.id)
    .executeTakeFirstOrThrow();
  return { code: kept.code, isNew: false };
}

/** Until the transaction ends nobody else changes it. */
export async function lockReport(transaction: Transaction, code: string): Promise<CitizenReport | undefined> {
  const row = await reports(transaction).where('report.code', '=', code).forUpdate('report').executeTakeFirst();
  return row && toReport(row);
}

export interface ReportChange {
  readonly state: ReportState;
  readonly dueAt: Temporal.Instant | null;
  readonly class?: ReportClass | null;
  readonly unitId?: number;
  readonly headsOnly?: boolean;
  readonly clockFrom?: Temporal.Instant;
  readonly reopenedAt?: Temporal.Instant;
  readonly answered?: { readonly text: string; readonly at: Temporal.Instant } | null;
  readonly rated?: { readonly isSatisfied: boolean; readonly at: Temporal.Instant } | null;
  /** Null takes it down again. */
  readonly publication?:
    | { readonly question: string; readonly answer: string; readonly at: Temporal.Instant }
    | 'kept-private'
    | null;
}

export async function saveReport(transaction: Transaction, id: string, change: ReportChange): Promise<void> {
  const { answered, rated, publication } = change;
  const text = typeof publication === 'object' ? publication : null;
  await transaction
    .updateTable('citizen_report')
    .set({
      state: change.state,
      due_at: change.dueAt?.toString() ?? null,
      ...(change.class !== undefined && { class: change.class }),
      ...(change.unitId !== undefined && { unit_id: change.unitId }),
      ...(change.headsOnly !== undefined && { heads_only: change.headsOnly }),
      ...(change.clockFrom !== undefined && { clock_from: change.clockFrom.toString() }),
      ...(change.reopenedAt !== undefined && { reopened_at: change.reopenedAt.toString() }),
      ...(answered !== undefined && { answer: answered?.text ?? null, answered_at: answered?.at.toString() ?? null }),
      ...(rated !== undefined && {
        is_satisfied: rated?.isSatisfied ?? null,
        rated_at: rated?.at.toString() ?? null,
      }),
      ...(publication !== undefined && {
        publication: text === null ? (publication as 'kept-private' | null) : 'published',
        public_number: text === null ? null : sql<number>`nextval('citizen_report_public_number')`,
        public_question: text?.question ?? null,
        public_answer: text?.answer ?? null,
        published_at: text?.at.toString() ?? null,
      }),
    })
    .where('id', '=', id)
    .execute();
}

/** Tệp kèm: false when there are as many as there may be, or the report has been sent. */
export async function keepReportFile(
  transaction: Transaction,
  formId: string,
  fileId: string,
  most: number,
): Promise<boolean> {
  const { rows } = await sql<{ number: number }>`
insert into citizen_report_file (report_id, number, file_id)
select ${formId}::uuid, coalesce(max(number), 0) + 1, ${fileId}::uuid
from citizen_report_file where report_id = ${formId}::uuid
having count(*) < ${most} and not exists (select from citizen_report where id = ${formId}::uuid)
returning number`.execute(transaction);
  return rows.length > 0;
}

export async function dropReportFile(transaction: Transaction, formId: string, number: number): Promise<void> {
  await transaction
    .deleteFrom('citizen_report_file')
    .where('report_id', '=', formId)
    .where('number', '=', number)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('citizen_report').select('id').where('id', '=', formId))),
    )
    .execute();
}

export type StaffedAs = 'head' | 'anybody';

/** Whether somebody who works now handles reports in the unit. */
export async function isStaffed(
  transaction: Transaction,
  { unitId, as, on }: { readonly unitId: number; readonly as: StaffedAs; readonly on: string },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('duty')
    .select('unit_id')
    .where('unit_id', '=', unitId)
    .where('role', 'in', as === 'head' ? ['head'] : ['receptionist', 'specialist', 'head'])
    .where('valid_from', '<=', on)
    .where(({ or, eb }) => or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
