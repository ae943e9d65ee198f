import type { Database } from '#platform/database/transaction.ts';
import { messagePhone } from '../domain/contact.ts';
import { loadContacts } from './contact-queries.ts';

export interface DataAnswer {
  readonly accountId: string;
  readonly kind: string;
  /** Null when the account has none. */
  readonly phone: string | null;
}

export async function findDataAnswer({ kysely }: Database, number: number): Promise<DataAnswer | undefined> {
  const row = await kysely
    .selectFrom('data_request')
    .select(['account_id', 'kind'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const phone = messagePhone(await loadContacts(kysely, row.account_id));
  return { accountId: row.account_id, kind: row.kind, phone };
}
