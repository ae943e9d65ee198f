import type { OfficerActor } from '#capabilities/dossier/index.ts';
import type { Connection } from '#platform/database/transaction.ts';

/** Một hồ sơ trong lượt ký, as it is worked off. */
export interface WaitingItem {
  readonly code: string;
  readonly version: number;
  readonly officerId: string;
  /** Of the officer when the batch was requested. */
  readonly duties: OfficerActor['duties'];
}

export async function findBatch(connection: Connection, key: string, officerId: string): Promise<number | undefined> {
  const row = await connection
    .selectFrom('signing_batch')
    .select('number')
    .where('request_key', '=', key)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.number;
}

/** Also of one in which nothing was taken. */
export async function isOwnBatch(connection: Connection, number: number, officerId: string): Promise<boolean> {
  const row = await connection
    .selectFrom('signing_batch')
    .select('number')
    .where('number', '=', number)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Undefined when it is done already. */
export async function findWaitingItem(
  connection: Connection,
  { batch, dossierId }: { batch: number; dossierId: number },
): Promise<WaitingItem | undefined> {
  const row = await connection
    .selectFrom('signing_batch_item as item')
    .innerJoin('signing_batch as batch', 'batch.number', 'item.batch_number')
    .innerJoin('dossier', 'dossier.id', 'item.dossier_id')
    .select(['dossier.code', 'item.version', 'batch.officer_id', 'batch.duties'])
    .where('item.batch_number', '=', batch)
    .where('item.dossier_id', '=', dossierId)
    .where('item.outcome', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    code: row.code,
    version: row.version,
    officerId: row.officer_id,
    duties: row.duties as unknown as OfficerActor['duties'],
  };
}

export interface BatchItem {
  readonly code: string;
  readonly procedureName: string;
  readonly submitterName: string;
  /** Null while it waits. */
  readonly outcome: string | null;
}

/** Empty when there is no such batch, it is somebody else's, or nothing was taken. */
export async function listBatchItems(connection: Connection, number: number, officerId: string): Promise<BatchItem[]> {
  const rows = await connection
    .selectFrom('signing_batch_item as item')
    .innerJoin('signing_batch as batch', 'batch.number', 'item.batch_number')
    .innerJoin('dossier', 'dossier.id', 'item.dossier_id')
    .select(['dossier.code', 'dossier.procedure_name', 'dossier.submitter_name', 'item.outcome'])
    .where('batch.number', '=', number)
    .where('batch.officer_id', '=', officerId)
    .orderBy('dossier.queue_at')
    .orderBy('dossier.id')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    procedureName: row.procedure_name,
    submitterName: row.submitter_name,
    outcome: row.outcome,
  }));
}
