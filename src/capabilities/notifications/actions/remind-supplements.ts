import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type Telling, type TellingRules, waysToTell } from '../domain/consent.ts';
import { isTimeToRemind, REMIND_IN_DAYS_BEFORE } from '../domain/reminder.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { type DueSupplement, listDueSupplements } from '../storage/supplement-reminder-queries.ts';
import { reminderMail, reminderMessage, reminderNotice } from '../texts/reminder-message.text.ts';

interface ReminderParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: { readonly messages: TellingRules };
}

/**
 * Nhắc hạn bổ sung: whoever agreed to reminders hears once, on each channel agreed to, that the last day is near. Run by
 * the clock; says how many dossiers were looked at.
 */
export async function remindSupplements({ database, clock, config }: ReminderParts): Promise<number> {
  if (!isTimeToRemind(clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh'))) return 0;
  const from = todayInVietnam(clock);
  const near = await listDueSupplements(database.kysely, { from, to: from.add({ days: REMIND_IN_DAYS_BEFORE }) });
  for (const due of near) {
    const contacts = await loadContacts(database.kysely, due.accountId);
    const latest = await listLatestConsents(database.kysely, due.accountId);
    const ways = waysToTell('reminder', { contacts, latest, dossierPhone: null }, config.messages);
    await inTransaction(database, async (transaction) => {
      for (const way of ways) await queueMessage(transaction, toReminder(due, way));
    });
  }
  return near.length;
}

function toReminder(due: DueSupplement, { channel, recipient }: Telling): NewMessage {
  const message = {
    dedupeKey: `${due.dossierCode}/reminder/${due.number}/${channel}`,
    dossierId: due.dossierId,
    accountId: due.accountId,
    purpose: 'reminder' as const,
    recipient,
    uselessAfter: due.respondBy.add({ days: 1 }).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant(),
  };
  switch (channel) {
    case 'sms':
      return { ...message, channel, text: reminderMessage(due) };
    case 'email':
      return { ...message, channel, ...reminderMail(due) };
    case 'zalo':
      return { ...message, channel, template: 'progress', ...reminderNotice(due) };
  }
}
