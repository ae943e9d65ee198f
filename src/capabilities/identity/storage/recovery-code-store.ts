import type { Transaction } from '#platform/database/transaction.ts';

/** The old ones are void from now on. */
export async function replaceRecoveryCodes(
  transaction: Transaction,
  officerId: string,
  codeHashes: readonly Buffer[],
): Promise<void> {
  await deleteRecoveryCodes(transaction, officerId);
  await transaction
    .insertInto('officer_recovery_code')
    .values(codeHashes.map((codeHash) => ({ officer_id: officerId, code_hash: codeHash })))
    .execute();
}

export async function deleteRecoveryCodes(transaction: Transaction, officerId: string): Promise<void> {
  await transaction.deleteFrom('officer_recovery_code').where('officer_id', '=', officerId).execute();
}

/** False when it is none of the officer's, or was used before. */
export async function useRecoveryCode(
  transaction: Transaction,
  officerId: string,
  codeHash: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('officer_recovery_code')
    .set({ used_at: now.toString() })
    .where('officer_id', '=', officerId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
