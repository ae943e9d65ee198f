import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { addUpTallies as addUpPortion } from '../storage/tally-store.ts';

/** Cộng dồn số liệu: by the worker, so that figures of any period stay sums of few rows. Says how many changes there were. */
export async function addUpTallies({ database }: { readonly database: Database }): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await inTransaction(database, addUpPortion);
    if (count === 0) return total;
    total += count;
  }
}
