import type { Connection } from '#platform/database/transaction.ts';
import { type ContactPoint, type Contacts, nationalPhone, type OwnChannel } from '../domain/contact.ts';

export async function loadContacts(connection: Connection, accountId: string): Promise<Contacts> {
  const [account, own, zalo] = await Promise.all([
    connection
      .selectFrom('account')
      .select(['phone', 'told_by', 'told_at'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
    connection
      .selectFrom('contact_point')
      .select(['channel', 'address', 'verified_at'])
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .execute(),
    connection
      .selectFrom('zalo_link')
      .select(['zalo_user_id', 'linked_at'])
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  ]);
  return {
    accountPhone: nationalPhone(account.phone),
    toldBy: account.told_by,
    toldAt: account.told_at && toInstant(account.told_at),
    own: own.map(
      (row): ContactPoint => ({
        channel: row.channel as OwnChannel,
        address: row.address,
        verifiedAt: toInstant(row.verified_at),
      }),
    ),
    zalo: zalo ? { userId: zalo.zalo_user_id, linkedAt: toInstant(zalo.linked_at) } : null,
  };
}

/** Of a dossier that no account filed. */
export const NO_CONTACTS: Contacts = { accountPhone: null, toldBy: null, toldAt: null, own: [], zalo: null };

/** Of an account, for the log. */
export async function findAccountName(connection: Connection, accountId: string): Promise<string> {
  const { full_name } = await connection
    .selectFrom('account')
    .select('full_name')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return full_name;
}

/** Where a code was sent that still waits, whether or not it would still do. */
export async function findCodeAddress(
  connection: Connection,
  accountId: string,
  channel: OwnChannel,
): Promise<string | undefined> {
  const row = await connection
    .selectFrom('contact_code')
    .select('address')
    .where('account_id', '=', accountId)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return row?.address;
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
