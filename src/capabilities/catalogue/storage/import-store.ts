import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { CatalogueImport as ImportTable } from '#platform/database/schema.gen.ts';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { NationalProcedure } from '../domain/national-procedure.ts';
import type { Dirt } from '../domain/read-national-record.ts';

/** Lần nhập danh mục. */
export interface CatalogueImport {
  readonly id: number;
  readonly fileHash: string;
  readonly fileName: string;
  readonly startedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  readonly recordCount: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly removed: number;
}

/** The one that goes on, or was broken off. */
export async function findUnfinishedImport(connection: Connection): Promise<CatalogueImport | undefined> {
  const row = await connection
    .selectFrom('catalogue_import')
    .selectAll()
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return row && toImport(row);
}

/** The newest first. */
export async function listImports(connection: Connection, most: number): Promise<CatalogueImport[]> {
  const rows = await connection.selectFrom('catalogue_import').selectAll().orderBy('id', 'desc').limit(most).execute();
  return rows.map(toImport);
}

export async function startImport(
  transaction: Transaction,
  file: { readonly hash: string; readonly name: string },
  { by, at }: { readonly by: string; readonly at: Temporal.Instant },
): Promise<CatalogueImport> {
  const row = await transaction
    .insertInto('catalogue_import')
    .values({ file_hash: file.hash, file_name: file.name, started_at: at.toString(), started_by: by })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toImport(row);
}

/** Another file was begun before: what it brought stays, its report does not go on. */
export async function dropImport(transaction: Transaction, id: number, at: Temporal.Instant): Promise<void> {
  await transaction.updateTable('catalogue_import').set({ finished_at: at.toString() }).where('id', '=', id).execute();
}

export interface ReadBatch {
  readonly records: number;
  readonly procedures: readonly NationalProcedure[];
  readonly findings: readonly (Dirt & { readonly record: number; readonly code: string | null })[];
  readonly refused: number;
}

/**
 * One batch with the place in the file it reaches: what is acknowledged is not read again.
 * @returns false when somebody else went on from `from` already
 */
export async function saveBatch(
  transaction: Transaction,
  { importId, from }: { readonly importId: number; readonly from: number },
  batch: ReadBatch,
): Promise<boolean> {
  const rows = batch.procedures.map((procedure) => ({
    code: procedure.code,
    name: procedure.name,
    field: procedure.field,
    levels: procedure.levels,
    targets: procedure.targets,
    scope: procedure.scope,
    decision: procedure.decision,
    channels: procedure.channels,
    paper_count: procedure.paperCount,
    result: procedure.result,
    legal_basis: procedure.legalBasis,
    content_hash: createHash('sha256').update(JSON.stringify(procedure)).digest('hex'),
    seen_in: importId,
  }));
  const findings = batch.findings.map(({ record, kind, code, detail }) => ({ record, kind, code, detail }));
  const { numAffectedRows = 0n } = await sql`
    with place as (
      select id from catalogue_import where id = ${importId} and record_count = ${from} and finished_at is null for update
    ), read as (
      select row.* from place, jsonb_populate_recordset(null::national_procedure, ${JSON.stringify(rows)}::jsonb) as row
    ), known as (
      select code, content_hash from national_procedure join read using (code, content_hash)
    ), before as (
      select code from national_procedure join read using (code)
    ), saved as (
      insert into national_procedure select * from read
      on conflict (code) do update set
        name = excluded.name, field = excluded.field, levels = excluded.levels, targets = excluded.targets,
        scope = excluded.scope, decision = excluded.decision, channels = excluded.channels,
        paper_count = excluded.paper_count, result = excluded.result, legal_basis = excluded.legal_basis,
        content_hash = excluded.content_hash, seen_in = excluded.seen_in
    ), found as (
      insert into catalogue_import_finding (import_id, record, kind, code, detail)
      select ${importId}, found.record, found.kind, found.code, found.detail
      from place, jsonb_populate_recordset(null::catalogue_import_finding, ${JSON.stringify(findings)}::jsonb) as found
    )
    update catalogue_import set
      record_count = record_count + ${batch.records},
      refused = refused + ${batch.refused},
      unchanged = unchanged + (select count(*) from known),
      changed = changed + (select count(*) from before) - (select count(*) from known),
      added = added + (select count(*) from read) - (select count(*) from before)
    where id in (select id from place)
  `.execute(transaction);
  return numAffectedRows > 0n;
}

/** Which of these codes this import has brought already. */
export async function codesSeen(
  transaction: Transaction,
  importId: number,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await transaction
    .selectFrom('national_procedure')
    .select('code')
    .where('seen_in', '=', importId)
    .where('code', 'in', codes)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** How many procedures the file did not name, and of how many. */
export async function countUnseen(
  connection: Connection,
  importId: number,
): Promise<{ readonly unseen: number; readonly all: number }> {
  return connection
    .selectFrom('national_procedure')
    .select(({ fn }) => [
      sql<number>`count(*) filter (where seen_in <> ${importId})::int`.as('unseen'),
      fn.countAll<number>().as('all'),
    ])
    .executeTakeFirstOrThrow();
}

export async function finishImport(
  transaction: Transaction,
  id: number,
  { removeUnseen, at }: { readonly removeUnseen: boolean; readonly at: Temporal.Instant },
): Promise<CatalogueImport> {
  const removed = removeUnseen
    ? (await transaction.deleteFrom('national_procedure').where('seen_in', '<>', id).executeTakeFirst()).numDeletedRows
    : 0n;
  const row = await transaction
    .updateTable('catalogue_import')
    .set({ finished_at: at.toString(), removed: Number(removed) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toImport(row);
}

export interface DirtCount {
  readonly kind: Dirt['kind'];
  readonly count: number;
  /** The first few, as they came. */
  readonly examples: readonly { readonly record: number; readonly code: string | null; readonly detail: string }[];
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

function toImport(row: Selectable<ImportTable>): CatalogueImport {
  const { id, added, changed, unchanged, refused, removed } = row;
  return {
    id,
    fileHash: row.file_hash,
    fileName: row.file_name,
    startedAt: toInstant(row.started_at),
    finishedAt: row.finished_at === null ? null : toInstant(row.finished_at),
    recordCount: row.record_count,
    added,
    changed,
    unchanged,
    refused,
    removed,
  };
}

const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
