import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { DataRequest } from '../domain/data-request.ts';
import { REQUEST_COLUMNS, toDataRequest } from './data-request-rows.ts';

const LONGEST_LIST = 100;

/** Yêu cầu của tôi, the newest first. */
export async function listOwnDataRequests(connection: Connection, accountId: string): Promise<DataRequest[]> {
  const rows = await connection
    .selectFrom('data_request')
    .select(REQUEST_COLUMNS)
    .where('account_id', '=', accountId)
    .orderBy('number', 'desc')
    .limit(LONGEST_LIST)
    .execute();
  return rows.map(toDataRequest);
}

/** @throws NotFound when there is none, or it is somebody else's. */
export async function getOwnDataRequest(
  connection: Connection,
  accountId: string,
  number: number,
): Promise<DataRequest> {
  const row = await connection
    .selectFrom('data_request')
    .select(REQUEST_COLUMNS)
    .where('account_id', '=', accountId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new NotFound('data request');
  return toDataRequest(row);
}

/** With who asks; for officers who may answer. */
export interface AskedDataRequest extends DataRequest {
  readonly personName: string;
}

const asked = (connection: Connection) =>
  connection
    .selectFrom('data_request')
    .innerJoin('account', 'account.id', 'data_request.account_id')
    .select(REQUEST_COLUMNS)
    .select('account.full_name');

/** Chờ trả lời, the most urgent first. */
export async function listOpenDataRequests(connection: Connection): Promise<AskedDataRequest[]> {
  const rows = await asked(connection)
    .where('state', '=', 'open')
    .orderBy('due_on')
    .orderBy('number')
    .limit(LONGEST_LIST)
    .execute();
  return rows.map((row) => ({ ...toDataRequest(row), personName: row.full_name }));
}

/** @throws NotFound */
export async function getAskedDataRequest(connection: Connection, number: number): Promise<AskedDataRequest> {
  const row = await asked(connection).where('number', '=', number).executeTakeFirst();
  if (!row) throw new NotFound('data request');
  return { ...toDataRequest(row), personName: row.full_name };
}
