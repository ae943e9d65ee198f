import type { Connection } from '#platform/database/transaction.ts';
import type { CitizenReport, ReportClass, ReportKind, ReportState } from '../domain/citizen-report.ts';

const REPORT_COLUMNS = [
  'report.id',
  'report.code',
  'report.account_id',
  'report.sender_name',
  'report.sender_address',
  'report.sender_phone',
  'report.kind',
  'report.title',
  'report.content',
  'report.about_unit_id',
  'report.procedure_text',
  'report.dossier_code',
  'report.filed_at',
  'report.unit_id',
  'report.heads_only',
  'report.state',
  'report.class',
  'report.rule_from',
  'report.clock_from',
  'report.due_at',
  'report.reopened_at',
  'report.answered_at',
  'report.answer',
  'report.is_satisfied',
  'report.publication',
] as const;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly account_id: string | null;
  readonly sender_name: string | null;
  readonly sender_address: string | null;
  readonly sender_phone: string | null;
  readonly kind: string;
  readonly title: string;
  readonly content: string;
  readonly about_unit_id: number | null;
  readonly procedure_text: string | null;
  readonly dossier_code: string | null;
  readonly filed_at: Date;
  readonly unit_id: number;
  readonly heads_only: boolean;
  readonly state: string;
  readonly class: string | null;
  readonly rule_from: string;
  readonly clock_from: Date;
  readonly due_at: Date | null;
  readonly reopened_at: Date | null;
  readonly answered_at: Date | null;
  readonly answer: string | null;
  readonly is_satisfied: boolean | null;
  readonly publication: string | null;
  readonly unit_name: string;
  readonly about_unit_name: string | null;
}

/** Every report, with the unit that has it and the one it is about. */
export function reports(connection: Connection) {
  return connection
    .selectFrom('citizen_report as report')
    .innerJoin('unit', 'unit.id', 'report.unit_id')
    .leftJoin('unit as about', 'about.id', 'report.about_unit_id')
    .select(REPORT_COLUMNS)
    .select(['unit.name as unit_name', 'about.name as about_unit_name']);
}

export function toReport(row: Row): CitizenReport {
  const { sender_name: name, sender_address: address, sender_phone: phone } = row;
  return {
    id: row.id,
    code: row.code,
    accountId: row.account_id,
    sender: name !== null && address !== null && phone !== null ? { name, address, phone } : null,
    kind: row.kind as ReportKind,
    title: row.title,
    content: row.content,
    aboutUnitId: row.about_unit_id,
    aboutUnitName: row.about_unit_name,
    procedure: row.procedure_text,
    dossierCode: row.dossier_code,
    filedAt: toInstant(row.filed_at),
    unitId: row.unit_id,
    unitName: row.unit_name,
    headsOnly: row.heads_only,
    state: row.state as ReportState,
    class: row.class as ReportClass | null,
    ruleFrom: row.rule_from,
    clockFrom: toInstant(row.clock_from),
    dueAt: row.due_at && toInstant(row.due_at),
    reopenedAt: row.reopened_at && toInstant(row.reopened_at),
    answeredAt: row.answered_at && toInstant(row.answered_at),
    answer: row.answer,
    isSatisfied: row.is_satisfied,
    publication: row.publication as CitizenReport['publication'],
  };
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
