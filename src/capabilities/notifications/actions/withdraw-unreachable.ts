import { recordAudit } from '#capabilities/identity/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { ContactChannel } from '../domain/contact.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { insertConsent } from '../storage/consent-store.ts';
import { cancelWaiting } from '../storage/message-store.ts';
import { contactEntry } from './send-contact-code.ts';

/** With the place on a channel its consents go, so that a later place does not inherit them. */
export async function withdrawUnreachable(
  transaction: Transaction,
  person: { readonly accountId: string; readonly fullName: string },
  gone: readonly ContactChannel[],
  at: Temporal.Instant,
): Promise<void> {
  const { accountId } = person;
  const given = (await listLatestConsents(transaction, accountId)).filter(({ isGiven }) => isGiven);
  for (const entry of given.filter(({ channel }) => gone.includes(channel))) {
    await insertConsent(transaction, accountId, { ...entry, isGiven: false, manner: 'channel-removed', at });
    await cancelWaiting(transaction, accountId, { ...entry, at });
    const { purpose, channel, version } = entry;
    await recordAudit(transaction, contactEntry(person, 'consent-withdrawn', { purpose, channel, version }));
  }
}
