import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Citizen } from '../domain/citizen.ts';
import { hashToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteOtherSessions, deleteOwnSession } from '../storage/citizen-session-store.ts';

const SESSION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Kết thúc một phiên: the browser that had it is signed out.
 * @throws NotFound also when it is somebody else's
 */
export function endOwnSession(database: Database, citizen: Citizen, id: string): Promise<void> {
  if (!SESSION_ID.test(id)) throw new NotFound('not the id of a session');
  return inTransaction(database, async (transaction) => {
    if (!(await deleteOwnSession(transaction, citizen.accountId, id))) throw new NotFound('no such session');
    await recordAudit(transaction, { ...byPerson(citizen), action: 'session-ended' });
  });
}

/** Kết thúc mọi phiên khác: only the browser that asks stays signed in. */
export function endOtherSessions(database: Database, citizen: Citizen, token: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const ended = await deleteOtherSessions(transaction, citizen.accountId, hashToken(token));
    await recordAudit(transaction, { ...byPerson(citizen), action: 'other-sessions-ended', detail: { ended } });
  });
}

/** Xem đầy đủ số của mình: kept as well, because whoever has the browser sees it. */
export function recordOwnNumberShown(database: Database, citizen: Citizen): Promise<void> {
  return recordAudit(database.kysely, { ...byPerson(citizen), action: 'own-number-shown' });
}

function byPerson({ accountId, fullName }: Citizen) {
  return { actorKind: 'citizen', actorId: accountId, actorName: fullName, accountId } as const;
}
