import type { Selectable } from 'kysely';
import type { NationalProcedure as Table } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { NationalChannel, NationalProcedure } from '../domain/national-procedure.ts';

/** Everything the last imports brought, of this province and of others. */
export async function listNationalProcedures(connection: Connection): Promise<NationalProcedure[]> {
  return (await connection.selectFrom('national_procedure').selectAll().execute()).map(toProcedure);
}

/** Also of another province, which no list shows. */
export async function findNationalProcedure(
  connection: Connection,
  code: string,
): Promise<NationalProcedure | undefined> {
  const row = await connection.selectFrom('national_procedure').selectAll().where('code', '=', code).executeTakeFirst();
  return row && toProcedure(row);
}

function toProcedure(row: Selectable<Table>): NationalProcedure {
  return {
    code: row.code,
    name: row.name,
    field: row.field,
    levels: row.levels as NationalProcedure['levels'],
    targets: row.targets as NationalProcedure['targets'],
    scope: row.scope as NationalProcedure['scope'],
    decision: row.decision,
    channels: row.channels as unknown as readonly NationalChannel[],
    paperCount: row.paper_count,
    result: row.result,
    legalBasis: row.legal_basis,
  };
}
