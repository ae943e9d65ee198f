import type { Connection } from '#platform/database/transaction.ts';
import type { ReminderKind } from '../domain/officer-reminder.ts';
import { toInstant } from './dossier-rows.ts';

/** Nhắc việc as the officer reads it. */
export interface OfficerReminder {
  readonly number: number;
  readonly code: string;
  readonly procedureName: string;
  readonly kind: ReminderKind;
  readonly dueAt: Temporal.Instant;
  readonly madeAt: Temporal.Instant;
  readonly state: 'open' | 'seen' | 'lapsed';
}

const MOST_SHOWN = 200;
const MOST_COUNTED = 100;

/** Chưa xem, the most urgent first. */
export async function listOpenReminders(connection: Connection, officerId: string): Promise<OfficerReminder[]> {
  const rows = await selectReminders(connection)
    .where('officer_id', '=', officerId)
    .where('state', '=', 'open')
    .orderBy('reminder.due_at')
    .orderBy('number')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(toReminder);
}

/** Đã xem hoặc hết việc, the newest first. */
export async function listPastReminders(
  connection: Connection,
  officerId: string,
  limit: number,
): Promise<OfficerReminder[]> {
  const rows = await selectReminders(connection)
    .where('officer_id', '=', officerId)
    .where('state', '<>', 'open')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toReminder);
}

/** For the menu, with the notices; stops at a hundred. */
export async function countOpenReminders(connection: Connection, officerId: string): Promise<number> {
  const reminders = connection
    .selectFrom('officer_reminder')
    .select('number')
    .where('officer_id', '=', officerId)
    .where('state', '=', 'open');
  const notices = connection
    .selectFrom('officer_notice')
    .select('number')
    .where('officer_id', '=', officerId)
    .where('seen_at', 'is', null);
  const row = await connection
    .selectFrom(reminders.unionAll(notices).limit(MOST_COUNTED).as('open'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function findReminderAddress(connection: Connection, officerId: string): Promise<string | undefined> {
  const row = await connection
    .selectFrom('reminder_address')
    .select('email')
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.email;
}

/** Nhắc việc to be mailed; undefined once it was seen, is about nothing any more, or no mail is wanted. */
export async function findReminderToMail(
  connection: Connection,
  number: number,
): Promise<(OfficerReminder & { readonly dossierId: number; readonly email: string }) | undefined> {
  const row = await selectReminders(connection)
    .innerJoin('reminder_address', 'reminder_address.officer_id', 'reminder.officer_id')
    .select(['reminder.dossier_id', 'reminder_address.email'])
    .where('reminder.number', '=', number)
    .where('reminder.state', '=', 'open')
    .executeTakeFirst();
  return row && { ...toReminder(row), dossierId: row.dossier_id, email: row.email };
}

function selectReminders(connection: Connection) {
  return connection
    .selectFrom('officer_reminder as reminder')
    .innerJoin('dossier', 'dossier.id', 'reminder.dossier_id')
    .select(['reminder.number', 'code', 'procedure_name', 'kind', 'reminder.due_at', 'made_at', 'state']);
}

function toReminder(row: {
  number: number;
  code: string;
  procedure_name: string;
  kind: string;
  due_at: Date;
  made_at: Date;
  state: string;
}): OfficerReminder {
  return {
    number: row.number,
    code: row.code,
    procedureName: row.procedure_name,
    kind: row.kind as ReminderKind,
    dueAt: toInstant(row.due_at),
    madeAt: toInstant(row.made_at),
    state: row.state as OfficerReminder['state'],
  };
}
