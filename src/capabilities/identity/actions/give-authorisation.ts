import { randomUUID } from 'node:crypto';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';
import {
  type AuthorisationRefusal,
  type AuthorisationWish,
  authorisationState,
  judgeWish,
  managedBusiness,
} from '../domain/authorisation.ts';
import type { Citizen } from '../domain/citizen.ts';
import { lockPerson } from '../storage/account-store.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { closeAuthorisation, findOpenAuthorisation, insertAuthorisation } from '../storage/authorisation-store.ts';

/**
 * Ủy quyền cho thành viên: from its first day the person with this number may act for the business.
 * @throws NotPermitted when the giver represents no business
 */
export async function giveAuthorisation(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  citizen: Citizen,
  wish: AuthorisationWish,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: AuthorisationRefusal }> {
  const business = managedBusiness(citizen);
  if (business === undefined) throw new NotPermitted('authorise members');
  const at = clock.now();
  const today = todayInVietnam(clock).toString();
  const refusal = judgeWish(wish, citizen.personalId, today);
  if (refusal !== undefined) return { ok: false, refusal };
  return inTransaction(database, async (transaction) => {
    await lockPerson(transaction, 'authorisation', `${business.accountId}/${wish.personalId}`);
    const open = await findOpenAuthorisation(transaction, business.accountId, wish.personalId);
    if (open !== undefined) {
      const state = authorisationState({ ...open, validFrom: today, withdrawnAt: null }, today);
      if (state !== 'ended') return { ok: false, refusal: 'in-force' };
      await closeAuthorisation(transaction, { id: open.id, businessId: business.accountId }, citizen.accountId, at);
    }
    const id = randomUUID();
    const given = { ...wish, id, businessId: business.accountId, givenBy: citizen.accountId, at };
    await insertAuthorisation(transaction, given);
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: citizen.accountId,
      actorName: citizen.fullName,
      action: 'authorisation-given',
      subject: id,
      accountId: business.accountId,
      detail: { scope: wish.scope, validFrom: wish.validFrom, validTo: wish.validTo },
    });
    return { ok: true };
  });
}
