import { parsePhone } from '#shared/phone.ts';
import type { ZaloLink } from './zalo-link.ts';

export const CONTACT_CHANNELS = ['sms', 'email', 'zalo'] as const;

/** Kênh nhận tin */
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Of which the person names a recipient; Zalo is linked instead. */
export type OwnChannel = Exclude<ContactChannel, 'zalo'>;

/** Nơi nhận tin do người dân tự khai, đã xác minh. */
export interface ContactPoint {
  readonly channel: OwnChannel;
  readonly address: string;
  readonly verifiedAt: Temporal.Instant;
}

/** Nơi nhận tin của một tài khoản */
export interface Contacts {
  /** As the identity provider told it, national; null when it told none. */
  readonly accountPhone: string | null;
  /** Of the account's data. */
  readonly toldBy: string | null;
  readonly toldAt: Temporal.Instant | null;
  readonly own: readonly ContactPoint[];
  /** Null until the person follows the Official Account and sends it a code. */
  readonly zalo: ZaloLink | null;
}

/** The phone as messages are sent to it; null when there is none that could be reached. */
export function nationalPhone(text: string | null): string | null {
  const phone = parsePhone(text ?? '');
  return phone.kind === 'invalid' ? null : phone.national;
}

export function ownContact({ own }: Pick<Contacts, 'own'>, channel: OwnChannel): ContactPoint | undefined {
  return own.find((point) => point.channel === channel);
}

/** Số nhận tin: the one that the person verified, else the provider's. */
export function messagePhone(contacts: Pick<Contacts, 'own' | 'accountPhone'>): string | null {
  return ownContact(contacts, 'sms')?.address ?? contacts.accountPhone;
}

/** Where a channel would reach the person; null when it cannot. */
export function recipientOf(contacts: Contacts, channel: ContactChannel): string | null {
  if (channel === 'zalo') return contacts.zalo?.userId ?? null;
  return channel === 'email' ? (ownContact(contacts, 'email')?.address ?? null) : messagePhone(contacts);
}

const LONGEST_EMAIL = 254;
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** As it is typed, into what is kept; undefined: no phone that takes SMS, no address of mail. */
export function parseAddress(channel: OwnChannel, typed: string): string | undefined {
  const text = typed.trim();
  if (channel === 'sms') {
    const phone = parsePhone(text);
    return phone.kind === 'mobile' ? phone.national : undefined;
  }
  if (text.length > LONGEST_EMAIL || !EMAIL.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** "098****229", "ho****@thu.example": enough to recognise one's own. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return `${address.slice(0, 3)}****${address.slice(-3)}`;
  return `${address.slice(0, Math.min(2, at - 1))}****${address.slice(at)}`;
}
