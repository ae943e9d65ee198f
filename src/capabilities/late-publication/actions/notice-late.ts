import { loadCalendar } from '#capabilities/agencies/index.ts';
import { dueAt } from '#engines/clock/due-at.ts';
import { type Clock, todayInVietnam, VIETNAM } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { getLateRule } from '../storage/late-entry-queries.ts';
import { noticeLateDossiers } from '../storage/late-entry-store.ts';

/** No rule waits longer. */
const FARTHEST_DAYS = 120;

/**
 * Đưa hồ sơ quá hạn vào danh sách: by the worker. Nothing of it is public before the head of the unit has decided. Says how
 * many there were.
 */
export async function noticeLate({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const today = todayInVietnam(clock);
  const at = clock.now();
  return inTransaction(database, async (transaction) => {
    const rule = await getLateRule(transaction, today);
    const calendar = await loadCalendar(transaction, { on: today.toString() });
    // The last day whose limit of so many working days has ended by now.
    let day = today.subtract({ days: 1 });
    for (let back = 0; back < FARTHEST_DAYS; back++) {
      const ends = dueAt(calendar, day, { amount: rule.afterWorkingDays, unit: 'working-day' }).toInstant();
      if (Temporal.Instant.compare(ends, at) <= 0) break;
      day = day.subtract({ days: 1 });
    }
    const before = day.add({ days: 1 }).toZonedDateTime(VIETNAM).toInstant();
    return noticeLateDossiers(transaction, { before, ruleFrom: rule.validFrom, at });
  });
}
