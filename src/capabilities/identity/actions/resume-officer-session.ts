import { todayInVietnam } from '#platform/clock.ts';
import type { Officer } from '../domain/duty.ts';
import type { SessionEnd } from '../domain/officer-session-end.ts';
import { isLive, limitsFor, needsTouch } from '../domain/session-limits.ts';
import { hashToken } from '../secrets/token.ts';
import { listCoversOf } from '../storage/absence-cover-queries.ts';
import { findOfficerSession, touchOfficerSession } from '../storage/officer-session-store.ts';
import type { StaffParts } from './sign-in-officer.ts';

export type ResumedOfficer =
  | {
      readonly live: true;
      readonly officer: Officer;
      readonly csrfToken: string;
      /** The account is not yet ready for work: password or second factor are still to be set. */
      readonly inSetup: boolean;
      readonly idleInMinutes: number;
    }
  | { readonly live: false; readonly officerId: string; readonly end: SessionEnd | null };

/**
 * Tiếp tục phiên làm việc of an officer by the token in the cookie.
 *
 * @param isUse false for what a page asks by itself: it keeps no session alive
 */
export async function resumeOfficerSession(
  parts: StaffParts,
  token: string,
  { isUse }: { readonly isUse: boolean },
): Promise<ResumedOfficer | undefined> {
  const { database, clock } = parts;
  const tokenHash = hashToken(token);
  const session = await findOfficerSession(database.kysely, tokenHash, todayInVietnam(clock).toString());
  if (!session) return undefined;
  const { officer, end, csrfToken, inSetup } = session;
  const now = clock.now();
  const limits = limitsFor(officer.duties, parts.limits);
  if (end || !isLive(session, now, limits)) return { live: false, officerId: officer.officerId, end };
  if (isUse && needsTouch(session, now)) await touchOfficerSession(database.kysely, tokenHash, now);
  const covers = await listCoversOf(database.kysely, officer, todayInVietnam(clock).toString());
  return { live: true, officer: { ...officer, covers }, csrfToken, inSetup, idleInMinutes: limits.idleInMinutes };
}
