import { loadCalendars } from '#capabilities/agencies/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { type DueDossier, type OnDuty, remindedOfficers, reminderKind } from '../domain/officer-reminder.ts';
import { markNoticesSeen } from '../storage/officer-notice-store.ts';
import { loadReminderDays } from '../storage/reminder-rule.ts';
import {
  addReminders,
  type DuePlace,
  lapseReminders,
  listDueDossiers,
  listDutiesNow,
  markSeen,
  type NewReminder,
  saveReminderAddress,
} from '../storage/reminder-store.ts';

const HOURS_A_DAY = 24;
/** Longer than the longest holidays and any setting of the days before. */
const LOOK_AHEAD_IN_HOURS = 30 * HOURS_A_DAY;
/** Who was told a month ago that a dossier is late is not told again; the views show it. */
const LOOK_BACK_IN_HOURS = 30 * HOURS_A_DAY;
const BATCH = 1000;

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Nhắc việc: by the worker, every hour, before a deadline, on its day and past it. Each reminder is made once, however
 * many workers there are; what is about nothing any more lapses. Says how many were made.
 */
export async function remindOfficers({ database, clock }: Parts): Promise<number> {
  const now = clock.now();
  const today = todayInVietnam(clock).toString();
  const { kysely } = database;
  await lapseReminders(kysely, now);
  const [daysBefore, calendarOf, onDuty] = await Promise.all([
    loadReminderDays(kysely, today),
    loadCalendars(kysely, today),
    loadOnDuty(database, today),
  ]);
  const period = { from: now.subtract({ hours: LOOK_BACK_IN_HOURS }), to: now.add({ hours: LOOK_AHEAD_IN_HOURS }) };
  let made = 0;
  let after: DuePlace | undefined;
  do {
    const due: readonly DueDossier[] = await listDueDossiers(kysely, period, { after, limit: BATCH });
    const reminders = due.flatMap((dossier): NewReminder[] => {
      const kind = reminderKind(calendarOf(dossier.handlingUnitId), dossier.dueAt, { now, daysBefore });
      if (kind === undefined) return [];
      return remindedOfficers(kind, dossier, onDuty).map((officerId) => ({
        dossierId: dossier.id,
        officerId,
        kind,
        dueAt: dossier.dueAt,
      }));
    });
    made += await inTransaction(database, (transaction) => addReminders(transaction, reminders, now));
    after = due.length === BATCH ? due.at(-1) : undefined;
  } while (after);
  return made;
}

async function loadOnDuty({ kysely }: Database, today: string): Promise<OnDuty> {
  const duties = await listDutiesNow(kysely, today);
  const officers = Map.groupBy(duties, ({ role, unitId }) => `${role} ${unitId}`);
  return (role, unitId) => officers.get(`${role} ${unitId}`)?.map(({ officerId }) => officerId) ?? [];
}

/** Đã xem: the officer has read a reminder or a notice of their own, or all of both. */
export async function seeReminders(
  { database: { kysely }, clock }: Parts,
  { officerId }: OfficerActor,
  seen: { readonly reminder: number } | { readonly notice: number } | 'all',
): Promise<void> {
  const at = clock.now();
  if (seen === 'all' || 'reminder' in seen)
    await markSeen(kysely, officerId, seen === 'all' ? seen : seen.reminder, at);
  if (seen === 'all' || 'notice' in seen)
    await markNoticesSeen(kysely, officerId, seen === 'all' ? seen : seen.notice, at);
}

/** Địa chỉ nhận nhắc việc: the officer's own choice; null for none. */
export async function changeReminderAddress(
  { database, clock }: Parts,
  { officerId }: OfficerActor,
  email: string | null,
): Promise<void> {
  await saveReminderAddress(database.kysely, officerId, email, clock.now());
}
