import type { Connection } from '#platform/database/transaction.ts';

/** Tên tài khoản, by which a signing service knows an officer. */
export async function findUsername(connection: Connection, officerId: string): Promise<string | undefined> {
  const row = await connection.selectFrom('officer').select('username').where('id', '=', officerId).executeTakeFirst();
  return row?.username;
}
