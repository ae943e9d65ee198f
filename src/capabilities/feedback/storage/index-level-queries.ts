import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { IndexLevel } from '../domain/agency-index.ts';

/** Mức điểm of each index that hold on a day, the highest first. */
export async function listIndexLevels(connection: Connection, on: string): Promise<IndexLevel[]> {
  const { rows } = await sql<IndexLevel>`
    select index_number as index, points, least_percent as "leastPercent",
      least_procedure_percent as "leastProcedurePercent", confidence
    from agency_index_level own
    where valid_from = (select max(valid_from) from agency_index_level other
      where other.index_number = own.index_number and other.valid_from <= ${on}::date)
    order by index_number, points desc`.execute(connection);
  return rows;
}
