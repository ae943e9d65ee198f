import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { findDataAnswer } from '../storage/data-answer-queries.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { dataAnswerMessage } from '../texts/data-answer-message.text.ts';

/** Báo có trả lời: the person who asked about their data is told that the answer is there, never what it says. */
export async function announceDataAnswer(
  { database }: Pick<Platform, 'database'>,
  { topic, payload }: OutboxEvent,
): Promise<void> {
  const { number } = payload as { number: number };
  const asked = await findDataAnswer(database, number);
  // What the system answers itself is on the page before any message could be.
  if (asked === undefined || asked.kind === 'view' || asked.phone === null) return;
  const message: NewMessage = {
    dedupeKey: `${topic}/${number}/sms`,
    dossierId: null,
    accountId: asked.accountId,
    recipient: asked.phone,
    channel: 'sms',
    text: dataAnswerMessage(number, topic === 'data-request.extended'),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
