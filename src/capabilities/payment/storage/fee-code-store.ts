import type { Transaction } from '#platform/database/transaction.ts';

/** The code of before opens nothing any more. */
export async function saveFeeCode(
  transaction: Transaction,
  { dossierId, code, at }: { readonly dossierId: number; readonly code: string; readonly at: Temporal.Instant },
): Promise<void> {
  const made = { code, made_at: at.toString() };
  await transaction
    .insertInto('fee_code')
    .values({ dossier_id: dossierId, ...made })
    .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(made))
    .execute();
}
