import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { Citizen, ProviderName } from '../domain/citizen.ts';
import type { Officer } from '../domain/duty.ts';
import { NOTICE_REMEMBERED_IN_MINUTES } from '../domain/session-limits.ts';
import type { LogoutNotice } from '../providers/identity-provider.ts';
import { hashToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteCitizenSession, deleteProviderSessions } from '../storage/citizen-session-store.ts';
import { rememberLogoutNotice } from '../storage/logout-notice-store.ts';
import { deleteOfficerSession } from '../storage/officer-session-store.ts';

/** Thoát: the session is gone, not only the cookie. */
export function signOutCitizen(database: Database, citizen: Citizen, token: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    await deleteCitizenSession(transaction, hashToken(token));
    const { accountId, fullName } = citizen;
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: accountId,
      actorName: fullName,
      action: 'sign-out',
      accountId,
    });
  });
}

export function signOutOfficer(database: Database, officer: Officer, token: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    await deleteOfficerSession(transaction, hashToken(token));
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'sign-out',
    });
  });
}

/** The provider says that its session ended: ours that came from it end too. False when the notice was used before. */
export function endProviderSession(
  { database, clock }: { database: Database; clock: Clock },
  provider: ProviderName,
  { providerSession, noticeId }: LogoutNotice,
): Promise<boolean> {
  const expiresAt = clock.now().add({ minutes: NOTICE_REMEMBERED_IN_MINUTES });
  return inTransaction(database, async (transaction) => {
    if (!(await rememberLogoutNotice(transaction, { provider, noticeId, expiresAt }))) return false;
    await deleteProviderSessions(transaction, provider, providerSession);
    return true;
  });
}
