import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor } from '../domain/access.ts';
import type { DossierNote } from '../domain/dossier-note.ts';
import { toInstant } from './dossier-rows.ts';

/** Ghi chú nội bộ of a dossier, the newest first; answers stand with their instruction. */
export async function listNotes(connection: Connection, dossierId: number): Promise<DossierNote[]> {
  const rows = await connection
    .selectFrom('dossier_note as note')
    .innerJoin('officer as writer', 'writer.id', 'note.written_by')
    .innerJoin('unit', 'unit.id', 'note.unit_id')
    .leftJoin('officer as addressee', 'addressee.id', 'note.addressee_id')
    .select(['note.id', 'note.text', 'note.written_at', 'note.due_on', 'note.addressee_id', 'note.answers'])
    .select(['writer.full_name as writer_name', 'unit.name as unit_name', 'addressee.full_name as addressee_name'])
    .where('note.dossier_id', '=', dossierId)
    .orderBy('note.id', 'desc')
    .execute();
  const answers = new Map(rows.flatMap((row) => (row.answers === null ? [] : [[row.answers, row] as const])));
  return rows
    .filter((row) => row.answers === null)
    .map((row) => {
      const answer = answers.get(row.id);
      return {
        id: row.id,
        text: row.text,
        by: row.writer_name,
        unitName: row.unit_name,
        at: toInstant(row.written_at),
        instruction:
          row.due_on === null
            ? undefined
            : {
                addressee:
                  row.addressee_id === null
                    ? null
                    : { officerId: row.addressee_id, fullName: row.addressee_name ?? '' },
                dueOn: row.due_on,
                answer: answer && { text: answer.text, by: answer.writer_name, at: toInstant(answer.written_at) },
              },
      };
    });
}

/** Chỉ đạo that waits for an officer's answer. */
export interface InstructionTask {
  readonly id: number;
  readonly code: string;
  readonly procedureName: string;
  readonly text: string;
  readonly by: string;
  /** ISO date. */
  readonly dueOn: string;
}

const MOST_TASKS = 100;

/** The most urgent first; what went to the unit is on the list of each who settles dossiers there. */
export async function listInstructionTasks(connection: Connection, officer: OfficerActor): Promise<InstructionTask[]> {
  const people = [officer.officerId, ...(officer.covers ?? []).map(({ officerId }) => officerId)];
  const units = dutiesToday(officer)
    .filter(({ role }) => role === 'specialist' || role === 'head')
    .map(({ unitId }) => unitId);
  const rows = await connection
    .selectFrom('dossier_note as note')
    .innerJoin('dossier', 'dossier.id', 'note.dossier_id')
    .innerJoin('officer as writer', 'writer.id', 'note.written_by')
    .select(['note.id', 'dossier.code', 'dossier.procedure_name', 'note.text', 'note.due_on', 'writer.full_name'])
    .where('note.due_on', 'is not', null)
    .where('dossier.status', 'not in', [3, 8, 10])
    .where((where) =>
      where.or([
        where('note.addressee_id', 'in', people),
        where.and([where('note.addressee_id', 'is', null), where('dossier.handling_unit_id', 'in', [0, ...units])]),
      ]),
    )
    .where(sql<boolean>`not exists (select from dossier_note answer where answer.answers = note.id)`)
    .orderBy('note.due_on')
    .orderBy('note.id')
    .limit(MOST_TASKS)
    .execute();
  return rows.map(({ id, code, procedure_name, text, due_on, full_name }) => ({
    id,
    code,
    procedureName: procedure_name,
    text,
    by: full_name,
    dueOn: due_on ?? '',
  }));
}

/** Chỉ đạo quá hạn trả lời, as the leader who gave it sees it. */
export interface OverdueInstruction {
  readonly id: number;
  readonly code: string;
  readonly procedureName: string;
  readonly text: string;
  /** Null: whoever settles dossiers in the unit. */
  readonly addresseeName: string | null;
  readonly unitName: string;
  /** ISO date. */
  readonly dueOn: string;
}

/** Of the officer, and of a leader whose work they do today; the longest overdue first, while the dossier is open. */
export async function listOverdueInstructions(
  connection: Connection,
  officer: OfficerActor,
  today: string,
): Promise<OverdueInstruction[]> {
  const leaders = [officer.officerId, ...(officer.covers ?? []).map(({ officerId }) => officerId)];
  const rows = await connection
    .selectFrom('dossier_note as note')
    .innerJoin('dossier', 'dossier.id', 'note.dossier_id')
    .innerJoin('unit', 'unit.id', 'dossier.handling_unit_id')
    .leftJoin('officer as addressee', 'addressee.id', 'note.addressee_id')
    .select(['note.id', 'dossier.code', 'dossier.procedure_name', 'note.text', 'note.due_on'])
    .select(['addressee.full_name', 'unit.name as unit_name'])
    .where('note.written_by', 'in', leaders)
    .where('note.due_on', '<', today)
    .where('dossier.status', 'not in', [3, 8, 10])
    .where(sql<boolean>`not exists (select from dossier_note answer where answer.answers = note.id)`)
    .orderBy('note.due_on')
    .orderBy('note.id')
    .limit(MOST_TASKS)
    .execute();
  return rows.map(({ id, code, procedure_name, text, full_name, unit_name, due_on }) => ({
    id,
    code,
    procedureName: procedure_name,
    text,
    addresseeName: full_name,
    unitName: unit_name,
    dueOn: due_on ?? '',
  }));
}
