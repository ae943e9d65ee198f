import { listReportOutcomes } from '#capabilities/feedback/index.ts';
import { type Clock, todayInVietnam, VIETNAM } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { countMonth, findFirstMonth, listCountedMonths, type UnitCount } from '../storage/index-tally-store.ts';

const AGAIN_AFTER_IN_MS = 60 * 60 * 1000;
const DAY_IN_MS = 24 * AGAIN_AFTER_IN_MS;
/** Older months are counted anew once a day, a few at a time: a fee may be paid and a result issued long after. */
const OLDER_AT_ONCE = 2;

/**
 * Đếm cho Bộ chỉ số phục vụ, by the worker: this month and the one before each hour, those before once a day, and every
 * month that was never counted. Says how many.
 */
export async function countServiceIndex({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const now = clock.now();
  const months = await monthsToCount(database.kysely, todayInVietnam(clock).with({ day: 1 }), now);
  for (const month of months)
    await inTransaction(database, async (transaction) => {
      await countMonth(transaction, month, await countReports(transaction, month, now), now);
    });
  return months.length;
}

async function monthsToCount(
  connection: Connection,
  current: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<Temporal.PlainDate[]> {
  const first = await findFirstMonth(connection);
  if (first === undefined) return [];
  const counted = new Map((await listCountedMonths(connection)).map(({ month, countedAt }) => [month, countedAt]));
  const recent: Temporal.PlainDate[] = [];
  const older: Temporal.PlainDate[] = [];
  for (let month = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(month, current) <= 0; ) {
    const at = counted.get(month.toString());
    const age = at === undefined ? Number.POSITIVE_INFINITY : now.epochMilliseconds - at.epochMilliseconds;
    const isRecent = Temporal.PlainDate.compare(month, current.subtract({ months: 1 })) >= 0;
    if (at === undefined || (isRecent && age >= AGAIN_AFTER_IN_MS)) recent.push(month);
    else if (!isRecent && age >= DAY_IN_MS) older.push(month);
    month = month.add({ months: 1 });
  }
  const longestAgo = older.toSorted(
    (a, b) => (counted.get(a.toString())?.epochMilliseconds ?? 0) - (counted.get(b.toString())?.epochMilliseconds ?? 0),
  );
  return [...recent, ...longestAgo.slice(0, OLDER_AT_ONCE)];
}

async function countReports(
  connection: Connection,
  month: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<UnitCount[]> {
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(VIETNAM).toInstant();
  const outcomes = await listReportOutcomes(connection, {
    from: startOf(month),
    until: startOf(month.add({ months: 1 })),
    now,
  });
  return [...Map.groupBy(outcomes, ({ unitId }) => unitId)].flatMap(([unitId, own]): UnitCount[] => [
    { unitId, measure: 'reports-on-time', of: own.length, which: own.filter(({ isOnTime }) => isOnTime).length },
    {
      unitId,
      measure: 'reports-prolonged',
      of: own.length,
      which: own.filter(({ isProlonged }) => isProlonged).length,
    },
    {
      unitId,
      measure: 'reports-satisfying',
      of: own.length,
      which: own.filter(({ isSatisfying }) => isSatisfying).length,
    },
  ]);
}
