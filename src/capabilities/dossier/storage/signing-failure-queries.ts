import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

/** Lần ký số không thành. */
export interface SigningFailure {
  readonly problem: string;
  readonly officerName: string;
  readonly at: Temporal.Instant;
}

/** The last time that this dossier's result could not be signed, unless it was since; for whoever may read the dossier. */
export async function findLastSigningFailure(
  connection: Connection,
  dossierId: number,
): Promise<SigningFailure | undefined> {
  const row = await connection
    .selectFrom('signing_failure')
    .innerJoin('officer', 'officer.id', 'signing_failure.officer_id')
    .select(['problem', 'full_name', 'at'])
    .where('dossier_id', '=', dossierId)
    .where(notSignedSince)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toFailure(row);
}

const notSignedSince = sql<boolean>`not exists (
  select from dossier_result where dossier_result.dossier_id = signing_failure.dossier_id and issued_at >= signing_failure.at)`;

/** The same for many, by code. */
export async function listLastSigningFailures(
  connection: Connection,
  codes: readonly string[],
): Promise<Map<string, SigningFailure>> {
  const rows = await connection
    .selectFrom('signing_failure')
    .innerJoin('dossier', 'dossier.id', 'signing_failure.dossier_id')
    .innerJoin('officer', 'officer.id', 'signing_failure.officer_id')
    .distinctOn('signing_failure.dossier_id')
    .select(['dossier.code', 'problem', 'full_name', 'signing_failure.at'])
    .where('dossier.code', 'in', ['', ...codes])
    .where(notSignedSince)
    .orderBy('signing_failure.dossier_id')
    .orderBy('signing_failure.at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.code, toFailure(row)]));
}

function toFailure(row: { problem: string; full_name: string; at: Date }): SigningFailure {
  return {
    problem: row.problem,
    officerName: row.full_name,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  };
}

/**
 * Kết quả chưa ký được: it waits to be issued, or, where it was to be returned at once, still to be taken over; and the
 * last time it could not be signed.
 */
export interface UnsignedDossier extends SigningFailure {
  readonly code: string;
  readonly unitName: string;
}

/**
 * The longest since first.
 *
 * @param unitIds only what these units handle; null: all
 */
export async function listUnsigned(
  connection: Connection,
  unitIds: readonly number[] | null,
  limit: number,
): Promise<UnsignedDossier[]> {
  const ids = unitIds && [...unitIds];
  const { rows } = await sql<{ code: string; unit_name: string; problem: string; full_name: string; at: Date }>`
    with last as (
      select distinct on (dossier_id) * from signing_failure where ${notSignedSince} order by dossier_id, at desc
    )
    select dossier.code, unit.name as unit_name, last.problem, officer.full_name, last.at
    from last
    join dossier on dossier.id = last.dossier_id and dossier.step in ('awaiting-issue', 'awaiting-assignment')
    join unit on unit.id = dossier.handling_unit_id
    join officer on officer.id = last.officer_id
    where ${ids}::int[] is null or dossier.handling_unit_id = any(${ids}::int[])
    order by last.at, dossier.code limit ${limit}`.execute(connection);
  return rows.map((row) => ({ code: row.code, unitName: row.unit_name, ...toFailure(row) }));
}
