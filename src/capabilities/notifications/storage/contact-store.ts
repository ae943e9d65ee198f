/** Writes where a person is told; every statement names the account. */
import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { OwnChannel } from '../domain/contact.ts';
import type { ContactCode } from '../domain/contact-code.ts';

/** Until the transaction ends nobody else changes this person's contacts and consents. */
export async function lockContacts(transaction: Transaction, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notifications/contacts/${accountId}`}, 0))`.execute(
    transaction,
  );
}

/** The code of before opens nothing any more. */
export async function saveCode(
  transaction: Transaction,
  accountId: string,
  channel: OwnChannel,
  { address, hash, expiresAt }: Omit<ContactCode, 'tries'>,
): Promise<void> {
  const code = { address, code_hash: Buffer.from(hash), tries: 0, expires_at: expiresAt.toString() };
  await transaction
    .insertInto('contact_code')
    .values({ account_id: accountId, channel, ...code })
    .onConflict((conflict) => conflict.columns(['account_id', 'channel']).doUpdateSet(code))
    .execute();
}

export async function findCode(
  transaction: Transaction,
  accountId: string,
  channel: OwnChannel,
): Promise<ContactCode | undefined> {
  const row = await transaction
    .selectFrom('contact_code')
    .select(['address', 'code_hash', 'tries', 'expires_at'])
    .where('account_id', '=', accountId)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return (
    row && {
      address: row.address,
      hash: row.code_hash,
      tries: row.tries,
      expiresAt: Temporal.Instant.fromEpochMilliseconds(row.expires_at.getTime()),
    }
  );
}

export async function countTry(transaction: Transaction, accountId: string, channel: OwnChannel): Promise<void> {
  await transaction
    .updateTable('contact_code')
    .set((update) => ({ tries: update('tries', '+', 1) }))
    .where('account_id', '=', accountId)
    .where('channel', '=', channel)
    .execute();
}

export async function deleteCode(transaction: Transaction, accountId: string, channel: OwnChannel): Promise<void> {
  await transaction
    .deleteFrom('contact_code')
    .where('account_id', '=', accountId)
    .where('channel', '=', channel)
    .execute();
}

export async function insertContactPoint(
  transaction: Transaction,
  point: { accountId: string; channel: OwnChannel; address: string; at: Temporal.Instant },
): Promise<void> {
  await transaction
    .insertInto('contact_point')
    .values({
      account_id: point.accountId,
      channel: point.channel,
      address: point.address,
      verified_at: point.at.toString(),
    })
    .execute();
}

/** The address that is used no longer; undefined when there was none. */
export async function endContactPoint(
  transaction: Transaction,
  accountId: string,
  channel: OwnChannel,
  at: Temporal.Instant,
): Promise<string | undefined> {
  const row = await transaction
    .updateTable('contact_point')
    .set({ ended_at: at.toString() })
    .where('account_id', '=', accountId)
    .where('channel', '=', channel)
    .where('ended_at', 'is', null)
    .returning('address')
    .executeTakeFirst();
  return row?.address;
}

/** Says how many codes went that open nothing any more. */
export async function deleteExpiredCodes(connection: Connection, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await connection
    .deleteFrom('contact_code')
    .where('expires_at', '<', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
