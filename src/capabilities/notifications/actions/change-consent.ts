import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import {
  type ConsentRefusal,
  consentRefusal,
  isConsented,
  type Purpose,
  type TellingRules,
} from '../domain/consent.ts';
import type { ContactChannel } from '../domain/contact.ts';
import { listCurrentTexts, listLatestConsents } from '../storage/consent-queries.ts';
import { insertConsent } from '../storage/consent-store.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { lockContacts } from '../storage/contact-store.ts';
import { cancelWaiting } from '../storage/message-store.ts';
import { type ContactParts, contactEntry } from './send-contact-code.ts';

export interface ConsentWish {
  readonly purpose: Purpose;
  readonly channel: ContactChannel;
  /** Of the text that the person read. */
  readonly version: number;
  readonly isGiven: boolean;
}

export type ConsentChanged = { readonly ok: true } | { readonly ok: false; readonly refusal: ConsentRefusal };

/** Đồng ý hoặc rút lại, for one purpose and one channel (Luật 91/2025 Đ.9). The same again adds nothing. */
export async function changeConsent(
  { database, clock, rules }: ContactParts & { readonly rules: TellingRules },
  citizen: Citizen,
  wish: ConsentWish,
): Promise<ConsentChanged> {
  const { accountId } = citizen;
  return inTransaction(database, async (transaction): Promise<ConsentChanged> => {
    await lockContacts(transaction, accountId);
    const texts = await listCurrentTexts(transaction, todayInVietnam(clock));
    const currentVersion = texts.find(({ purpose }) => purpose === wish.purpose)?.version ?? 0;
    const contacts = await loadContacts(transaction, accountId);
    const refusal = consentRefusal(wish, { rules, contacts, currentVersion });
    if (refusal !== undefined) return { ok: false, refusal };
    const latest = await listLatestConsents(transaction, accountId);
    if (isConsented(latest, wish.purpose, wish.channel) === wish.isGiven) return { ok: true };
    const before = latest.find(({ purpose, channel }) => purpose === wish.purpose && channel === wish.channel);
    // What is withdrawn is what was agreed to, whichever version stands on the page now.
    const version = wish.isGiven ? wish.version : (before?.version ?? currentVersion);
    const { purpose, channel, isGiven } = wish;
    const entry = { purpose, channel, version, isGiven, manner: 'account-page', at: clock.now() } as const;
    await insertConsent(transaction, accountId, entry);
    if (!isGiven) await cancelWaiting(transaction, accountId, entry);
    const action = isGiven ? 'consent-given' : 'consent-withdrawn';
    await recordAudit(transaction, contactEntry(citizen, action, { purpose, channel, version }));
    return { ok: true };
  });
}
