import type { Selectable } from 'kysely';
import type { NationalProcedure as Table } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { NationalChannel, NationalProcedure } from '../domain/national-procedure.ts';

const READ_AT_ONCE = 500;

/** Everything that was imported, of this province and of others; in parts, so that nobody waits for all of it. */
export async function listNationalProcedures(connection: Connection): Promise<NationalProcedure[]> {
  const procedures: NationalProcedure[] = [];
  for (let after = ''; ; ) {
    const rows = await connection
      .selectFrom('national_procedure')
      .selectAll()
      .where('code', '>', after)
      .orderBy('code')
      .limit(READ_AT_ONCE)
      .execute();
    for (const row of rows) procedures.push(toProcedure(row));
    const last = rows.at(-1);
    if (last === undefined || rows.length < READ_AT_ONCE) return procedures;
    after = last.code;
  }
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
