import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { OfficerRole } from '../domain/access.ts';
import type { DossierStep } from '../domain/dossier-status.ts';
import type { DueDossier, ReminderKind } from '../domain/officer-reminder.ts';
import { toInstant } from './dossier-rows.ts';
import { worksNow } from './in-charge-queries.ts';

/** Topic of the outbox: a reminder was made for an officer who wants them by mail as well. */
export const OFFICER_REMINDED = 'officer.reminded';

/** Where the next page begins. */
export type DuePlace = Pick<DueDossier, 'id' | 'dueAt'>;

/** Hồ sơ đang giải quyết due in a period, by due time. */
export async function listDueDossiers(
  connection: Connection,
  period: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
  { after, limit }: { readonly after: DuePlace | undefined; readonly limit: number },
): Promise<DueDossier[]> {
  const { rows } = await sql<{
    id: number;
    step: DossierStep;
    assignee_id: string | null;
    receiving_unit_id: number;
    handling_unit_id: number;
    returning_unit_id: number;
    due_at: Date;
  }>`
    select id, step, assignee_id, receiving_unit_id, handling_unit_id, returning_unit_id, due_at from dossier
    where status in (2, 4) and due_at >= ${period.from.toString()}::timestamptz
      and due_at <= ${period.to.toString()}::timestamptz
      and (due_at, id) > (${(after?.dueAt ?? period.from).toString()}::timestamptz, ${after?.id ?? 0})
    order by due_at, id limit ${limit}`.execute(connection);
  return rows.map((row) => ({
    id: row.id,
    step: row.step,
    assigneeId: row.assignee_id,
    receivingUnitId: row.receiving_unit_id,
    handlingUnitId: row.handling_unit_id,
    returningUnitId: row.returning_unit_id,
    dueAt: toInstant(row.due_at),
  }));
}

/** Every duty of today, of people who work. */
export async function listDutiesNow(
  connection: Connection,
  today: string,
): Promise<{ readonly officerId: string; readonly unitId: number; readonly role: OfficerRole }[]> {
  const rows = await connection
    .selectFrom('duty')
    .select(['officer_id', 'unit_id', 'role'])
    .where(worksNow(today))
    .orderBy('officer_id')
    .execute();
  return rows.map((row) => ({ officerId: row.officer_id, unitId: row.unit_id, role: row.role as OfficerRole }));
}

export interface NewReminder {
  readonly dossierId: number;
  readonly officerId: string;
  readonly kind: ReminderKind;
  readonly dueAt: Temporal.Instant;
}

/** Writes those that are not there yet, and the order to mail them; says how many. Two workers make one of each. */
export async function addReminders(
  transaction: Transaction,
  reminders: readonly NewReminder[],
  at: Temporal.Instant,
): Promise<number> {
  if (reminders.length === 0) return 0;
  const list = JSON.stringify(
    reminders.map(({ dossierId, officerId, kind, dueAt }) => ({
      dossier_id: dossierId,
      officer_id: officerId,
      kind,
      due_at: dueAt.toString(),
    })),
  );
  const { rows } = await sql<{ count: number }>`
    with made as (
      insert into officer_reminder (dossier_id, officer_id, kind, due_at, made_at)
      select dossier_id, officer_id, kind, due_at, ${at.toString()}::timestamptz
      from jsonb_to_recordset(${list}::jsonb) as r(dossier_id bigint, officer_id uuid, kind text, due_at timestamptz)
      order by dossier_id, kind, due_at, officer_id
      on conflict on constraint officer_reminder_once do nothing
      returning number, dossier_id, officer_id
    ), ordered as (
      insert into outbox (topic, dossier_id, payload)
      select ${OFFICER_REMINDED}, made.dossier_id, jsonb_build_object('reminder', made.number)
      from made join reminder_address using (officer_id)
    )
    select count(*)::int as count from made`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/** Hết việc: the dossier was settled, stands still or has another date. Says how many. */
export async function lapseReminders(connection: Connection, at: Temporal.Instant): Promise<number> {
  const result = await sql`
    update officer_reminder set state = 'lapsed', final_at = ${at.toString()}::timestamptz
    from dossier
    where officer_reminder.state = 'open' and dossier.id = officer_reminder.dossier_id
      and (dossier.status not in (2, 4) or date_trunc('milliseconds', dossier.due_at) is distinct from officer_reminder.due_at)`.execute(
    connection,
  );
  return Number(result.numAffectedRows ?? 0);
}

/** Đã xem: one of the officer's own, or all of them. */
export async function markSeen(
  connection: Connection,
  officerId: string,
  number: number | 'all',
  at: Temporal.Instant,
): Promise<void> {
  let update = connection
    .updateTable('officer_reminder')
    .set({ state: 'seen', final_at: at.toString() })
    .where('officer_id', '=', officerId)
    .where('state', '=', 'open');
  if (number !== 'all') update = update.where('number', '=', number);
  await update.execute();
}

/** Null: no mail any more. */
export async function saveReminderAddress(
  connection: Connection,
  officerId: string,
  email: string | null,
  at: Temporal.Instant,
): Promise<void> {
  if (email === null) {
    await connection.deleteFrom('reminder_address').where('officer_id', '=', officerId).execute();
    return;
  }
  const kept = { email, saved_at: at.toString() };
  await connection
    .insertInto('reminder_address')
    .values({ officer_id: officerId, ...kept })
    .onConflict((conflict) => conflict.column('officer_id').doUpdateSet(kept))
    .execute();
}
