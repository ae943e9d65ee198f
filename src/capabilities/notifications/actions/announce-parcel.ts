import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { queueMessage } from '../storage/message-store.ts';
import { findParcelTold } from '../storage/parcel-queries.ts';
import { parcelMessage } from '../texts/parcel-message.text.ts';

/** Báo bưu gửi: on its way, or come back; that it was delivered is told as the return of the result. */
export async function announceParcel(
  { database }: Pick<Platform, 'database'>,
  { topic, payload }: OutboxEvent,
): Promise<void> {
  const { parcel } = payload as { parcel: number };
  const told = await findParcelTold(database, parcel);
  if (told === undefined) return;
  const message = {
    dedupeKey: `${topic}/${parcel}/sms`,
    dossierId: told.dossierId,
    accountId: told.accountId,
    recipient: told.phone,
    channel: 'sms' as const,
    text: parcelMessage(told, topic),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
