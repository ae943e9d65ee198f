import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';

export const EVENT_DAY_CLOSED = 'event-day.closed';

/** Two workers that close the same days at once go one after the other. */
const CLOSING_DAYS = 766_001;

/**
 * Adds the heads of all days that are over and have none yet, over events and audit; the database computes them. Says how
 * many.
 */
export async function addEventHeads(transaction: Transaction): Promise<number> {
  await sql`select pg_advisory_xact_lock(${CLOSING_DAYS})`.execute(transaction);
  const { rows } = await sql<{ day: string }>`
    select distinct event_day(at) as day
    from (select at from dossier_event union all select at from audit_entry where chain is not null) as written
    where at >= coalesce((select (max(day) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from event_head), '-infinity')
      and at < event_day(now())::timestamp at time zone 'Asia/Ho_Chi_Minh'
    order by day`.execute(transaction);
  // One after the other: each is chained to the one before.
  for (const { day } of rows) {
    await sql`insert into event_head (day) values (${day}::date)`.execute(transaction);
    const payload = JSON.stringify({ day });
    await transaction.insertInto('outbox').values({ topic: EVENT_DAY_CLOSED, payload }).execute();
  }
  return rows.length;
}

/** What is stamped of the head of a day; undefined when there is none, or it has its time stamp. */
export async function findUnstampedHead(connection: Connection, day: string): Promise<string | undefined> {
  const { rows } = await sql<{ record: string }>`
    select event_head_record(head) as record from event_head head
    where day = ${day}::date and not exists (select from event_head_stamp stamp where stamp.day = head.day)`.execute(
    connection,
  );
  return rows[0]?.record;
}

/** The first stamp of a day stays. */
export async function insertHeadStamp(
  connection: Connection,
  { day, token, at }: { readonly day: string; readonly token: Uint8Array; readonly at: Temporal.Instant },
): Promise<void> {
  await connection
    .insertInto('event_head_stamp')
    .values({ day, token: Buffer.from(token), stamped_at: at.toString() })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
}
