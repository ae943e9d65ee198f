import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';

interface QueueOfDay {
  readonly unitId: number;
  /** ISO date in Vietnam. */
  readonly day: string;
}

/** The next number of the day: one row counts, so that no number is given twice and none is left out. */
export async function takeNumber(connection: Connection, { unitId, day }: QueueOfDay): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    insert into queue_day as q (unit_id, day, last_taken) values (${unitId}, ${day}::date, 1)
    on conflict (unit_id, day) do update set last_taken = q.last_taken + 1
    returning last_taken as taken`.execute(connection);
  return rows[0]?.taken ?? 1;
}

/** The one who waits longest, unless this officer has called another since; undefined when nobody waits. Two who call at once call two numbers. */
export async function callNumber(
  transaction: Transaction,
  {
    unitId,
    day,
    officerId,
    at,
    after,
  }: QueueOfDay & { readonly officerId: string; readonly at: Temporal.Instant; readonly after: number },
): Promise<number | undefined> {
  await sql`select from queue_day where unit_id = ${unitId} and day = ${day}::date for update`.execute(transaction);
  const last = await lastCalledBy(transaction, { unitId, day, officerId });
  if (last !== after) return undefined;
  const called = await transaction
    .updateTable('queue_day')
    .set(({ eb }) => ({ last_called: eb('last_called', '+', 1) }))
    .where('unit_id', '=', unitId)
    .where('day', '=', day)
    .whereRef('last_called', '<', 'last_taken')
    .returning('last_called as number')
    .executeTakeFirst();
  if (called === undefined) return undefined;
  await transaction
    .insertInto('queue_call')
    .values({ unit_id: unitId, day, number: called.number, officer_id: officerId, called_at: at.toString() })
    .execute();
  return called.number;
}

/** 0 before the first. */
async function lastCalledBy(
  transaction: Transaction,
  { unitId, day, officerId }: QueueOfDay & { readonly officerId: string },
): Promise<number> {
  const row = await transaction
    .selectFrom('queue_call')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('unit_id', '=', unitId)
    .where('day', '=', day)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.number ?? 0;
}
