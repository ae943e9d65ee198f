import { type Clock, VIETNAM } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { findDayToMeasure, measureDay } from '../storage/step-time-store.ts';

/** What comes from before the system was told to measure is caught up with over some hours. */
const DAYS_AT_ONCE = 92;

/**
 * Đo thời gian của từng bước, by the worker, each day once: every dossier that was finished or taken up again on it. Says
 * of how many dossiers. A day is left an hour to end, so that nothing is being written of it any more.
 */
export async function measureStepTimes({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const last = clock.now().subtract({ hours: 1 }).toZonedDateTimeISO(VIETNAM).toPlainDate().subtract({ days: 1 });
  let day = await findDayToMeasure(database.kysely);
  let total = 0;
  for (let days = 0; day && days < DAYS_AT_ONCE && Temporal.PlainDate.compare(day, last) <= 0; days += 1) {
    const measured = day;
    total += await inTransaction(database, (transaction) => measureDay(transaction, measured));
    day = measured.add({ days: 1 });
  }
  return total;
}
