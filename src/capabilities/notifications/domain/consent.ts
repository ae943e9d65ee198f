import { CONTACT_CHANNELS, type ContactChannel, type Contacts, recipientOf } from './contact.ts';

export const PURPOSES = ['progress', 'reminder', 'survey'] as const;

/** Mục đích nhận tin: tiến độ hồ sơ, nhắc việc, khảo sát và thông tin khác. */
export type Purpose = (typeof PURPOSES)[number];

/** Lời đồng ý, one version of it. */
export interface ConsentText {
  readonly purpose: Purpose;
  readonly version: number;
  readonly wording: string;
}

/** Một lần đồng ý hoặc rút lại; it is never changed. */
export interface ConsentEntry {
  readonly purpose: Purpose;
  readonly channel: ContactChannel;
  readonly version: number;
  readonly isGiven: boolean;
  readonly manner: ConsentManner;
  readonly at: Temporal.Instant;
}

export type ConsentManner = 'account-page' | 'channel-removed';

/** What the province has, and what it must tell. */
export interface TellingRules {
  /** Beside SMS. */
  readonly channels: readonly string[];
  /** Told by SMS without asking. */
  readonly officialBySms: readonly string[];
}

export function offeredChannels({ channels }: Pick<TellingRules, 'channels'>): ContactChannel[] {
  return CONTACT_CHANNELS.filter((channel) => channel === 'sms' || channels.includes(channel));
}

/** Thông báo bắt buộc: there is nothing to choose. */
export function isOfficial(rules: TellingRules, purpose: Purpose, channel: ContactChannel): boolean {
  return channel === 'sms' && rules.officialBySms.includes(purpose);
}

/** Silence is no consent (Luật 91/2025 Đ.9): without an entry there is none. */
export function isConsented(
  latest: readonly Pick<ConsentEntry, 'purpose' | 'channel' | 'isGiven'>[],
  purpose: Purpose,
  channel: ContactChannel,
): boolean {
  return latest.some((entry) => entry.purpose === purpose && entry.channel === channel && entry.isGiven);
}

export type ConsentRefusal =
  /** The agency must tell. */
  | 'official'
  /** Nothing would arrive. */
  | 'no-recipient'
  /** The person read another version. */
  | 'text-changed';

/** To withdraw is never refused but where nothing was to be given. */
export function consentRefusal(
  wish: {
    readonly purpose: Purpose;
    readonly channel: ContactChannel;
    readonly version: number;
    readonly isGiven: boolean;
  },
  known: { readonly rules: TellingRules; readonly contacts: Contacts; readonly currentVersion: number },
): ConsentRefusal | undefined {
  if (isOfficial(known.rules, wish.purpose, wish.channel)) return 'official';
  if (!wish.isGiven) return undefined;
  if (!offeredChannels(known.rules).includes(wish.channel)) return 'no-recipient';
  if (recipientOf(known.contacts, wish.channel) === null) return 'no-recipient';
  return wish.version === known.currentVersion ? undefined : 'text-changed';
}

export interface Telling {
  readonly channel: ContactChannel;
  readonly recipient: string;
}

/**
 * Nhắc trước khi hồ sơ bị dừng: by SMS wherever telling the progress is a duty, since what comes of silence is progress;
 * elsewhere only where reminders were agreed to.
 */
export function waysToRemind(person: PersonToTell, rules: TellingRules): Telling[] {
  const duty = waysToTell('progress', { ...person, latest: [] }, rules);
  const agreed = waysToTell('reminder', person, rules);
  return [...duty, ...agreed.filter(({ channel }) => !duty.some((other) => other.channel === channel))];
}

export interface PersonToTell {
  readonly contacts: Contacts;
  readonly latest: readonly Pick<ConsentEntry, 'purpose' | 'channel' | 'isGiven'>[];
  /** Written in the dossier, for who verified none of their own. */
  readonly dossierPhone: string | null;
}

/**
 * Báo ở đâu: SMS where it is a duty or was agreed to, every other channel only where it was agreed to.
 */
export function waysToTell(purpose: Purpose, person: PersonToTell, rules: TellingRules): Telling[] {
  const { contacts, latest, dossierPhone } = person;
  const ownPhone = contacts.own.find(({ channel }) => channel === 'sms')?.address;
  return offeredChannels(rules).flatMap((channel) => {
    if (!isOfficial(rules, purpose, channel) && !isConsented(latest, purpose, channel)) return [];
    const given = channel === 'sms' ? (ownPhone ?? dossierPhone) : null;
    const recipient = given ?? recipientOf(contacts, channel);
    return recipient === null ? [] : [{ channel, recipient }];
  });
}
