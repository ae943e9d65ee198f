import type { Connection } from '#platform/database/transaction.ts';

/** Deletes what ran out; sessions stay until `sessionsBefore`. */
export async function deleteExpired(
  connection: Connection,
  { now, sessionsBefore }: { now: Temporal.Instant; sessionsBefore: Temporal.Instant },
): Promise<void> {
  const expired = new Date(now.epochMilliseconds);
  const forgotten = new Date(sessionsBefore.epochMilliseconds);
  await connection.deleteFrom('sign_in_transaction').where('expires_at', '<', expired).execute();
  await connection.deleteFrom('held_form').where('expires_at', '<', expired).execute();
  await connection.deleteFrom('citizen_session').where('last_seen_at', '<', forgotten).execute();
  await connection.deleteFrom('officer_session').where('last_seen_at', '<', forgotten).execute();
}
