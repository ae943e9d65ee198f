import type { Connection } from '#platform/database/transaction.ts';

export interface NewNotice {
  /** Of the outbox: told once, however often it is handled. */
  readonly eventId: number;
  readonly officerIds: readonly string[];
  readonly text: string;
  readonly path: string;
  readonly at: Temporal.Instant;
}

export async function addNotices(
  connection: Connection,
  { eventId, officerIds, text, path, at }: NewNotice,
): Promise<void> {
  const told = [...new Set(officerIds)];
  if (told.length === 0) return;
  await connection
    .insertInto('officer_notice')
    .values(told.map((officerId) => ({ event_id: eventId, officer_id: officerId, text, path, made_at: at.toString() })))
    .onConflict((conflict) => conflict.columns(['event_id', 'officer_id']).doNothing())
    .execute();
}

export async function markNoticesSeen(
  connection: Connection,
  officerId: string,
  number: number | 'all',
  at: Temporal.Instant,
): Promise<void> {
  let update = connection
    .updateTable('officer_notice')
    .set({ seen_at: at.toString() })
    .where('officer_id', '=', officerId)
    .where('seen_at', 'is', null);
  if (number !== 'all') update = update.where('number', '=', number);
  await update.execute();
}
