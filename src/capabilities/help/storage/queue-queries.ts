import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

/** How long the oldest event has waited for the worker, and the oldest message for its gateway; null: nothing waits. */
export async function oldestWaiting(
  connection: Connection,
  now: Temporal.Instant,
): Promise<{ readonly events: number | null; readonly messages: number | null }> {
  const at = now.toString();
  const { rows } = await sql<{ events: number | null; messages: number | null }>`
select
  (select extract(epoch from ${at}::timestamptz - min(created_at))::float8 from outbox where relayed_at is null) as events,
  (select extract(epoch from ${at}::timestamptz - min(queued_at))::float8 from message where state = 'queued') as messages`.execute(
    connection,
  );
  return rows[0] ?? { events: null, messages: null };
}
