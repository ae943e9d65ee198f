import type { Connection } from '#platform/database/transaction.ts';

/** Lần ký số không thành. */
export interface SigningFailure {
  readonly problem: string;
  readonly officerName: string;
  readonly at: Temporal.Instant;
}

/** The last time that this dossier's result could not be signed; for whoever may read the dossier. */
export async function findLastSigningFailure(
  connection: Connection,
  dossierId: number,
): Promise<SigningFailure | undefined> {
  const row = await connection
    .selectFrom('signing_failure')
    .innerJoin('officer', 'officer.id', 'signing_failure.officer_id')
    .select(['problem', 'full_name', 'at'])
    .where('dossier_id', '=', dossierId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      problem: row.problem,
      officerName: row.full_name,
      at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
    }
  );
}
