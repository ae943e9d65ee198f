import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { DossierStatus } from '../domain/dossier-status.ts';
import type { UnitName } from '../domain/dossier-summary.ts';
import { ENDED } from '../domain/in-charge.ts';
import type { Opinion, UnitConsultation } from '../domain/unit-consultation.ts';
import { toInstant } from './dossier-rows.ts';
import { isWorkOf, worksNow } from './in-charge-queries.ts';

/** Xin ý kiến as the lists show it, with as much of its dossier as they need. */
export interface ConsultationTask extends UnitConsultation {
  readonly code: string;
  readonly procedureName: string;
  readonly status: DossierStatus;
  readonly handlingUnit: UnitName;
}

function selectConsultations(connection: Connection) {
  return connection
    .selectFrom('unit_consultation')
    .innerJoin('dossier', 'dossier.id', 'unit_consultation.dossier_id')
    .innerJoin('unit', 'unit.id', 'unit_consultation.unit_id')
    .innerJoin('unit as handling', 'handling.id', 'dossier.handling_unit_id')
    .innerJoin('officer as asker', 'asker.id', 'unit_consultation.asked_by')
    .leftJoin('officer as answerer', 'answerer.id', 'unit_consultation.answered_by')
    .leftJoin('stored_file', 'stored_file.id', 'unit_consultation.file_id')
    .selectAll('unit_consultation')
    .select([
      'dossier.code',
      'dossier.status',
      'dossier.procedure_name',
      'dossier.handling_unit_id',
      'handling.name as handling_unit',
      'unit.name as unit_name',
      'asker.full_name as asker',
      'answerer.full_name as answerer',
      'stored_file.name as file_name',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConsultations>['executeTakeFirstOrThrow']>>;

function toTask(row: Row): ConsultationTask {
  return {
    number: row.number,
    consultation: row.consultation,
    unit: { id: row.unit_id, name: row.unit_name },
    question: row.question,
    sharesAnswers: row.shares_answers,
    sharedFiles: row.shared_files,
    askedBy: row.asker,
    askedAt: toInstant(row.asked_at),
    dueAt: toInstant(row.due_at),
    answer: row.answered_at && {
      opinion: row.opinion as Opinion,
      text: row.answer ?? '',
      by: row.answerer ?? '',
      at: toInstant(row.answered_at),
      file: row.file_id === null ? null : { id: row.file_id, name: row.file_name ?? '' },
    },
    code: row.code,
    procedureName: row.procedure_name,
    status: row.status as DossierStatus,
    handlingUnit: { id: row.handling_unit_id, name: row.handling_unit },
  };
}

/** Các lần xin ý kiến of a dossier, the first first. For whoever may read the dossier. */
export async function listConsultations(connection: Connection, dossierId: number): Promise<UnitConsultation[]> {
  const rows = await selectConsultations(connection)
    .where('dossier_id', '=', dossierId)
    .orderBy('unit_consultation.number')
    .execute();
  return rows.map(toTask);
}

/** Đơn vị mà cán bộ trả lời ý kiến thay: where the officer is a specialist or head. */
function answeringUnits({ duties }: OfficerActor): number[] {
  const units = duties.filter(({ role }) => role === 'specialist' || role === 'head').map(({ unitId }) => unitId);
  return [0, ...new Set(units)];
}

/** Việc xin ý kiến chờ đơn vị của cán bộ trả lời, the most urgent first. */
export async function listAskedOf(
  connection: Connection,
  officer: OfficerActor,
  limit: number,
): Promise<ConsultationTask[]> {
  const rows = await selectConsultations(connection)
    .where('unit_consultation.unit_id', 'in', answeringUnits(officer))
    .where('unit_consultation.answered_at', 'is', null)
    .where('dossier.status', 'not in', [...ENDED, 9])
    .orderBy('unit_consultation.due_at')
    .limit(limit)
    .execute();
  return rows.map(toTask);
}

/** What the officer's units have answered, the newest first. */
export async function listAnsweredBy(
  connection: Connection,
  officer: OfficerActor,
  limit: number,
): Promise<ConsultationTask[]> {
  const rows = await selectConsultations(connection)
    .where('unit_consultation.unit_id', 'in', answeringUnits(officer))
    .where('unit_consultation.answered_at', 'is not', null)
    .orderBy('unit_consultation.answered_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toTask);
}

/** For the menu: how many wait. Undefined for an officer who answers for no unit. */
export async function countAskedOf(connection: Connection, officer: OfficerActor): Promise<number | undefined> {
  const units = answeringUnits(officer);
  if (units.length === 1) return undefined;
  const { count } = await connection
    .selectFrom('unit_consultation')
    .innerJoin('dossier', 'dossier.id', 'unit_consultation.dossier_id')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('unit_consultation.unit_id', 'in', units)
    .where('unit_consultation.answered_at', 'is', null)
    .where('dossier.status', 'not in', [...ENDED, 9])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One that the officer's unit was asked; undefined looks like none. */
export async function findAskedOf(
  connection: Connection,
  officer: OfficerActor,
  { code, number }: { readonly code: string; readonly number: number },
): Promise<ConsultationTask | undefined> {
  const row = await selectConsultations(connection)
    .where('dossier.code', '=', code)
    .where('unit_consultation.number', '=', number)
    .where('unit_consultation.unit_id', 'in', answeringUnits(officer))
    .executeTakeFirst();
  return row && toTask(row);
}

/** Ý kiến quá hạn trả lời of dossiers that this officer settles. */
export async function listLateAnswers(
  connection: Connection,
  officer: OfficerActor,
  now: Temporal.Instant,
  limit: number,
): Promise<ConsultationTask[]> {
  const rows = await selectConsultations(connection)
    .where(isWorkOf(officer, 'dossier.assignee_id'))
    .where('dossier.status', 'not in', [...ENDED, 9])
    .where('unit_consultation.answered_at', 'is', null)
    .where('unit_consultation.due_at', '<=', new Date(now.epochMilliseconds))
    .orderBy('unit_consultation.due_at')
    .limit(limit)
    .execute();
  return rows.map(toTask);
}

/** Đơn vị có người trả lời: units of today in which a specialist or head works. */
export async function listAnsweringUnits(connection: Connection, today: string): Promise<UnitName[]> {
  const { rows } = await sql<UnitName>`
    select unit.id, unit.name from unit
    where unit.valid_to is null and exists (
      select from duty where duty.unit_id = unit.id and duty.role in ('specialist', 'head') and ${worksNow(today)})
    order by unit.agency_code`.execute(connection);
  return rows;
}
