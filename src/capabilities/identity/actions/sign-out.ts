import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { Citizen, ProviderName } from '../domain/citizen.ts';
import type { Officer } from '../domain/duty.ts';
import { hashToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteCitizenSession, deleteProviderSessions } from '../storage/citizen-session-store.ts';
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

/** The provider says that its session ended: ours that came from it end too. */
export function endProviderSession(database: Database, provider: ProviderName, providerSession: string): Promise<void> {
  return deleteProviderSessions(database.kysely, provider, providerSession);
}
