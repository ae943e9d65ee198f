import type { Connection } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor } from '../domain/access.ts';
import type { Fault, SupplementProposal } from '../domain/supplement.ts';
import { toInstant } from './dossier-rows.ts';
import { isWorkOf } from './in-charge-queries.ts';

export async function findSupplementProposal(
  connection: Connection,
  dossierId: number,
): Promise<SupplementProposal | undefined> {
  const row = await connection
    .selectFrom('supplement_proposal as proposal')
    .innerJoin('officer', 'officer.id', 'proposal.written_by')
    .select(['state', 'reason', 'faults', 'respond_by', 'written_at', 'full_name'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return (
    row && {
      state: row.state as SupplementProposal['state'],
      reason: row.reason,
      faults: row.faults as unknown as Fault[],
      respondBy: row.respond_by,
      writtenAt: toInstant(row.written_at),
      writtenBy: row.full_name,
    }
  );
}

/** Đề nghị bổ sung chờ một người: before the head, or sent back to whoever wrote it. */
export interface SupplementTask {
  readonly code: string;
  readonly procedureName: string;
  readonly submitterName: string;
  readonly state: SupplementProposal['state'];
  readonly writtenBy: string;
  /** How many requests there were. */
  readonly asked: number;
  readonly writtenAt: Temporal.Instant;
}

const MOST_TASKS = 100;

export async function listSupplementTasks(connection: Connection, officer: OfficerActor): Promise<SupplementTask[]> {
  const unitsAsHead = dutiesToday(officer)
    .filter(({ role }) => role === 'head')
    .map(({ unitId }) => unitId);
  const rows = await connection
    .selectFrom('supplement_proposal as proposal')
    .innerJoin('dossier', 'dossier.id', 'proposal.dossier_id')
    .innerJoin('officer', 'officer.id', 'proposal.written_by')
    .select(['code', 'procedure_name', 'submitter_name', 'state', 'full_name', 'supplement_count', 'written_at'])
    .where('dossier.status', 'in', [1, 2, 4])
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'proposed'), where('handling_unit_id', 'in', [0, ...unitsAsHead])]),
        where.and([where('state', '=', 'drafted'), isWorkOf(officer, 'proposal.written_by')]),
      ]),
    )
    .orderBy('written_at')
    .limit(MOST_TASKS)
    .execute();
  return rows.map((row) => ({
    code: row.code,
    procedureName: row.procedure_name,
    submitterName: row.submitter_name,
    state: row.state as SupplementTask['state'],
    writtenBy: row.full_name,
    asked: row.supplement_count,
    writtenAt: toInstant(row.written_at),
  }));
}
