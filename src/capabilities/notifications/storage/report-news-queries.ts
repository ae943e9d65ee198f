import type { Connection } from '#platform/database/transaction.ts';

/** Undefined for a report without a name. */
export async function findReportSender(
  connection: Connection,
  code: string,
): Promise<{ readonly phone: string } | undefined> {
  const row = await connection
    .selectFrom('citizen_report')
    .select('sender_phone')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.sender_phone == null ? undefined : { phone: row.sender_phone };
}

/** Undefined for who asked signed in and left no telephone. */
export async function findQuestionSender(
  connection: Connection,
  code: string,
): Promise<{ readonly phone: string } | undefined> {
  const row = await connection
    .selectFrom('citizen_question')
    .select('sender_phone')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.sender_phone == null ? undefined : { phone: row.sender_phone };
}
