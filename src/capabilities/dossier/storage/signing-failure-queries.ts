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
