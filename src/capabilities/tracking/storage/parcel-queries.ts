import type { Connection } from '#platform/database/transaction.ts';

/** Bưu gửi of a result, the last one. */
export interface OwnParcel {
  readonly state: string;
  readonly itemCode: string | null;
  readonly told: string | null;
}

/** For whoever may read the dossier. */
export async function findOwnParcel(connection: Connection, dossierId: number): Promise<OwnParcel | undefined> {
  const row = await connection
    .selectFrom('parcel')
    .select(['state', 'item_code', 'told'])
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { state: row.state, itemCode: row.item_code, told: row.told };
}
