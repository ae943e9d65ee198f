import { createHash, randomInt, randomUUID } from 'node:crypto';
import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newSecretCode } from '#shared/secret-code.ts';
import { messagePhone } from '../domain/contact.ts';
import { LINK_CODE_LASTS_IN_MINUTES } from '../domain/zalo-link.ts';
import { findAccountName, loadContacts } from '../storage/contact-queries.ts';
import { lockContacts } from '../storage/contact-store.ts';
import { queueMessage } from '../storage/message-store.ts';
import { listLinkedAccounts } from '../storage/zalo-link-queries.ts';
import {
  deleteLinkCode,
  endZaloLink,
  findLinkCodeOwner,
  insertZaloLink,
  saveLinkCode,
  useLinkCode,
} from '../storage/zalo-link-store.ts';
import { zaloLinkedMessage } from '../texts/contact-message.text.ts';
import { type ContactParts, contactEntry } from './send-contact-code.ts';
import { withdrawUnreachable } from './withdraw-unreachable.ts';

/** Lấy mã liên kết: shown once to whoever is signed in; the one of before opens nothing any more. */
export async function makeLinkCode(
  { database, clock }: ContactParts,
  citizen: Citizen,
): Promise<{ readonly code: string; readonly expiresAt: Temporal.Instant }> {
  const { accountId } = citizen;
  const code = newSecretCode('ZL', randomInt);
  const expiresAt = clock.now().add({ minutes: LINK_CODE_LASTS_IN_MINUTES });
  await inTransaction(database, async (transaction) => {
    await lockContacts(transaction, accountId);
    await saveLinkCode(transaction, accountId, { hash: hashLinkCode(code), expiresAt });
    await recordAudit(transaction, contactEntry(citizen, 'zalo-code-made', {}));
  });
  return { code, expiresAt };
}

/**
 * Liên kết Zalo: a follower wrote a code to the Official Account. The code is used up with it, so that the same event
 * again links nothing. The person's phone is told, for whoever was talked out of their code. False when it opens nothing.
 */
export async function linkZalo(
  { database, clock }: ContactParts,
  { code, userId }: { readonly code: string; readonly userId: string },
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const at = clock.now();
    const hash = hashLinkCode(code);
    const accountId = await findLinkCodeOwner(transaction, hash, at);
    if (accountId === undefined) return false;
    await lockContacts(transaction, accountId);
    if (!(await useLinkCode(transaction, hash))) return false;
    await endZaloLink(transaction, accountId, at);
    await insertZaloLink(transaction, { accountId, userId, at });
    const person = { accountId, fullName: await findAccountName(transaction, accountId) };
    await recordAudit(transaction, contactEntry(person, 'zalo-linked', {}));
    const phone = messagePhone(await loadContacts(transaction, accountId));
    if (phone === null) return true;
    const dedupeKey = `zalo-linked/${randomUUID()}/sms`;
    const told = { accountId, recipient: phone, channel: 'sms', text: zaloLinkedMessage() } as const;
    await queueMessage(transaction, { ...told, dedupeKey, dossierId: null });
    return true;
  });
}

/** Gỡ liên kết Zalo, by the person. Harmless when there is nothing to remove. */
export async function unlinkZalo({ database, clock }: ContactParts, citizen: Citizen): Promise<void> {
  await unlink({ database, clock }, citizen, 'person');
}

/** Bỏ quan tâm: everybody who was told as this follower is told there no more. */
export async function unlinkFollower(
  parts: ContactParts,
  { userId, at }: { readonly userId: string; readonly at: Temporal.Instant },
): Promise<void> {
  for (const person of await listLinkedAccounts(parts.database.kysely, userId, at))
    await unlink(parts, person, 'unfollow');
}

async function unlink(
  { database, clock }: ContactParts,
  person: { readonly accountId: string; readonly fullName: string },
  by: 'person' | 'unfollow',
): Promise<void> {
  const { accountId } = person;
  await inTransaction(database, async (transaction) => {
    await lockContacts(transaction, accountId);
    const at = clock.now();
    await deleteLinkCode(transaction, accountId);
    if (!(await endZaloLink(transaction, accountId, at))) return;
    await recordAudit(transaction, contactEntry(person, 'zalo-unlinked', { by }));
    await withdrawUnreachable(transaction, person, ['zalo'], at);
  });
}

/** Long enough that nothing but the code itself finds it. */
function hashLinkCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
