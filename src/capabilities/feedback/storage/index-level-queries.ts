import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { IndexLevel } from '../domain/agency-index.ts';
import type { RatingBand } from '../domain/rating-band.ts';

/** Mức điểm of each index that hold on a day, the highest first. */
export async function listIndexLevels(connection: Connection, on: string): Promise<IndexLevel[]> {
  const { rows } = await sql<IndexLevel>`
    select index_number as index, points, least_percent as "leastPercent",
      least_procedure_percent as "leastProcedurePercent", of_communes as "ofCommunes", confidence
    from agency_index_level own
    where valid_from = (select max(valid_from) from agency_index_level other
      where other.index_number = own.index_number and other.valid_from <= ${on}::date)
    order by index_number, points desc, of_communes`.execute(connection);
  return rows;
}

/** Mức xếp loại of agencies and persons that hold on a day. */
export async function listRatingBands(connection: Connection, on: string): Promise<RatingBand[]> {
  const { rows } = await sql<RatingBand>`
    select subject, least_points::float as "leastPoints", name, confidence
    from rating_band own
    where valid_from = (select max(valid_from) from rating_band other
      where other.subject = own.subject and other.valid_from <= ${on}::date)
    order by subject, least_points desc`.execute(connection);
  return rows;
}
