import { Unavailable } from '#platform/errors.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { waysToRemind, waysToTell } from '../domain/consent.ts';
import type { Delivery } from '../gateway/delivery.ts';
import { sendMail } from '../gateway/mail-gateway.ts';
import { sendSms } from '../gateway/sms-gateway.ts';
import { sendZaloNotice } from '../gateway/zalo-gateway.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { findWaitingMessage, recordAttempt, type WaitingMessage } from '../storage/message-store.ts';

/** Notices older than this help nobody: every message reaches a final state by then. */
const GIVE_UP_AFTER = Temporal.Duration.from({ hours: 72 });

/**
 * Gửi tin: hands one message to the gateway of its channel. The gateway knows the message by its key, so that sending
 * again after a lost answer delivers nothing twice. What the person agreed to and where they are reached is asked again:
 * between writing and sending may lie days.
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
  if (isUseless(message, clock.now())) {
    return recordAttempt(database, message.id, { state: 'failed', error: 'too late', at: clock.now() });
  }
  const recipient = await recipientNow(platform, message);
  if (recipient === undefined) {
    return recordAttempt(database, message.id, { state: 'cancelled', error: 'not wanted any more', at: clock.now() });
  }
  const delivery = await hand(config, { ...message, recipient });
  const at = clock.now();
  if (delivery.state === 'delivered') return recordAttempt(database, message.id, { state: 'sent', error: null, at });
  const tooOld = Temporal.Duration.compare(at.since(message.queuedAt), GIVE_UP_AFTER) > 0;
  const state = delivery.state === 'refused' || tooOld || isUseless(message, at) ? 'failed' : 'queued';
  await recordAttempt(database, message.id, { state, error: delivery.reason, at });
  if (state === 'queued') throw new Unavailable(`message gateway: ${delivery.reason}`);
}

/** Undefined when the person is not to be told on this channel any more. */
async function recipientNow(
  { database: { kysely }, config }: Pick<Platform, 'database' | 'config'>,
  { purpose, accountId, channel, recipient, dossierPhone, isSupplementOpen }: WaitingMessage,
): Promise<string | undefined> {
  if (purpose === 'reminder' && !isSupplementOpen) return undefined;
  if (purpose === null || accountId === null) return recipient;
  const contacts = await loadContacts(kysely, accountId);
  const latest = await listLatestConsents(kysely, accountId);
  const person = { contacts, latest, dossierPhone: purpose === 'survey' ? null : dossierPhone };
  const ways =
    purpose === 'reminder' ? waysToRemind(person, config.messages) : waysToTell(purpose, person, config.messages);
  return ways.find((way) => way.channel === channel)?.recipient;
}

/** A code that no longer opens anything only puzzles whoever gets it. */
function isUseless({ uselessAfter }: WaitingMessage, now: Temporal.Instant): boolean {
  return uselessAfter !== null && Temporal.Instant.compare(now, uselessAfter) > 0;
}

function hand(config: Platform['config'], message: WaitingMessage): Promise<Delivery> {
  const { recipient: to, text, dedupeKey: trackingId } = message;
  switch (message.channel) {
    case 'sms':
      return sendSms({ url: config.messageGatewayUrl, secret: config.messageGatewaySecret }, { to, text, trackingId });
    case 'email':
      return sendMail(config.messages.mail, { to, subject: message.subject, text, trackingId });
    case 'zalo': {
      const { zalo } = config.messages;
      return sendZaloNotice(zalo, { to, templateId: zalo.progressTemplate, data: message.data, trackingId });
    }
  }
}
