import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { Officer } from '../domain/duty.ts';
import { isLive, needsTouch, OFFICER_LIMITS } from '../domain/session-limits.ts';
import { hashToken } from '../secrets/token.ts';
import { findOfficerSession, touchOfficerSession } from '../storage/officer-session-store.ts';

export type ResumedOfficer =
  | { readonly live: true; readonly officer: Officer; readonly csrfToken: string }
  | { readonly live: false; readonly officerId: string };

/** Tiếp tục phiên làm việc of an officer by the token in the cookie. */
export async function resumeOfficerSession(
  { database, clock }: { database: Database; clock: Clock },
  token: string,
): Promise<ResumedOfficer | undefined> {
  const tokenHash = hashToken(token);
  const session = await findOfficerSession(database.kysely, tokenHash, todayInVietnam(clock).toString());
  if (!session) return undefined;
  const now = clock.now();
  if (!isLive(session, now, OFFICER_LIMITS)) return { live: false, officerId: session.officer.officerId };
  if (needsTouch(session, now)) await touchOfficerSession(database.kysely, tokenHash, now);
  return { live: true, officer: session.officer, csrfToken: session.csrfToken };
}
