import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { lockInMinutes } from '../domain/lockout.ts';
import { lockFailures, saveFailures } from '../storage/sign-in-failure-store.ts';

/**
 * Đếm lần thử, before anything is compared, so that no number of attempts at once gets more than its share; a success
 * takes the count away again. Names that do not exist count alike. A locked name counts no further: nobody can keep
 * an officer out for longer than the lock.
 * @returns whether this attempt may succeed
 */
export function countAttempt(database: Database, nameHash: Buffer, now: Temporal.Instant): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const failures = await lockFailures(transaction, nameHash, now);
    if (failures.lockedUntil && Temporal.Instant.compare(failures.lockedUntil, now) > 0) return false;
    const count = failures.count + 1;
    const minutes = lockInMinutes(count);
    const lockedUntil = minutes > 0 ? now.add({ minutes }) : null;
    await saveFailures(transaction, nameHash, { count, lockedUntil }, now);
    return true;
  });
}
