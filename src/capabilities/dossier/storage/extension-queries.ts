import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor, type OfficerRole } from '../domain/access.ts';
import type { ExtensionReason, ExtensionText } from '../domain/extension.ts';
import { assigneeWorks, isWorkOf } from './in-charge-queries.ts';

/** Văn bản xin lỗi, gia hạn, as far as it has come. */
export interface WrittenExtension extends ExtensionText {
  readonly state: 'drafted' | 'proposed' | 'granted';
  /** False when the system drafted it. */
  readonly byOfficer: boolean;
}

export async function findExtension(connection: Connection, dossierId: number): Promise<WrittenExtension | undefined> {
  const row = await connection
    .selectFrom('deadline_extension')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return (
    row && {
      state: row.state as WrittenExtension['state'],
      reasonCode: row.reason_code as ExtensionReason,
      reason: row.reason,
      newDueOn: row.new_due_on,
      byOfficer: row.written_by !== null,
    }
  );
}

/**
 * Thư xin lỗi chờ một người: a draft waits for whoever settles the dossier, or for the head when nobody who works now
 * does; a proposal for whoever signs.
 */
export interface ExtensionTask {
  readonly code: string;
  readonly procedureName: string;
  readonly submitterName: string;
  readonly dueAt: Temporal.Instant;
  readonly state: 'drafted' | 'proposed';
}

/** A date that was moved far away since needs no apology for now; what somebody proposed waits for an answer anyway. */
const NEAR_IN_DAYS = 10;
const MOST_TASKS = 100;

export async function listExtensionTasks(
  connection: Connection,
  officer: OfficerActor,
  now: Temporal.Instant,
  today: string,
): Promise<ExtensionTask[]> {
  const unitsAs = (role: OfficerRole) => [
    0,
    ...dutiesToday(officer)
      .filter((duty) => duty.role === role)
      .map(({ unitId }) => unitId),
  ];
  const near = new Date(now.add({ hours: NEAR_IN_DAYS * 24 }).epochMilliseconds);
  const rows = await connection
    .selectFrom('dossier')
    .innerJoin('deadline_extension as letter', 'letter.dossier_id', 'dossier.id')
    .select(['code', 'procedure_name', 'submitter_name', 'due_at', 'letter.state'])
    .where('dossier.status', 'in', [2, 4])
    .where((where) =>
      where.or([
        where.and([
          where('letter.state', '=', 'drafted'),
          where('due_at', '<=', near),
          where.or([
            isWorkOf(officer, 'dossier.assignee_id'),
            where.and([where('handling_unit_id', 'in', unitsAs('head')), sql<boolean>`not ${assigneeWorks(today)}`]),
          ]),
        ]),
        where.and([where('letter.state', '=', 'proposed'), where('handling_unit_id', 'in', unitsAs('signatory'))]),
      ]),
    )
    .orderBy('due_at')
    .limit(MOST_TASKS)
    .execute();
  return rows.flatMap((row) =>
    row.due_at === null
      ? []
      : [
          {
            code: row.code,
            procedureName: row.procedure_name,
            submitterName: row.submitter_name,
            dueAt: Temporal.Instant.fromEpochMilliseconds(row.due_at.getTime()),
            state: row.state as ExtensionTask['state'],
          },
        ],
  );
}
