import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { type FigureUnit, levelOfKind } from '../domain/unit-level.ts';

/** Every unit, those of the past too: old dossiers are theirs. */
export async function listFigureUnits(connection: Connection): Promise<FigureUnit[]> {
  const rows = await connection
    .selectFrom('unit')
    .select(['id', 'agency_code', 'name', 'kind'])
    // A code of the past may be that of a unit of today, and then it means that one.
    .orderBy(sql`valid_to is not null`)
    .orderBy(sql`name collate "vi-x-icu"`)
    .execute();
  return rows.map(({ id, agency_code, name, kind }) => ({
    id,
    code: agency_code,
    name,
    kind,
    level: levelOfKind(kind),
  }));
}
