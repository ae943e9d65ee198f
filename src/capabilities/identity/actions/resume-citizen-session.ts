import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { Citizen } from '../domain/citizen.ts';
import { CITIZEN_LIMITS, isLive, needsTouch } from '../domain/session-limits.ts';
import { hashToken } from '../secrets/token.ts';
import { findCitizenSession, touchCitizenSession } from '../storage/citizen-session-store.ts';

export type ResumedCitizen =
  | { readonly live: true; readonly citizen: Citizen; readonly csrfToken: string }
  /** Ran out: whose it was, for the form they were sending. */
  | { readonly live: false; readonly accountId: string };

/** Tiếp tục phiên làm việc of a citizen by the token in the cookie. */
export async function resumeCitizenSession(
  { database, clock }: { database: Database; clock: Clock },
  token: string,
): Promise<ResumedCitizen | undefined> {
  const tokenHash = hashToken(token);
  const session = await findCitizenSession(database.pool, tokenHash);
  if (!session) return undefined;
  const now = clock.now();
  if (!isLive(session, now, CITIZEN_LIMITS)) return { live: false, accountId: session.citizen.accountId };
  if (needsTouch(session, now)) await touchCitizenSession(database.kysely, tokenHash, now);
  return { live: true, citizen: session.citizen, csrfToken: session.csrfToken };
}
