import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import { type BatchKind, batchTopic, type ChosenDossier } from '../domain/work-batch.ts';

export interface NewWorkBatch {
  readonly key: string;
  readonly officerId: string;
  readonly kind: BatchKind;
  readonly assigneeId: string | null;
  readonly note: string;
  readonly at: Temporal.Instant;
}

/** Undefined when the same request was made before. */
export async function addWorkBatch(
  transaction: Transaction,
  { key, officerId, kind, assigneeId, note, at }: NewWorkBatch,
): Promise<number | undefined> {
  const row = await transaction
    .insertInto('work_batch')
    .values({
      request_key: key,
      officer_id: officerId,
      kind,
      assignee_id: assigneeId,
      note,
      requested_at: at.toString(),
    })
    .onConflict((conflict) => conflict.column('request_key').doNothing())
    .returning('number')
    .executeTakeFirst();
  return row?.number;
}

/** Dossiers that these units receive, handle or return, each with its message; others are as if they did not exist. */
export async function addWorkBatchItems(
  transaction: Transaction,
  { number, kind }: { readonly number: number; readonly kind: BatchKind },
  chosen: readonly ChosenDossier[],
  unitIds: readonly number[],
): Promise<number> {
  const units = [...unitIds];
  const { rows } = await sql`
    with chosen as (
      select * from jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb) as c(code text, version integer)
    ), added as (
      insert into work_batch_item (batch_number, dossier_id, version)
      select ${number}, d.id, max(c.version)
      from chosen c join dossier d on d.code = c.code
      where d.receiving_unit_id = any(${units}::int[]) or d.handling_unit_id = any(${units}::int[])
        or d.returning_unit_id = any(${units}::int[])
      group by d.id
      returning dossier_id
    )
    insert into outbox (topic, dossier_id, payload)
    select ${batchTopic(kind)}, dossier_id, jsonb_build_object('batch', ${number}::bigint, 'dossierId', dossier_id)
    from added
    returning id`.execute(transaction);
  return rows.length;
}

/** False when it is done already. Whoever holds it keeps others waiting, so that it is done once. */
export async function lockWorkItem(
  transaction: Transaction,
  { batch, dossierId }: { readonly batch: number; readonly dossierId: number },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('work_batch_item')
    .select('dossier_id')
    .where('batch_number', '=', batch)
    .where('dossier_id', '=', dossierId)
    .where('outcome', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Once: what was written first stands. */
export async function finishWorkItem(
  transaction: Transaction,
  {
    batch,
    dossierId,
    outcome,
    at,
  }: { readonly batch: number; readonly dossierId: number; readonly outcome: string; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .updateTable('work_batch_item')
    .set({ outcome, done_at: at.toString() })
    .where('batch_number', '=', batch)
    .where('dossier_id', '=', dossierId)
    .where('outcome', 'is', null)
    .execute();
}
