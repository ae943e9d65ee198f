import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { addEventHeads } from '../storage/event-heads.ts';

/** Chốt đầu chuỗi sự kiện: by the worker, after midnight, so that no event of a past day goes missing unseen. */
export function closeEventDays({ database }: { readonly database: Database }): Promise<number> {
  return inTransaction(database, addEventHeads);
}
