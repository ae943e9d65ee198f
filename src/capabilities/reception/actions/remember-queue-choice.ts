import type { Database } from '#platform/database/transaction.ts';
import type { QueueChoice } from '../domain/queue-filter.ts';
import { saveQueueChoice } from '../storage/queue-filter-store.ts';

/** Nhớ bộ lọc: what an officer chose in the queue stands there at the next visit, on any machine. */
export async function rememberQueueChoice(
  { kysely }: Database,
  officerId: string,
  choice: QueueChoice,
  at: Temporal.Instant,
): Promise<void> {
  await saveQueueChoice(kysely, officerId, choice, at);
}
