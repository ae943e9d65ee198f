import type { Connection } from '#platform/database/transaction.ts';
import type { SavedFilter } from '../domain/saved-filter.ts';

/** The same name again replaces what was kept under it. */
export async function saveFilter(
  connection: Connection,
  officerId: string,
  { name, view, criteria }: Omit<SavedFilter, 'number'>,
  at: Temporal.Instant,
): Promise<void> {
  const kept = { view, criteria: JSON.stringify(criteria), saved_at: at.toString() };
  await connection
    .insertInto('saved_filter')
    .values({ officer_id: officerId, name, ...kept })
    .onConflict((conflict) => conflict.columns(['officer_id', 'name']).doUpdateSet(kept))
    .execute();
}

export async function removeFilter(connection: Connection, officerId: string, number: number): Promise<void> {
  await connection
    .deleteFrom('saved_filter')
    .where('officer_id', '=', officerId)
    .where('number', '=', number)
    .execute();
}
