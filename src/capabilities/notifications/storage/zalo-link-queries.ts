import type { Connection } from '#platform/database/transaction.ts';

/** Until when the code that waits is good; undefined when none waits. */
export async function findLinkCodeEnd(
  connection: Connection,
  accountId: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const row = await connection
    .selectFrom('zalo_link_code')
    .select('expires_at')
    .where('account_id', '=', accountId)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return row && Temporal.Instant.fromEpochMilliseconds(row.expires_at.getTime());
}

/** Accounts told as this follower since before a time: an event that was kept back must not undo a later link. */
export async function listLinkedAccounts(
  connection: Connection,
  userId: string,
  before: Temporal.Instant,
): Promise<{ readonly accountId: string; readonly fullName: string }[]> {
  const rows = await connection
    .selectFrom('zalo_link')
    .innerJoin('account', 'account.id', 'zalo_link.account_id')
    .select(['account.id', 'account.full_name'])
    .where('zalo_user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('linked_at', '<=', new Date(before.epochMilliseconds))
    .execute();
  return rows.map(({ id, full_name }) => ({ accountId: id, fullName: full_name }));
}
