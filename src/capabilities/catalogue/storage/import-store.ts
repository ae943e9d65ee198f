import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import type { NationalProcedure } from '../domain/national-procedure.ts';
import type { Dirt } from '../domain/read-national-record.ts';
import { toImport } from './import-rows.ts';

/** Of the outbox: a file waits to be read. */
export const IMPORT_STARTED = 'catalogue.import-started';

/** The one that is read or awaits confirmation; whoever closes it meanwhile waits. */
export async function lockOpenImport(transaction: Transaction): Promise<CatalogueImport | undefined> {
  const row = await transaction
    .selectFrom('catalogue_import')
    .selectAll()
    .where('finished_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && toImport(row);
}

export async function lockImport(transaction: Transaction, id: number): Promise<CatalogueImport | undefined> {
  const row = await transaction
    .selectFrom('catalogue_import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toImport(row);
}

export interface NewImport {
  readonly fileHash: string;
  readonly fileName: string;
  readonly by: string;
  readonly officerId: string | null;
  readonly at: Temporal.Instant;
}

/** Undefined while another one is open. */
export async function addImport(
  transaction: Transaction,
  { fileHash, fileName, by, officerId, at }: NewImport,
): Promise<CatalogueImport | undefined> {
  const row = await transaction
    .insertInto('catalogue_import')
    .values({
      file_hash: fileHash,
      file_name: fileName,
      started_at: at.toString(),
      started_by: by,
      officer_id: officerId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toImport(row);
}

export async function requestReading(transaction: Transaction, id: number): Promise<void> {
  const payload = JSON.stringify({ import: id });
  await transaction.insertInto('outbox').values({ topic: IMPORT_STARTED, payload }).execute();
}

export interface ReadBatch {
  readonly records: number;
  readonly procedures: readonly NationalProcedure[];
  readonly findings: readonly (Dirt & { readonly record: number; readonly code: string | null })[];
  readonly refused: number;
}

/**
 * One batch with the place in the file it reaches: what is acknowledged is not read again.
 * @returns false when somebody else went on from `from` already, or closed the import
 */
export async function saveBatch(
  transaction: Transaction,
  { importId, from }: { readonly importId: number; readonly from: number },
  batch: ReadBatch,
): Promise<boolean> {
  const rows = batch.procedures.map(toRow);
  const findings = batch.findings.map(({ record, kind, code, detail }) => ({ record, kind, code, detail }));
  const { numAffectedRows = 0n } = await sql`
    with place as (
      select id from catalogue_import
      where id = ${importId} and record_count = ${from} and state = 'reading' for update
    ), read as (
      select row as content, row->>'code' as code,
             case when known.code is null then 'added'
                  when known.content_hash <> row->>'content_hash' then 'changed'
                  else 'unchanged' end as difference
      from place, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as row
      left join national_procedure as known on known.code = row->>'code'
    ), kept as (
      insert into catalogue_import_record (import_id, code, difference, content)
      select ${importId}, code, difference, case when difference <> 'unchanged' then content end from read
    ), found as (
      insert into catalogue_import_finding (import_id, record, kind, code, detail)
      select ${importId}, found.record, found.kind, found.code, found.detail
      from place, jsonb_populate_recordset(null::catalogue_import_finding, ${JSON.stringify(findings)}::jsonb) as found
    )
    update catalogue_import set
      record_count = record_count + ${batch.records},
      refused = refused + ${batch.refused},
      added = added + (select count(*) from read where difference = 'added'),
      changed = changed + (select count(*) from read where difference = 'changed'),
      unchanged = unchanged + (select count(*) from read where difference = 'unchanged')
    where id in (select id from place)
  `.execute(transaction);
  return numAffectedRows > 0n;
}

function toRow(procedure: NationalProcedure) {
  return {
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
  };
}

/** Which of these codes this import has read already. */
export async function codesSeen(
  transaction: Transaction,
  importId: number,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await transaction
    .selectFrom('catalogue_import_record')
    .select('code')
    .where('import_id', '=', importId)
    .where('code', 'in', codes)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** The file was read to its end: it awaits confirmation. Undefined when the import was closed meanwhile. */
export async function finishReading(
  transaction: Transaction,
  id: number,
  at: Temporal.Instant,
): Promise<CatalogueImport | undefined> {
  const row = await transaction
    .updateTable('catalogue_import')
    .set({
      state: 'read',
      read_at: at.toString(),
      missing: sql<number>`(select count(*) from national_procedure as known where not exists (
        select from catalogue_import_record as read where read.import_id = ${id} and read.code = known.code))`,
    })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .returningAll()
    .executeTakeFirst();
  return row && toImport(row);
}

/** Puts what was read where everybody reads it. */
export async function publishRecords(
  transaction: Transaction,
  id: number,
  { removeMissing }: { readonly removeMissing: boolean },
): Promise<{ readonly removed: number }> {
  await sql`
    insert into national_procedure
    select row.* from catalogue_import_record as read, jsonb_populate_record(null::national_procedure, read.content) as row
    where read.import_id = ${id} and read.difference <> 'unchanged'
    on conflict (code) do update set
      name = excluded.name, field = excluded.field, levels = excluded.levels, targets = excluded.targets,
      scope = excluded.scope, decision = excluded.decision, channels = excluded.channels,
      paper_count = excluded.paper_count, result = excluded.result, legal_basis = excluded.legal_basis,
      content_hash = excluded.content_hash
  `.execute(transaction);
  if (!removeMissing) return { removed: 0 };
  const { numAffectedRows = 0n } = await sql`
    delete from national_procedure as known where not exists (
      select from catalogue_import_record as read where read.import_id = ${id} and read.code = known.code)
  `.execute(transaction);
  return { removed: Number(numAffectedRows) };
}

export interface Closing {
  readonly state: 'published' | 'dropped' | 'broken';
  /** Null when it closed by itself. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
  readonly removed?: number;
  readonly brokenAfter?: number;
}

/** What was read and put aside goes; the figures and what is to be looked at again stay. */
export async function closeImport(
  transaction: Transaction,
  id: number,
  { state, by, at, removed = 0, brokenAfter }: Closing,
): Promise<CatalogueImport> {
  await transaction.deleteFrom('catalogue_import_record').where('import_id', '=', id).execute();
  const row = await transaction
    .updateTable('catalogue_import')
    .set({ state, closed_by: by, finished_at: at.toString(), removed, broken_after: brokenAfter ?? null })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toImport(row);
}
