/** Writes comments. */
import type { Transaction } from '#platform/database/transaction.ts';

export async function insertComment(
  transaction: Transaction,
  { unitId, on, text }: { readonly unitId: number; readonly on: string; readonly text: string },
): Promise<void> {
  await transaction.insertInto('satisfaction_comment').values({ unit_id: unitId, said_on: on, text }).execute();
}

/** False when somebody decided before. */
export async function decideComment(
  transaction: Transaction,
  id: number,
  decided: { readonly publicText: string | null; readonly officerId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const row = await transaction
    .updateTable('satisfaction_comment')
    .set({
      state: decided.publicText === null ? 'withheld' : 'published',
      public_text: decided.publicText,
      decided_at: decided.at.toString(),
      decided_by: decided.officerId,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
