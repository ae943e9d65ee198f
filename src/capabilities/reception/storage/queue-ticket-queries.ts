import type { Connection } from '#platform/database/transaction.ts';
import type { QueueState } from '../domain/queue-ticket.ts';

/** Hàng chờ hôm nay of a unit, and whom this officer called last. */
export async function readQueue(
  connection: Connection,
  { unitId, day, officerId }: { readonly unitId: number; readonly day: string; readonly officerId: string },
): Promise<QueueState> {
  const row = await connection
    .selectFrom('queue_day')
    .select(['last_called', 'last_taken'])
    .select((today) =>
      today
        .selectFrom('queue_call')
        .select(({ fn }) => fn.max('number').as('mine'))
        .whereRef('queue_call.unit_id', '=', 'queue_day.unit_id')
        .whereRef('queue_call.day', '=', 'queue_day.day')
        .where('queue_call.officer_id', '=', officerId)
        .as('mine'),
    )
    .where('unit_id', '=', unitId)
    .where('day', '=', day)
    .executeTakeFirst();
  return { called: row?.last_called ?? 0, taken: row?.last_taken ?? 0, mine: row?.mine ?? undefined };
}
