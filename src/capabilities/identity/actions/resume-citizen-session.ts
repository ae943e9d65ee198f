import { todayInVietnam } from '#platform/clock.ts';
import { type ActingGrounds, actingRight } from '../domain/acting.ts';
import type { Citizen } from '../domain/citizen.ts';
import { CITIZEN_LIMITS, isLive, needsTouch } from '../domain/session-limits.ts';
import { hashToken } from '../secrets/token.ts';
import {
  findCitizenSession,
  type StoredCitizenSession,
  touchCitizenSession,
} from '../storage/citizen-session-store.ts';
import { ANSWER_LASTS_IN_MINUTES, confirmRepresentation, type RegisterParts } from './confirm-representation.ts';

export type ResumedCitizen =
  | {
      readonly live: true;
      readonly citizen: Citizen;
      readonly csrfToken: string;
      /** Name of the business that the person had chosen and may act for no longer. */
      readonly lostBusiness?: string;
    }
  /** Ran out: whose it was, for the form they were sending. */
  | { readonly live: false; readonly accountId: string };

/** Tiếp tục phiên làm việc of a citizen by the token in the cookie. */
export async function resumeCitizenSession(parts: RegisterParts, token: string): Promise<ResumedCitizen | undefined> {
  const { database, clock } = parts;
  const tokenHash = hashToken(token);
  const session = await findCitizenSession(database.pool, tokenHash);
  if (!session) return undefined;
  const { citizen, csrfToken, chosen } = session;
  const now = clock.now();
  if (!isLive(session, now, CITIZEN_LIMITS))
    return { live: false, accountId: chosen?.business.accountId ?? citizen.accountId };
  if (needsTouch(session, now)) await touchCitizenSession(database.kysely, tokenHash, now);
  if (chosen === undefined) return { live: true, citizen, csrfToken };
  const grounds = await upToDate(parts, tokenHash, session, chosen.grounds);
  const right = grounds && actingRight(grounds, citizen.level, now, todayInVietnam(clock));
  if (right === undefined) return { live: true, citizen, csrfToken, lostBusiness: chosen.business.name };
  return { live: true, citizen: { ...citizen, acting: { ...chosen.business, right } }, csrfToken };
}

/** The register's word of a representative is asked anew when it is old; what it says now counts for this request. */
async function upToDate(
  parts: RegisterParts,
  tokenHash: Buffer,
  { citizen }: StoredCitizenSession,
  grounds: ActingGrounds,
): Promise<ActingGrounds | undefined> {
  const { confirmedAt } = grounds;
  const fresh = parts.clock.now().subtract({ minutes: ANSWER_LASTS_IN_MINUTES });
  if (confirmedAt === null || citizen.personalId === null) return grounds;
  if (Temporal.Instant.compare(confirmedAt, fresh) > 0) return grounds;
  await confirmRepresentation(parts, citizen.personalId);
  return (await findCitizenSession(parts.database.pool, tokenHash))?.chosen?.grounds;
}
