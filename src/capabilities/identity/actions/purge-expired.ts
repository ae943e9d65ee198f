import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { REMEMBERED_IN_HOURS } from '../domain/session-limits.ts';
import { deleteExpired } from '../storage/expired-store.ts';

/** Dọn những gì đã hết hạn: unfinished sign-ins, held forms, and sessions that nobody can miss. Says how many went. */
export async function purgeExpired({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const now = clock.now();
  return deleteExpired(database.kysely, { now, sessionsBefore: now.subtract({ hours: REMEMBERED_IN_HOURS }) });
}
