import type { Database } from '#platform/database/transaction.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { MOST_SAVED_FILTERS, type SavedFilter } from '../domain/saved-filter.ts';
import { listSavedFilters } from '../storage/saved-filter-queries.ts';
import { removeFilter, saveFilter } from '../storage/saved-filter-store.ts';

export type KeepFilterResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'filter-name-missing' | 'too-many-filters' };

/** Lưu bộ lọc: an officer's own, found again on any machine. */
export async function keepFilter(
  database: Database,
  { officerId }: OfficerActor,
  filter: Omit<SavedFilter, 'number'>,
  at: Temporal.Instant,
): Promise<KeepFilterResult> {
  if (filter.name === '') return { ok: false, refusal: 'filter-name-missing' };
  return inTransaction(database, async (transaction) => {
    const kept = await listSavedFilters(transaction, officerId);
    const isNew = kept.every(({ name }) => name !== filter.name);
    if (isNew && kept.length >= MOST_SAVED_FILTERS) return { ok: false, refusal: 'too-many-filters' };
    await saveFilter(transaction, officerId, filter, at);
    return { ok: true };
  });
}

/** Bỏ bộ lọc đã lưu; somebody else's number is as if there were none. */
export async function dropFilter(database: Database, { officerId }: OfficerActor, number: number): Promise<void> {
  await removeFilter(database.kysely, officerId, number);
}
