import type { Transaction } from '#platform/database/transaction.ts';
import { toInstant } from './instant.ts';

export interface Failures {
  readonly count: number;
  readonly lockedUntil: Temporal.Instant | null;
}

/** Locked until the transaction ends: attempts with the same name are counted one after the other. */
export async function lockFailures(
  transaction: Transaction,
  nameHash: Buffer,
  now: Temporal.Instant,
): Promise<Failures> {
  const row = await transaction
    .insertInto('officer_sign_in_failure')
    .values({ typed_name_hash: nameHash, failures: 0, last_failed_at: now.toString() })
    // Locks and returns the row, also when a success deletes it at the same moment.
    .onConflict((conflict) =>
      conflict
        .column('typed_name_hash')
        .doUpdateSet((update) => ({ last_failed_at: update.ref('excluded.last_failed_at') })),
    )
    .returning(['failures', 'locked_until'])
    .executeTakeFirstOrThrow();
  return { count: row.failures, lockedUntil: row.locked_until && toInstant(row.locked_until) };
}

export async function saveFailures(
  transaction: Transaction,
  nameHash: Buffer,
  failures: Failures,
  now: Temporal.Instant,
): Promise<void> {
  await transaction
    .updateTable('officer_sign_in_failure')
    .set({
      failures: failures.count,
      locked_until: failures.lockedUntil?.toString() ?? null,
      last_failed_at: now.toString(),
    })
    .where('typed_name_hash', '=', nameHash)
    .execute();
}

export async function forgetFailures(transaction: Transaction, nameHash: Buffer): Promise<void> {
  await transaction.deleteFrom('officer_sign_in_failure').where('typed_name_hash', '=', nameHash).execute();
}
