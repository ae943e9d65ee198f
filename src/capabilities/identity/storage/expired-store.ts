import type { Connection } from '#platform/database/transaction.ts';

/** Deletes what ran out; sessions stay until `sessionsBefore`. Says how many rows went. */
export async function deleteExpired(
  connection: Connection,
  { now, sessionsBefore }: { now: Temporal.Instant; sessionsBefore: Temporal.Instant },
): Promise<number> {
  const expired = new Date(now.epochMilliseconds);
  const forgotten = new Date(sessionsBefore.epochMilliseconds);
  const deleted = [
    await connection.deleteFrom('sign_in_transaction').where('expires_at', '<', expired).executeTakeFirst(),
    await connection.deleteFrom('used_logout_notice').where('expires_at', '<', expired).executeTakeFirst(),
    await connection.deleteFrom('held_form').where('expires_at', '<', expired).executeTakeFirst(),
    await connection.deleteFrom('citizen_session').where('last_seen_at', '<', forgotten).executeTakeFirst(),
    await connection.deleteFrom('register_lookup').where('asked_at', '<', forgotten).executeTakeFirst(),
    await connection.deleteFrom('officer_session').where('last_seen_at', '<', forgotten).executeTakeFirst(),
    await connection.deleteFrom('officer_sign_in_failure').where('last_failed_at', '<', forgotten).executeTakeFirst(),
  ];
  return deleted.reduce((total, { numDeletedRows }) => total + Number(numDeletedRows), 0);
}
