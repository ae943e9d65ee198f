import type { Connection } from '#platform/database/transaction.ts';
import { MOST_SAVED_FILTERS, type SavedFilter, type WorkCriteria } from '../domain/saved-filter.ts';
import type { WorkView } from '../domain/work-view.ts';

export async function listSavedFilters(connection: Connection, officerId: string): Promise<SavedFilter[]> {
  const rows = await connection
    .selectFrom('saved_filter')
    .select(['number', 'name', 'view', 'criteria'])
    .where('officer_id', '=', officerId)
    .orderBy('name')
    .limit(MOST_SAVED_FILTERS)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    name: row.name,
    view: row.view as WorkView,
    criteria: row.criteria as WorkCriteria,
  }));
}
