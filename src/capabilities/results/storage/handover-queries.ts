import type { Connection } from '#platform/database/transaction.ts';

/** Việc trả kết quả đã ghi. */
export interface KeptHandover {
  readonly receiverName: string;
  readonly at: Temporal.Instant;
}

export async function findHandover(connection: Connection, dossierId: number): Promise<KeptHandover | undefined> {
  const row = await connection
    .selectFrom('result_handover')
    .select(['receiver_name', 'at'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return row && { receiverName: row.receiver_name, at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) };
}
