import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { Log } from '#platform/logging.ts';
import { listUnattended } from '../storage/in-charge-queries.ts';

const MOST_NAMED = 20;

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** Canh hồ sơ không có người phụ trách: by the worker, every hour; how many there are, at most as many as are named. */
export async function watchUnattended({ database, clock, log }: Parts): Promise<number> {
  const today = todayInVietnam(clock).toString();
  const unattended = await listUnattended(database.kysely, today, null, MOST_NAMED);
  if (unattended.length > 0) log.error({ codes: unattended.map(({ code }) => code) }, 'dossiers with nobody in charge');
  return unattended.length;
}
