import { randomUUID, timingSafeEqual } from 'node:crypto';
import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { messagePhone, type OwnChannel } from '../domain/contact.ts';
import { type CodeRefusal, codeRefusal } from '../domain/contact-code.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import {
  countTry,
  deleteCode,
  endContactPoint,
  findCode,
  insertContactPoint,
  lockContacts,
} from '../storage/contact-store.ts';
import { queueMessage } from '../storage/message-store.ts';
import { NO_LONGER_SUBJECT, noLongerMessage } from '../texts/contact-message.text.ts';
import { type ContactParts, contactEntry, hashContactCode } from './send-contact-code.ts';

export type Verified = { readonly ok: true } | { readonly ok: false; readonly refusal: CodeRefusal };

/**
 * Xác minh nơi nhận tin: from now on messages go there. The place of before is told, so that whoever did not want this
 * hears of it.
 */
export async function verifyContact(
  { database, clock }: ContactParts,
  citizen: Citizen,
  wish: { readonly channel: OwnChannel; readonly code: string },
): Promise<Verified> {
  const { accountId } = citizen;
  const { channel } = wish;
  return inTransaction(database, async (transaction): Promise<Verified> => {
    await lockContacts(transaction, accountId);
    const now = clock.now();
    const code = await findCode(transaction, accountId, channel);
    const refusal = codeRefusal(code, now);
    if (code === undefined || refusal !== undefined) return { ok: false, refusal: refusal ?? 'no-code' };
    // Counted before it is compared: no number of tries at once gets more than its share.
    await countTry(transaction, accountId, channel);
    if (!timingSafeEqual(hashContactCode(accountId, code.address, wish.code), code.hash))
      return { ok: false, refusal: 'code-wrong' };
    await deleteCode(transaction, accountId, channel);
    const contacts = await loadContacts(transaction, accountId);
    const ended = await endContactPoint(transaction, accountId, channel, now);
    const before = channel === 'sms' ? messagePhone(contacts) : ended;
    await insertContactPoint(transaction, { accountId, channel, address: code.address, at: now });
    if (before && before !== code.address) await tellFormer(transaction, { accountId, channel, address: before });
    await recordAudit(transaction, contactEntry(citizen, 'contact-verified', { channel }));
    return { ok: true };
  });
}

export function tellFormer(
  transaction: Transaction,
  { accountId, channel, address }: { accountId: string; channel: OwnChannel; address: string },
): Promise<void> {
  return queueMessage(transaction, {
    dedupeKey: `contact-ended/${randomUUID()}/${channel}`,
    dossierId: null,
    accountId,
    recipient: address,
    text: noLongerMessage(channel),
    ...(channel === 'sms' ? { channel } : { channel, subject: NO_LONGER_SUBJECT }),
  });
}
