import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import type { DirtKind } from '../domain/read-national-record.ts';
import { toImport } from './import-rows.ts';

export const ON_A_PAGE = 50;

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** The newest first. */
export async function listImports(
  connection: Connection,
  { page, size = ON_A_PAGE }: { readonly page: number; readonly size?: number },
): Promise<Page<CatalogueImport>> {
  const { total } = await connection
    .selectFrom('catalogue_import')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await connection
    .selectFrom('catalogue_import')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return { rows: rows.map(toImport), total };
}

export async function findImport(connection: Connection, id: number): Promise<CatalogueImport | undefined> {
  const row = await connection.selectFrom('catalogue_import').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toImport(row);
}

/** The one that is read or awaits confirmation. */
export async function findOpenImport(connection: Connection): Promise<CatalogueImport | undefined> {
  const row = await connection
    .selectFrom('catalogue_import')
    .selectAll()
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return row && toImport(row);
}

/** Một điểm cần xem lại. */
export interface Finding {
  /** Thứ tự bản ghi trong tệp, from 1. */
  readonly record: number;
  readonly code: string | null;
  readonly detail: string;
}

export interface DirtCount {
  readonly kind: DirtKind;
  readonly count: number;
  /** The first few, as they came. */
  readonly examples: readonly Finding[];
}

const MOST_EXAMPLES = 3;

export async function countDirt(connection: Connection, importId: number): Promise<DirtCount[]> {
  const { rows } = await sql<DirtCount>`
    select kind, count(*)::int as count,
           jsonb_agg(jsonb_build_object('record', record, 'code', code, 'detail', detail) order by record)
             filter (where place <= ${MOST_EXAMPLES}) as examples
    from (
      select *, row_number() over (partition by kind order by record) as place
      from catalogue_import_finding where import_id = ${importId}
    ) as numbered
    group by kind order by count(*) desc, kind
  `.execute(connection);
  return rows;
}

export async function listFindings(
  connection: Connection,
  importId: number,
  { kind, page }: { readonly kind: DirtKind; readonly page: number },
): Promise<Page<Finding>> {
  const found = connection
    .selectFrom('catalogue_import_finding')
    .where('import_id', '=', importId)
    .where('kind', '=', kind);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .select(['record', 'code', 'detail'])
    .orderBy('record')
    .limit(ON_A_PAGE)
    .offset((page - 1) * ON_A_PAGE)
    .execute();
  return { rows, total };
}

const READ_AT_ONCE = 1000;

/** Every one, as they stand in the file; a few at a time, however many there are. */
export async function* eachFinding(
  connection: Connection,
  importId: number,
): AsyncGenerator<Finding & { readonly kind: DirtKind }> {
  for (let after = { record: 0, kind: '' }; ; ) {
    const rows = await connection
      .selectFrom('catalogue_import_finding')
      .select(['record', 'kind', 'code', 'detail'])
      .where('import_id', '=', importId)
      .where(sql<boolean>`(record, kind) > (${after.record}, ${after.kind})`)
      .orderBy('record')
      .orderBy('kind')
      .limit(READ_AT_ONCE)
      .execute();
    for (const row of rows) yield { ...row, kind: row.kind as DirtKind };
    const last = rows.at(-1);
    if (last === undefined || rows.length < READ_AT_ONCE) return;
    after = last;
  }
}

/** How the file differs from what is published. */
export type Difference = 'added' | 'changed' | 'missing';

export interface DifferingProcedure {
  readonly code: string;
  readonly name: string;
}

/** Empty once the import is closed. */
export async function listDifferences(
  connection: Connection,
  importId: number,
  { difference, page }: { readonly difference: Difference; readonly page: number },
): Promise<DifferingProcedure[]> {
  const part = { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE };
  if (difference === 'missing') {
    const { rows } = await sql<DifferingProcedure>`
      select known.code, known.name from national_procedure as known
      where not exists (
        select from catalogue_import_record as read where read.import_id = ${importId} and read.code = known.code)
      order by known.code limit ${part.limit} offset ${part.offset}
    `.execute(connection);
    return rows;
  }
  return connection
    .selectFrom('catalogue_import_record')
    .select(['code', sql<string>`content->>'name'`.as('name')])
    .where('import_id', '=', importId)
    .where('difference', '=', difference)
    .orderBy('code')
    .limit(part.limit)
    .offset(part.offset)
    .execute();
}
