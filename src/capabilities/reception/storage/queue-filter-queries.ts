import type { Connection } from '#platform/database/transaction.ts';
import type { QueueChoice } from '../domain/queue-filter.ts';

/** What the officer chose last; undefined until something was chosen. */
export async function findQueueChoice(connection: Connection, officerId: string): Promise<QueueChoice | undefined> {
  const row = await connection
    .selectFrom('queue_filter')
    .select(['status', 'procedure_code'])
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row && { status: row.status, procedure: row.procedure_code };
}
