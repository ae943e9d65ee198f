import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';

/** Two workers that close the same days at once go one after the other. */
const CLOSING_DAYS = 766_001;

/** Adds the heads of all days that are over and have none yet; the database computes them. Says how many. */
export async function addEventHeads(transaction: Transaction): Promise<number> {
  await sql`select pg_advisory_xact_lock(${CLOSING_DAYS})`.execute(transaction);
  const { rows } = await sql<{ day: string }>`
    select distinct event_day(at) as day from dossier_event
    where at >= coalesce((select (max(day) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from event_head), '-infinity')
      and at < event_day(now())::timestamp at time zone 'Asia/Ho_Chi_Minh'
    order by day`.execute(transaction);
  // One after the other: each is chained to the one before.
  for (const { day } of rows) await sql`insert into event_head (day) values (${day}::date)`.execute(transaction);
  return rows.length;
}
