import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { DeadlineRule } from '../domain/deadline.ts';

/** Quy tắc thời hạn of the pinned version, for the channel the dossier came by. */
export async function loadDeadlineRule(
  connection: Connection,
  versionId: number,
  channel: string,
): Promise<DeadlineRule> {
  const { rows } = await sql<{ definition: { deadline?: DeadlineRule } }>`
    select definition from procedure_version where id = ${versionId} and ${channel}::text is not null`.execute(
    connection,
  );
  return rows[0]?.definition.deadline ?? { limit: { amount: 3, unit: 'working-day' }, afterSupplement: 'restart' };
}
