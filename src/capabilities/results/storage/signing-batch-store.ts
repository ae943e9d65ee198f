import { sql } from 'kysely';
import type { OfficerActor } from '#capabilities/dossier/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';

/** Topic of the outbox: one dossier of a batch waits for its signature. */
export const BATCH_ITEM_REQUESTED = 'result.signing-requested';

export interface NewBatch {
  readonly key: string;
  readonly officerId: string;
  readonly duties: OfficerActor['duties'];
  readonly at: Temporal.Instant;
}

/** Undefined when the same request was made before. */
export async function addBatch(
  transaction: Transaction,
  { key, officerId, duties, at }: NewBatch,
): Promise<number | undefined> {
  const row = await transaction
    .insertInto('signing_batch')
    .values({ request_key: key, officer_id: officerId, duties: JSON.stringify(duties), requested_at: at.toString() })
    .onConflict((conflict) => conflict.column('request_key').doNothing())
    .returning('number')
    .executeTakeFirst();
  return row?.number;
}

/** Dossiers of these units that wait to be issued, each with its message; others are not taken. */
export async function addBatchItems(
  transaction: Transaction,
  batch: number,
  chosen: readonly { readonly code: string; readonly version: number }[],
  unitIds: readonly number[],
): Promise<number> {
  const { rows } = await sql`
    with chosen as (
      select * from jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb) as c(code text, version integer)
    ), added as (
      insert into signing_batch_item (batch_number, dossier_id, version)
      select ${batch}, d.id, max(c.version)
      from chosen c join dossier d on d.code = c.code
      where d.handling_unit_id = any(${unitIds}) and d.step = 'awaiting-issue'
      group by d.id
      returning dossier_id
    )
    insert into outbox (topic, dossier_id, payload)
    select ${BATCH_ITEM_REQUESTED}, dossier_id, jsonb_build_object('batch', ${batch}::bigint, 'dossierId', dossier_id)
    from added
    returning id`.execute(transaction);
  return rows.length;
}

/** Once: what was written first stands. */
export async function finishItem(
  transaction: Transaction,
  { batch, dossierId, outcome, at }: { batch: number; dossierId: number; outcome: string; at: Temporal.Instant },
): Promise<void> {
  await transaction
    .updateTable('signing_batch_item')
    .set({ outcome, done_at: at.toString() })
    .where('batch_number', '=', batch)
    .where('dossier_id', '=', dossierId)
    .where('outcome', 'is', null)
    .execute();
}
