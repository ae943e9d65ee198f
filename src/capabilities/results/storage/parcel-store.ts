import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { OriginalPaper } from '../domain/handover.ts';
import type { ParcelRecipient, ParcelState } from '../domain/parcel.ts';

/** Topics: a parcel was listed, so that the post is told; and what a person should hear of it. */
export const PARCEL_LISTED = 'parcel.listed';
export const PARCEL_NEWS = { 'with-post': 'parcel.with-post', 'came-back': 'parcel.came-back' } as const;

export async function nextListNumber(transaction: Transaction, unitId: number): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into parcel_list_counter as c (unit_id, last_number) values (${unitId}, 1)
    on conflict (unit_id) do update set last_number = c.last_number + 1
    returning last_number`.execute(transaction);
  return rows[0]?.last_number ?? 1;
}

export interface NewParcel {
  readonly dossierId: number;
  readonly number: string;
  readonly listNumber: number;
  readonly unitId: number;
  readonly recipient: ParcelRecipient;
  readonly originals: readonly OriginalPaper[];
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

export async function addParcel(transaction: Transaction, parcel: NewParcel): Promise<void> {
  const { id } = await transaction
    .insertInto('parcel')
    .values({
      dossier_id: parcel.dossierId,
      number: parcel.number,
      list_number: parcel.listNumber,
      unit_id: parcel.unitId,
      recipient: JSON.stringify(parcel.recipient),
      originals: JSON.stringify(parcel.originals),
      officer_id: parcel.officerId,
      listed_at: parcel.at.toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await announce(transaction, PARCEL_LISTED, parcel.dossierId, id);
}

export interface ParcelNews {
  readonly state: ParcelState;
  readonly itemCode?: string | undefined;
  readonly told: string;
  readonly at: Temporal.Instant;
}

/** Locks the parcel and tells the state it is in; undefined when it came to its end. */
export async function lockParcel(transaction: Transaction, id: number): Promise<ParcelState | undefined> {
  const row = await transaction
    .selectFrom('parcel')
    .select('state')
    .where('id', '=', id)
    .where('final_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.state as ParcelState | undefined;
}

const FINAL: readonly ParcelState[] = ['delivered', 'came-back', 'refused'];

export async function saveParcelNews(transaction: Transaction, id: number, news: ParcelNews): Promise<void> {
  const at = news.at.toString();
  await transaction
    .updateTable('parcel')
    .set({
      state: news.state,
      told: news.told,
      told_at: at,
      ...(news.itemCode !== undefined && { item_code: news.itemCode }),
      ...(FINAL.includes(news.state) && { final_at: at }),
    })
    .where('id', '=', id)
    .execute();
}

export async function announce(
  transaction: Transaction,
  topic: string,
  dossierId: number,
  parcel: number,
): Promise<void> {
  await transaction
    .insertInto('outbox')
    .values({ topic, dossier_id: dossierId, payload: JSON.stringify({ parcel }) })
    .execute();
}

/** The version of a dossier, locked: the system acts on what it is now. */
export async function lockVersion(
  transaction: Transaction,
  dossierId: number,
): Promise<{ readonly code: string; readonly version: number; readonly ownerName: string } | undefined> {
  const row = await transaction
    .selectFrom('dossier')
    .select(['code', 'version', 'owner_name'])
    .where('id', '=', dossierId)
    .forUpdate()
    .executeTakeFirst();
  return row && { code: row.code, version: row.version, ownerName: row.owner_name };
}
