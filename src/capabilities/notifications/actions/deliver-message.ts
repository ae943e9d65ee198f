import { Unavailable } from '#platform/errors.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { sendSms } from '../gateway/message-gateway.ts';
import { findWaitingMessage, recordAttempt } from '../storage/message-store.ts';

/** Notices older than this help nobody: every message reaches a final state by then. */
const GIVE_UP_AFTER = Temporal.Duration.from({ hours: 72 });

/**
 * Gửi tin: hands one message to the gateway. The gateway knows the message by its key, so that sending again after a
 * lost answer delivers nothing twice.
 * @throws Unavailable when the gateway should be tried again later
 */
export async function deliverMessage(
  platform: Pick<Platform, 'database' | 'clock' | 'config'>,
  event: OutboxEvent,
): Promise<void> {
  const { database, clock, config } = platform;
  const { messageId } = event.payload as { messageId: number };
  const message = await findWaitingMessage(database, messageId);
  if (!message) return;
  const gateway = { url: config.messageGatewayUrl, secret: config.messageGatewaySecret };
  const delivery = await sendSms(gateway, { to: message.recipient, text: message.text, trackingId: message.dedupeKey });
  const at = clock.now();
  if (delivery.state === 'delivered') return recordAttempt(database, message.id, { state: 'sent', error: null, at });
  const tooOld = Temporal.Duration.compare(at.since(message.createdAt), GIVE_UP_AFTER) > 0;
  const state = delivery.state === 'refused' || tooOld ? 'failed' : 'queued';
  await recordAttempt(database, message.id, { state, error: delivery.reason, at });
  if (state === 'queued') throw new Unavailable(`message gateway: ${delivery.reason}`);
}
