import type { Database } from '#platform/database/transaction.ts';
import { parsePhone } from '#shared/phone.ts';

export interface DataAnswer {
  readonly accountId: string;
  readonly kind: string;
  /** Null when the account has none. */
  readonly phone: string | null;
}

export async function findDataAnswer({ kysely }: Database, number: number): Promise<DataAnswer | undefined> {
  const row = await kysely
    .selectFrom('data_request')
    .innerJoin('account', 'account.id', 'data_request.account_id')
    .select(['data_request.account_id', 'data_request.kind', 'account.phone'])
    .where('data_request.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const phone = parsePhone(row.phone ?? '');
  return { accountId: row.account_id, kind: row.kind, phone: phone.kind === 'invalid' ? null : phone.national };
}
