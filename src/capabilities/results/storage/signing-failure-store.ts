import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

export async function addSigningFailure(
  connection: Connection,
  failure: { code: string; officerId: string; problem: string; at: Temporal.Instant },
): Promise<void> {
  const { code, officerId, problem, at } = failure;
  await sql`
    insert into signing_failure (dossier_id, officer_id, problem, at)
    select id, ${officerId}, ${problem}, ${at.toString()} from dossier where code = ${code}`.execute(connection);
}
