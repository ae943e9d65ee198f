import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { type Acting, actingRight } from '../domain/acting.ts';
import type { Citizen } from '../domain/citizen.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import { listRecordedBusinesses } from '../storage/acting-queries.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { findCitizenSession, saveActing } from '../storage/citizen-session-store.ts';
import { confirmRepresentation, type RegisterParts } from './confirm-representation.ts';

export interface ActingChoices {
  readonly businesses: readonly Acting[];
  /** The register did not answer: whom the person represents may be missing. */
  readonly isRegisterSilent: boolean;
}

const NONE: ActingChoices = { businesses: [], isRegisterSilent: false };

/** Có thể làm việc thay cho ai: what the register and the authorisations allow a person of level 2 today. */
export async function listActingChoices(parts: RegisterParts, citizen: Citizen): Promise<ActingChoices> {
  const { personalId, kind, level } = citizen;
  if (kind !== 'citizen' || personalId === null || level < 2) return NONE;
  const register = await confirmRepresentation(parts, personalId);
  const now = parts.clock.now();
  const today = todayInVietnam(parts.clock);
  const recorded = await listRecordedBusinesses(parts.database.kysely, personalId);
  const businesses = recorded.flatMap(({ business, grounds }) => {
    const right = actingRight(grounds, level, now, today);
    return right === undefined ? [] : [{ ...business, right }];
  });
  return { businesses, isRegisterSilent: register === 'silent' };
}

/** Asked once, when somebody has just signed in; a business that signed in itself brings its entry of the register. */
export async function mayActForOthers(parts: RegisterParts, token: string): Promise<boolean> {
  const session = await findCitizenSession(parts.database.pool, hashToken(token));
  if (session === undefined) return false;
  const { kind, personalId, level } = session.citizen;
  if (kind !== 'citizen' && personalId !== null && level >= 2) await confirmRepresentation(parts, personalId);
  return (await listActingChoices(parts, session.citizen)).businesses.length > 0;
}

/**
 * Chọn làm việc thay: from here on this session minds the dossiers of that business, or the person's own again.
 * A business that the person may not act for is the same as one that does not exist.
 */
export async function chooseActing(
  parts: RegisterParts,
  session: { readonly token: string; readonly citizen: Citizen },
  taxCode: string | null,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: 'not-for-them' }> {
  const { citizen, token } = session;
  const { businesses } = taxCode === null ? NONE : await listActingChoices(parts, citizen);
  const chosen = businesses.find((business) => business.taxCode === taxCode);
  if (taxCode !== null && chosen === undefined) return { ok: false, refusal: 'not-for-them' };
  await inTransaction(parts.database, async (transaction) => {
    const businessId = chosen?.accountId ?? null;
    await saveActing(transaction, hashToken(token), { businessId, csrfToken: newToken() });
    const business = chosen ?? citizen.acting;
    if (business === undefined) return;
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: citizen.accountId,
      actorName: citizen.fullName,
      action: chosen === undefined ? 'acting-ended' : 'acting-begun',
      subject: business.accountId,
      accountId: business.accountId,
      detail: { right: business.right },
    });
  });
  return { ok: true };
}
