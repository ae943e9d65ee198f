import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import { MESSAGE_QUEUED } from './message-store.ts';

/** Tin không gửi được: somebody was not told, and has to be told another way. Whom, stands in the dossier. */
interface UndeliveredMessage {
  readonly id: number;
  readonly dossierCode: string | null;
  readonly channel: string;
  readonly unitName: string | null;
  readonly failedAt: Temporal.Instant;
}

interface Row {
  readonly id: number;
  readonly code: string | null;
  readonly channel: string;
  readonly unit_name: string | null;
  readonly final_at: Date;
}

const OPEN = sql`message.state = 'failed' and message.settled_at is null and not message.is_secret`;

/**
 * The oldest first.
 *
 * @param unitIds only of dossiers that these units receive or handle; null: of all, also of no dossier
 */
export async function listUndelivered(
  connection: Connection,
  unitIds: readonly number[] | null,
  limit: number,
): Promise<UndeliveredMessage[]> {
  const { rows } = await sql<Row>`
    select message.id, dossier.code, message.channel, unit.name as unit_name, message.final_at
    from message left join dossier on dossier.id = message.dossier_id left join unit on unit.id = dossier.receiving_unit_id
    where ${OPEN} and ${isOf(unitIds)}
    order by message.final_at, message.id limit ${limit}`.execute(connection);
  return rows.map((row) => ({
    id: row.id,
    dossierCode: row.code,
    channel: row.channel,
    unitName: row.unit_name,
    failedAt: Temporal.Instant.fromEpochMilliseconds(row.final_at.getTime()),
  }));
}

const isOf = (unitIds: readonly number[] | null) =>
  unitIds === null
    ? sql`true`
    : sql`exists (select from dossier of_unit where of_unit.id = message.dossier_id
        and (of_unit.receiving_unit_id = any(${[...unitIds]}::int[]) or of_unit.handling_unit_id = any(${[...unitIds]}::int[])))`;

/** Đã báo bằng cách khác. The code of the dossier; undefined when the message is not open or not of these units. */
export async function settleUndelivered(
  transaction: Transaction,
  { id, unitIds, officerId, at }: Settling,
): Promise<{ readonly dossierCode: string | null } | undefined> {
  const { rows } = await sql<{ code: string | null }>`
    update message set settled_at = ${at.toString()}, settled_by = ${officerId}
    where id = ${id} and ${OPEN} and ${isOf(unitIds)}
    returning (select code from dossier where dossier.id = message.dossier_id)`.execute(transaction);
  return rows[0] && { dossierCode: rows[0].code };
}

/** Gửi lại: tried once more, as if it were new. */
export async function resendUndelivered(
  transaction: Transaction,
  { id, unitIds }: Pick<Settling, 'id' | 'unitIds'>,
): Promise<{ readonly dossierCode: string | null } | undefined> {
  const { rows } = await sql<{ code: string | null }>`
    with again as (
      update message set state = 'queued', final_at = null, queued_at = now()
      where id = ${id} and ${OPEN} and ${isOf(unitIds)} returning id, dossier_id
    ), ordered as (
      insert into outbox (topic, dossier_id, payload)
      select ${MESSAGE_QUEUED}, dossier_id, jsonb_build_object('messageId', id) from again
    )
    select dossier.code from again left join dossier on dossier.id = again.dossier_id`.execute(transaction);
  return rows[0] && { dossierCode: rows[0].code };
}

interface Settling {
  readonly id: number;
  readonly unitIds: readonly number[] | null;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}
