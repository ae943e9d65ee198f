/**
 * Sự kiện từ Zalo OA, from server to server: `X-ZEvent-Signature: mac=<sha256 of app, body, time and secret>`. The body
 * is sealed as it was sent, so it is read only afterwards. Names and seal are those of public integrations, unconfirmed.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ZaloConfig } from '#platform/message-config.ts';
import type { ZaloEvent } from '../domain/zalo-link.ts';

type Seal = Pick<ZaloConfig, 'appId' | 'accountId' | 'webhookSecret'>;
type Json = Readonly<Record<string, unknown>>;

const USER_ID = /^\d{1,30}$/;
const TIME = /^\d{13}$/;

/** Undefined for whatever is not authentic and meant for our Official Account. */
export function openZaloEvent(seal: Seal, body: string, signature: unknown): ZaloEvent | undefined {
  const event = parseObject(body);
  const timestamp = String(event?.['timestamp'] ?? '');
  if (!event || !TIME.test(timestamp) || !isSealed(seal, { body, timestamp }, signature)) return undefined;
  if (String(event['app_id'] ?? '') !== seal.appId) return undefined;
  const name = String(event['event_name'] ?? '');
  const kind = name === 'user_send_text' ? 'text' : name === 'unfollow' ? 'unfollow' : 'other';
  const [person, account] =
    kind === 'text'
      ? [part(event, 'sender')['id'], part(event, 'recipient')['id']]
      : [part(event, 'follower')['id'], event['oa_id']];
  const userId = String(person ?? '');
  if (kind !== 'other' && (!USER_ID.test(userId) || String(account ?? '') !== seal.accountId)) return undefined;
  const text = String(part(event, 'message')['text'] ?? '');
  return { kind, userId, at: Temporal.Instant.fromEpochMilliseconds(Number(timestamp)), text };
}

function isSealed(seal: Seal, { body, timestamp }: { body: string; timestamp: string }, signature: unknown): boolean {
  const wanted = createHash('sha256').update(`${seal.appId}${body}${timestamp}${seal.webhookSecret}`).digest();
  const given = Buffer.from(/^mac=([0-9a-f]{64})$/i.exec(String(signature ?? ''))?.[1] ?? '', 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function part(event: Json, name: string): Json {
  const value = event[name];
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
