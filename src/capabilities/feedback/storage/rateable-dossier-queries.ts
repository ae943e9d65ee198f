import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

/** What the rating of a dossier needs to know of it. */
export interface RateableDossier {
  readonly dossierId: number;
  readonly code: string;
  readonly procedureName: string;
  readonly accountId: string | null;
  readonly isOnline: boolean;
  readonly unitId: number;
  readonly unitName: string;
  readonly officerId: string | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
}

/** Đã trả kết quả, từ chối hoặc dừng: only then can it be rated. */
const ENDED = ['returned', 'refused', 'stopped'];

export async function findRateableByCode(connection: Connection, code: string): Promise<RateableDossier | undefined> {
  return toRateable(await ended(connection).where('dossier.code', '=', code).executeTakeFirst());
}

/** By the code printed on its result: whoever holds the paper may rate. */
export async function findRateableByResult(
  connection: Connection,
  publicCode: string,
): Promise<RateableDossier | undefined> {
  const row = await ended(connection)
    .innerJoin('dossier_result', 'dossier_result.dossier_id', 'dossier.id')
    .where('dossier_result.public_code', '=', publicCode)
    .executeTakeFirst();
  return toRateable(row);
}

function ended(connection: Connection) {
  return connection
    .selectFrom('dossier')
    .innerJoin('unit', 'unit.id', 'dossier.handling_unit_id')
    .select(['dossier.id', 'dossier.code', 'dossier.procedure_name', 'dossier.account_id', 'dossier.channel'])
    .select(['dossier.assignee_id', 'dossier.finished_at', 'unit.id as unit_id', 'unit.name as unit_name'])
    .select(sql<Date | null>`coalesce(dossier.measured_due_at, dossier.due_at)`.as('due_at'))
    .where('dossier.step', 'in', ENDED);
}

type Row = Awaited<ReturnType<ReturnType<typeof ended>['executeTakeFirst']>>;

function toRateable(row: Row): RateableDossier | undefined {
  return (
    row && {
      dossierId: Number(row.id),
      code: row.code,
      procedureName: row.procedure_name,
      accountId: row.account_id,
      isOnline: row.channel === 'online',
      unitId: row.unit_id,
      unitName: row.unit_name,
      officerId: row.assignee_id,
      finishedAt: row.finished_at && toInstant(row.finished_at),
      dueAt: row.due_at && toInstant(row.due_at),
    }
  );
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
