import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { messagePhone, type OwnChannel } from '../domain/contact.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { deleteCode, endContactPoint, lockContacts } from '../storage/contact-store.ts';
import { type ContactParts, contactEntry } from './send-contact-code.ts';
import { tellFormer } from './verify-contact.ts';
import { withdrawUnreachable } from './withdraw-unreachable.ts';

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
    const isPhoneLeft = channel === 'sms' && messagePhone(await loadContacts(transaction, accountId)) !== null;
    if (!isPhoneLeft) await withdrawUnreachable(transaction, citizen, [channel], at);
  });
}
