import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { findDuration, type ProcedureDuration } from '../storage/duration-queries.ts';
import { isMeasured, measureDurations as measure } from '../storage/duration-store.ts';

const DAYS = 90;
/** Fewer say nothing of the next one; ours, no rule gives a number. */
const LEAST_DOSSIERS = 5;

/** Đo thời gian giải quyết thực tế: by the worker, once a day, of the ninety days before it. Says of how many procedures. */
export async function measureDurations({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const to = todayInVietnam(clock).subtract({ days: 1 });
  const days = { from: to.subtract({ days: DAYS - 1 }), to };
  if (await isMeasured(database.kysely, days)) return 0;
  return inTransaction(database, (transaction) => measure(transaction, days));
}

/** Undefined where too few had a result for it to say anything. */
export async function expectedDuration(
  connection: Connection,
  procedureCode: string,
): Promise<ProcedureDuration | undefined> {
  const duration = await findDuration(connection, procedureCode);
  return duration && duration.dossiers >= LEAST_DOSSIERS ? duration : undefined;
}
