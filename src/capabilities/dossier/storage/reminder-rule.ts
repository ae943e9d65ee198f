import type { Connection } from '#platform/database/transaction.ts';

/** Sắp đến hạn: so many working days before, as it holds on a day. */
export async function loadReminderDays(connection: Connection, on: string): Promise<number> {
  const row = await connection
    .selectFrom('reminder_rule')
    .select('working_days_before')
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.working_days_before;
}
