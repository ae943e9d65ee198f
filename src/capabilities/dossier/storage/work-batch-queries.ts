import type { Connection } from '#platform/database/transaction.ts';
import type { BatchKind } from '../domain/work-batch.ts';

/** Một hồ sơ trong lượt, as it is worked off. */
export interface WaitingWork {
  readonly code: string;
  readonly version: number;
  readonly officerId: string;
  readonly assigneeId: string | null;
  readonly note: string;
}

export async function findWorkBatch(
  connection: Connection,
  key: string,
  officerId: string,
): Promise<number | undefined> {
  const row = await connection
    .selectFrom('work_batch')
    .select('number')
    .where('request_key', '=', key)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.number;
}

/** Undefined when it is done already. */
export async function findWaitingWork(
  connection: Connection,
  { batch, dossierId }: { readonly batch: number; readonly dossierId: number },
): Promise<WaitingWork | undefined> {
  const row = await connection
    .selectFrom('work_batch_item as item')
    .innerJoin('work_batch as batch', 'batch.number', 'item.batch_number')
    .innerJoin('dossier', 'dossier.id', 'item.dossier_id')
    .select(['dossier.code', 'item.version', 'batch.officer_id', 'batch.assignee_id', 'batch.note'])
    .where('item.batch_number', '=', batch)
    .where('item.dossier_id', '=', dossierId)
    .where('item.outcome', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { code, version, note } = row;
  return { code, version, note, officerId: row.officer_id, assigneeId: row.assignee_id };
}

export interface WorkBatch {
  readonly number: number;
  readonly kind: BatchKind;
  readonly requestedAt: Temporal.Instant;
  readonly assigneeName: string | null;
  readonly items: readonly WorkBatchItem[];
}

export interface WorkBatchItem {
  readonly code: string;
  readonly procedureName: string;
  readonly submitterName: string;
  readonly isPersons: boolean;
  /** Null while it waits. */
  readonly outcome: string | null;
}

/** Undefined when there is no such batch, or it is somebody else's. */
export async function findWorkBatchOf(
  connection: Connection,
  number: number,
  officerId: string,
): Promise<WorkBatch | undefined> {
  const batch = await connection
    .selectFrom('work_batch as batch')
    .leftJoin('officer', 'officer.id', 'batch.assignee_id')
    .select(['batch.kind', 'batch.requested_at', 'officer.full_name'])
    .where('batch.number', '=', number)
    .where('batch.officer_id', '=', officerId)
    .executeTakeFirst();
  if (!batch) return undefined;
  const rows = await connection
    .selectFrom('work_batch_item as item')
    .innerJoin('dossier', 'dossier.id', 'item.dossier_id')
    .leftJoin('account', 'account.id', 'dossier.account_id')
    .select(['dossier.code', 'dossier.procedure_name', 'dossier.submitter_name', 'account.kind', 'item.outcome'])
    .where('item.batch_number', '=', number)
    .orderBy('dossier.queue_at')
    .orderBy('dossier.id')
    .execute();
  return {
    number,
    kind: batch.kind as BatchKind,
    requestedAt: Temporal.Instant.fromEpochMilliseconds(batch.requested_at.getTime()),
    assigneeName: batch.full_name,
    items: rows.map((row) => ({
      code: row.code,
      procedureName: row.procedure_name,
      submitterName: row.submitter_name,
      isPersons: row.kind === null || row.kind === 'citizen',
      outcome: row.outcome,
    })),
  };
}
