import type { Connection, Transaction } from '#platform/database/transaction.ts';

/** The code of before opens nothing any more. */
export async function saveLinkCode(
  transaction: Transaction,
  accountId: string,
  { hash, expiresAt }: { readonly hash: Buffer; readonly expiresAt: Temporal.Instant },
): Promise<void> {
  const code = { code_hash: hash, expires_at: expiresAt.toString() };
  await transaction
    .insertInto('zalo_link_code')
    .values({ account_id: accountId, ...code })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(code))
    .execute();
}

/** Whose code it is, while it is good. */
export async function findLinkCodeOwner(
  connection: Connection,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const row = await connection
    .selectFrom('zalo_link_code')
    .select('account_id')
    .where('code_hash', '=', hash)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return row?.account_id;
}

/** False when it is gone already: nobody uses a code twice. */
export async function useLinkCode(transaction: Transaction, hash: Buffer): Promise<boolean> {
  const row = await transaction
    .deleteFrom('zalo_link_code')
    .where('code_hash', '=', hash)
    .returning('account_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteLinkCode(transaction: Transaction, accountId: string): Promise<void> {
  await transaction.deleteFrom('zalo_link_code').where('account_id', '=', accountId).execute();
}

export async function insertZaloLink(
  transaction: Transaction,
  link: { readonly accountId: string; readonly userId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .insertInto('zalo_link')
    .values({ account_id: link.accountId, zalo_user_id: link.userId, linked_at: link.at.toString() })
    .execute();
}

/** False when there was none. */
export async function endZaloLink(transaction: Transaction, accountId: string, at: Temporal.Instant): Promise<boolean> {
  const row = await transaction
    .updateTable('zalo_link')
    .set({ ended_at: at.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Says how many codes went that link nothing any more. */
export async function deleteExpiredLinkCodes(connection: Connection, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await connection
    .deleteFrom('zalo_link_code')
    .where('expires_at', '<', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
