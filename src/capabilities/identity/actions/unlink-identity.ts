import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Citizen, ProviderName } from '../domain/citizen.ts';
import { type UnlinkRefusal, unlinkRefusal } from '../domain/unlinking.ts';
import { hashToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteSessionsByProvider } from '../storage/citizen-session-store.ts';
import { dropLinks, lockUnlinkFacts } from '../storage/unlink-store.ts';

interface Asked {
  readonly citizen: Citizen;
  readonly token: string;
  readonly provider: ProviderName;
}

export type Unlinked = { readonly ok: true } | { readonly ok: false; readonly refusal: UnlinkRefusal };

/**
 * Gỡ liên kết: that account lets nobody in here any more, and whoever came in by it is signed out.
 * @throws NotFound when it is not linked
 */
export function unlinkIdentity(
  { database, clock }: { database: Database; clock: Clock },
  { citizen, token, provider }: Asked,
): Promise<Unlinked> {
  const { accountId, fullName } = citizen;
  return inTransaction(database, async (transaction): Promise<Unlinked> => {
    const facts = await lockUnlinkFacts(transaction, accountId, hashToken(token));
    if (facts === undefined || !facts.linked.includes(provider)) throw new NotFound('linked identity');
    const refusal = unlinkRefusal({ ...facts, provider }, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    await dropLinks(transaction, accountId, provider);
    await deleteSessionsByProvider(transaction, accountId, provider);
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: accountId,
      actorName: fullName,
      action: 'identity-unlinked',
      accountId,
      detail: { provider },
    });
    return { ok: true };
  });
}
