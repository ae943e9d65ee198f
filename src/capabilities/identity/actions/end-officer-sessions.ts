import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Officer } from '../domain/duty.ts';
import { hashToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteOtherOfficerSessions, deleteOwnOfficerSession } from '../storage/officer-session-store.ts';

const SESSION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Kết thúc một phiên của mình: the browser that had it is signed out.
 * @throws NotFound also when it is somebody else's
 */
export function endOwnOfficerSession(database: Database, officer: Officer, id: string): Promise<void> {
  if (!SESSION_ID.test(id)) throw new NotFound('not the id of a session');
  return inTransaction(database, async (transaction) => {
    if (!(await deleteOwnOfficerSession(transaction, officer.officerId, id))) throw new NotFound('no such session');
    await recordAudit(transaction, { ...byOfficer(officer), action: 'session-ended' });
  });
}

/** Kết thúc mọi phiên khác của mình: only the browser that asks stays signed in. */
export function endOtherOfficerSessions(database: Database, officer: Officer, token: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const ended = await deleteOtherOfficerSessions(transaction, officer.officerId, hashToken(token));
    await recordAudit(transaction, { ...byOfficer(officer), action: 'other-sessions-ended', detail: { ended } });
  });
}

function byOfficer({ officerId, fullName }: Officer) {
  return { actorKind: 'officer', actorId: officerId, actorName: fullName } as const;
}
