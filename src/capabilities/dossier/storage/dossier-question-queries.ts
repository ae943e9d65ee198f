import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor } from '../domain/access.ts';
import type { DossierQuestion, DossierQuestionRule } from '../domain/dossier-question.ts';
import { toInstant } from './dossier-rows.ts';
import { assigneeWorks, isWorkOf } from './in-charge-queries.ts';

export async function loadQuestionRule(connection: Connection, on: string): Promise<DossierQuestionRule> {
  const row = await connection
    .selectFrom('dossier_question_rule')
    .selectAll()
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    answerWorkingDays: row.answer_working_days,
    mostOpen: row.most_open,
    daysAfterClosing: row.days_after_closing,
  };
}

/** Trao đổi của một hồ sơ, the first question first. For whoever may read the dossier. */
export async function listQuestions(connection: Connection, dossierId: number): Promise<DossierQuestion[]> {
  const rows = await connection
    .selectFrom('dossier_question as question')
    .leftJoin('officer', 'officer.id', 'question.answered_by')
    .leftJoin('unit', 'unit.id', 'question.unit_id')
    .select(['question.number', 'question.text', 'asked_by', 'asked_at', 'due_at', 'answer', 'answered_at'])
    .select(['officer.full_name', 'unit.name as unit_name'])
    .where('dossier_id', '=', dossierId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    text: row.text,
    by: row.asked_by,
    at: toInstant(row.asked_at),
    dueAt: toInstant(row.due_at),
    answer:
      row.answered_at === null
        ? undefined
        : {
            text: row.answer ?? '',
            by: row.full_name ?? '',
            unitName: row.unit_name ?? '',
            at: toInstant(row.answered_at),
          },
  }));
}

/** Was this form sent before, and for which dossier? */
export async function isSameForm(connection: Connection, key: string, dossierId: number): Promise<boolean> {
  const row = await connection
    .selectFrom('dossier_question')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where((where) => where.or([where('request_key', '=', key), where('answer_key', '=', key)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** Câu hỏi chờ trả lời. */
export interface QuestionTask {
  readonly code: string;
  readonly procedureName: string;
  readonly number: number;
  readonly text: string;
  readonly dueAt: Temporal.Instant;
  /** Who must answer: of the unit, when nobody has the dossier. */
  readonly assigneeName: string | null;
  readonly unitName: string;
}

const MOST_TASKS = 100;

/** Before somebody settles it, whoever took the dossier in answers for it. */
const UNIT_IN_CHARGE = sql<number>`case when dossier.status in (1, 3) then dossier.receiving_unit_id
  else dossier.handling_unit_id end`;

function waiting(connection: Connection, condition: RawBuilder<boolean>) {
  return connection
    .selectFrom('dossier_question as question')
    .innerJoin('dossier', 'dossier.id', 'question.dossier_id')
    .innerJoin('unit', (join) => join.on(sql<boolean>`unit.id = ${UNIT_IN_CHARGE}`))
    .leftJoin('officer', 'officer.id', 'dossier.assignee_id')
    .select(['dossier.code', 'dossier.procedure_name', 'question.number', 'question.text', 'question.due_at'])
    .select(['officer.full_name', 'unit.name as unit_name'])
    .where('question.answered_at', 'is', null)
    .where(condition)
    .orderBy('question.due_at')
    .orderBy('question.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof waiting>['execute']>>[number];

function toTask(row: Row): QuestionTask {
  return {
    code: row.code,
    procedureName: row.procedure_name,
    number: row.number,
    text: row.text,
    dueAt: toInstant(row.due_at),
    assigneeName: row.full_name,
    unitName: row.unit_name,
  };
}

/**
 * Câu hỏi chờ cán bộ này trả lời, the most urgent first: of dossiers that they settle or whose specialist they stand in
 * for; where nobody works on the dossier, of the desk that took it in.
 */
export async function listQuestionTasks(
  connection: Connection,
  officer: OfficerActor,
  today: string,
): Promise<QuestionTask[]> {
  const desks = unitsOf(officer, 'receptionist');
  const mine = sql<boolean>`(${isWorkOf(officer, 'dossier.assignee_id')}
    or (dossier.receiving_unit_id = any(${desks}::int[]) and not ${assigneeWorks(today)}))`;
  const rows = await waiting(connection, mine).limit(MOST_TASKS).execute();
  return rows.map(toTask);
}

/** Câu hỏi quá hạn trả lời of the units that the officer leads, or leads today for somebody. */
export async function listOverdueQuestionsFor(
  connection: Connection,
  officer: OfficerActor,
  now: Temporal.Instant,
): Promise<QuestionTask[]> {
  const unitIds = unitsOf(officer, 'head');
  return unitIds.length === 0 ? [] : listOverdueQuestions(connection, now, unitIds, MOST_TASKS);
}

/** @param unitIds only those of these units; null: all */
export async function listOverdueQuestions(
  connection: Connection,
  now: Temporal.Instant,
  unitIds: readonly number[] | null,
  limit: number,
): Promise<QuestionTask[]> {
  const units = unitIds && [...unitIds];
  const overdue = sql<boolean>`(question.due_at < ${now.toString()}::timestamptz
    and (${units}::int[] is null or ${UNIT_IN_CHARGE} = any(${units}::int[])))`;
  const rows = await waiting(connection, overdue).limit(limit).execute();
  return rows.map(toTask);
}

function unitsOf(officer: OfficerActor, role: 'receptionist' | 'head'): number[] {
  return [
    ...new Set(
      dutiesToday(officer)
        .filter((duty) => duty.role === role)
        .map(({ unitId }) => unitId),
    ),
  ];
}
