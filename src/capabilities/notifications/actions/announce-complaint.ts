import { findComplaint } from '#capabilities/identity/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { complaintMessage } from '../texts/complaint-message.text.ts';

/** Báo kết quả khiếu nại tài khoản, once, to the telephone in the complaint. */
export async function announceComplaint({ database }: Pick<Platform, 'database'>, event: OutboxEvent): Promise<void> {
  const { code } = event.payload as { code?: unknown };
  const complaint = typeof code === 'string' ? await findComplaint(database.kysely, code) : undefined;
  if (!complaint?.outcome) return;
  const message: NewMessage = {
    dedupeKey: `${complaint.code}/sms`,
    dossierId: null,
    accountId: null,
    recipient: complaint.phone,
    channel: 'sms',
    text: complaintMessage(complaint.code, complaint.outcome),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
