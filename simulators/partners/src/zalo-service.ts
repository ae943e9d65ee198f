/**
 * Tin Zalo, mô phỏng: a template that Zalo approved before is filled and sent to a follower of the account. It answers
 * 200 whatever happened; the body says what did.
 */
import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Mailbox } from './messages.ts';
import { phoneOf } from './zalo-account.ts';

interface Template {
  readonly id: string;
  readonly text: string;
}

export interface ZaloAnswer {
  readonly error: number;
  readonly message: string;
  readonly data?: { readonly msg_id: string; readonly sent_time: string };
}

export interface Asked {
  readonly accessToken: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const ACCESS_TOKEN_INVALID: ZaloAnswer = { error: -124, message: 'Access token invalid' };
const NO_FOLLOWER: ZaloAnswer = { error: -213, message: 'User has not followed OA' };
export const NO_ZALO_ACCOUNT: ZaloAnswer = { error: -118, message: 'Zalo account not existed' };
const TEMPLATE_NOT_FOUND: ZaloAnswer = { error: -131, message: 'ZNS template not approved' };
const DATA_INVALID: ZaloAnswer = { error: -132, message: 'Parameter invalid' };

const LONGEST_PARAMETER = 200;

export function readTemplates(): Template[] {
  return JSON.parse(readFileSync(new URL('../zalo-templates.json', import.meta.url), 'utf8')) as Template[];
}

export function createZaloService(
  { token, follows }: { readonly token: string; readonly follows: (userId: string) => boolean },
  mailbox: Mailbox,
  templates: readonly Template[] = readTemplates(),
) {
  return {
    send({ accessToken, fields }: Asked): ZaloAnswer {
      if (!isSame(accessToken, token)) return ACCESS_TOKEN_INVALID;
      const { user_id: userId, template_id: id, template_data: data, tracking_id: trackingId } = fields;
      const phone = phoneOf(String(userId));
      if (phone === undefined) return NO_ZALO_ACCOUNT;
      if (!follows(String(userId))) return NO_FOLLOWER;
      const template = templates.find((known) => known.id === id);
      if (template === undefined) return TEMPLATE_NOT_FOUND;
      const text = filled(template.text, data);
      if (text === undefined || typeof trackingId !== 'string') return DATA_INVALID;
      const at = new Date();
      mailbox.deliver({ to: phone, channel: 'zalo', text, at: at.toISOString() }, trackingId);
      return { error: 0, message: 'Success', data: { msg_id: trackingId, sent_time: String(at.getTime()) } };
    },
  };
}

/** Undefined unless every place of the template has its text. */
function filled(template: string, data: unknown): string | undefined {
  const given = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}));
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const isGood = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && value.length <= LONGEST_PARAMETER;
  if (given.size !== names.length || !names.every((name) => isGood(given.get(name)))) return undefined;
  return template.replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(given.get(name)));
}

function isSame(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
