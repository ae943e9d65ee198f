import { findReminderToMail } from '#capabilities/dossier/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { officerReminderMail } from '../texts/officer-reminder.text.ts';

const HOURS_OF_USE = 48;

/** Nhắc việc qua thư điện tử, once for each reminder, to the address the officer gave for it. */
export async function announceReminder(
  { database, clock, config }: Pick<Platform, 'database' | 'clock' | 'config'>,
  event: OutboxEvent,
): Promise<void> {
  const { reminder: number } = event.payload as { reminder?: unknown };
  if (typeof number !== 'number' || !config.messages.channels.includes('email')) return;
  const reminder = await findReminderToMail(database.kysely, number);
  if (!reminder) return;
  const message: NewMessage = {
    dedupeKey: `officer-reminder/${number}`,
    dossierId: reminder.dossierId,
    accountId: null,
    recipient: reminder.email,
    channel: 'email',
    uselessAfter: clock.now().add({ hours: HOURS_OF_USE }),
    ...officerReminderMail(reminder),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
