import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { type ContactChannel, messagePhone, type OwnChannel } from '../domain/contact.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { insertConsent } from '../storage/consent-store.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { deleteCode, endContactPoint, lockContacts } from '../storage/contact-store.ts';
import { cancelWaiting } from '../storage/message-store.ts';
import { type ContactParts, contactEntry } from './send-contact-code.ts';
import { tellFormer } from './verify-contact.ts';

/**
 * Gỡ nơi nhận tin: mail stops; the phone is the provider's again. Consents to a channel that has no recipient any more
 * are withdrawn with it, so that a later address does not inherit them. Harmless when there is nothing to remove.
 */
export async function removeContact(
  { database, clock }: ContactParts,
  citizen: Citizen,
  channel: OwnChannel,
): Promise<void> {
  const { accountId } = citizen;
  await inTransaction(database, async (transaction) => {
    await lockContacts(transaction, accountId);
    const at = clock.now();
    await deleteCode(transaction, accountId, channel);
    const address = await endContactPoint(transaction, accountId, channel, at);
    if (address === undefined) return;
    await tellFormer(transaction, { accountId, channel, address });
    await recordAudit(transaction, contactEntry(citizen, 'contact-removed', { channel }));
    await withdrawUnreachable(transaction, citizen, channel, at);
  });
}

async function withdrawUnreachable(
  transaction: Transaction,
  citizen: Citizen,
  removed: OwnChannel,
  at: Temporal.Instant,
): Promise<void> {
  const { accountId } = citizen;
  const isPhoneLeft = removed === 'sms' && messagePhone(await loadContacts(transaction, accountId)) !== null;
  const gone: readonly ContactChannel[] = removed === 'email' ? ['email'] : isPhoneLeft ? [] : ['sms', 'zalo'];
  const given = (await listLatestConsents(transaction, accountId)).filter(({ isGiven }) => isGiven);
  for (const entry of given.filter(({ channel }) => gone.includes(channel))) {
    await insertConsent(transaction, accountId, { ...entry, isGiven: false, manner: 'channel-removed', at });
    await cancelWaiting(transaction, accountId, { ...entry, at });
    const { purpose, channel, version } = entry;
    await recordAudit(transaction, contactEntry(citizen, 'consent-withdrawn', { purpose, channel, version }));
  }
}
