import { createHash, randomInt, randomUUID } from 'node:crypto';
import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type OwnChannel, ownContact, parseAddress } from '../domain/contact.ts';
import { CODE_LASTS_IN_MINUTES } from '../domain/contact-code.ts';
import { loadContacts } from '../storage/contact-queries.ts';
import { lockContacts, saveCode } from '../storage/contact-store.ts';
import { queueMessage } from '../storage/message-store.ts';
import { CODE_SUBJECT, codeMessage } from '../texts/contact-message.text.ts';

export interface ContactParts {
  readonly database: Database;
  readonly clock: Clock;
}

export type CodeSent =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'address-invalid' | 'address-in-use' };

/**
 * Gửi mã xác minh to the phone or address of mail that the person typed. Whether anybody else uses it is not asked: a
 * family may share a phone, and nobody learns who has an account.
 */
export async function sendContactCode(
  { database, clock }: ContactParts,
  citizen: Citizen,
  wish: { readonly channel: OwnChannel; readonly typed: string },
): Promise<CodeSent> {
  const { channel } = wish;
  const address = parseAddress(channel, wish.typed);
  if (address === undefined) return { ok: false, refusal: 'address-invalid' };
  return inTransaction(database, async (transaction): Promise<CodeSent> => {
    await lockContacts(transaction, citizen.accountId);
    const contacts = await loadContacts(transaction, citizen.accountId);
    if (ownContact(contacts, channel)?.address === address) return { ok: false, refusal: 'address-in-use' };
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = clock.now().add({ minutes: CODE_LASTS_IN_MINUTES });
    await saveCode(transaction, citizen.accountId, channel, {
      address,
      hash: hashContactCode(citizen.accountId, address, code),
      expiresAt,
    });
    await queueMessage(transaction, {
      dedupeKey: `contact-code/${randomUUID()}/${channel}`,
      dossierId: null,
      accountId: citizen.accountId,
      recipient: address,
      text: codeMessage(channel, code),
      uselessAfter: expiresAt,
      isSecret: true,
      ...(channel === 'sms' ? { channel } : { channel, subject: CODE_SUBJECT }),
    });
    await recordAudit(transaction, contactEntry(citizen, 'contact-code-sent', { channel }));
    return { ok: true };
  });
}

/** Of this account and address only. Ten minutes and five tries guard it; the hash keeps it out of copies of the table. */
export function hashContactCode(accountId: string, address: string, code: string): Buffer {
  return createHash('sha256').update(`${accountId}\n${address}\n${code}`).digest();
}

/** Never with the address in it. */
export function contactEntry(
  { accountId, fullName }: Pick<Citizen, 'accountId' | 'fullName'>,
  action: string,
  detail: Readonly<Record<string, string | number>>,
) {
  return { actorKind: 'citizen', actorId: accountId, actorName: fullName, action, accountId, detail } as const;
}
