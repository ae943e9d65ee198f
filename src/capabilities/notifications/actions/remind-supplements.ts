import { loadSupplementRule } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type PersonToTell, type Telling, type TellingRules, waysToRemind } from '../domain/consent.ts';
import { isTimeToRemind } from '../domain/reminder.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { loadContacts, NO_CONTACTS } from '../storage/contact-queries.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { type DueSupplement, listDueSupplements } from '../storage/supplement-reminder-queries.ts';
import { type Reminder, reminderMail, reminderMessage, reminderNotice } from '../texts/reminder-message.text.ts';

interface ReminderParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: { readonly messages: TellingRules };
}

/**
 * Nhắc hạn bổ sung: everybody hears once that the last day is near, by SMS and wherever else reminders were agreed to. Run
 * by the clock; how many days before is a rule. Says how many dossiers were looked at.
 */
export async function remindSupplements({ database, clock, config }: ReminderParts): Promise<number> {
  if (!isTimeToRemind(clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh'))) return 0;
  const from = todayInVietnam(clock);
  const rule = await loadSupplementRule(database.kysely, from.toString());
  if (!rule.reminds) return 0;
  const near = await listDueSupplements(database.kysely, { from, to: from.add({ days: rule.remindDaysBefore }) });
  for (const due of near) {
    const ways = waysToRemind(await whoIsReminded(database, due), config.messages);
    await inTransaction(database, async (transaction) => {
      for (const way of ways) await queueMessage(transaction, toReminder({ ...due, closes: rule.closes }, way));
    });
  }
  return near.length;
}

async function whoIsReminded({ kysely }: Database, { accountId, dossierPhone }: DueSupplement): Promise<PersonToTell> {
  if (accountId === null) return { contacts: NO_CONTACTS, latest: [], dossierPhone };
  const contacts = await loadContacts(kysely, accountId);
  return { contacts, latest: await listLatestConsents(kysely, accountId), dossierPhone };
}

function toReminder(due: Reminder, { channel, recipient }: Telling): NewMessage {
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
