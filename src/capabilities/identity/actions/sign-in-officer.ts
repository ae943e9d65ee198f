import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { lockInMinutes } from '../domain/lockout.ts';
import { OFFICER_LIMITS } from '../domain/session-limits.ts';
import { isPassword } from '../secrets/password.ts';
import { findTimeCodeStep } from '../secrets/time-code.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteOfficerSession, insertOfficerSession } from '../storage/officer-session-store.ts';
import {
  countFailedAttempt,
  findOfficerSecrets,
  lockOfficer,
  type OfficerSecrets,
  useTimeCodeStep,
} from '../storage/officer-store.ts';

export interface OfficerCredentials {
  readonly username: string;
  readonly password: string;
  readonly timeCode: string;
}

export interface OfficerBrowser {
  readonly previousToken: string | undefined;
  readonly device: string | null;
  readonly address: string | null;
}

export type OfficerSignIn =
  | { readonly ok: true; readonly sessionToken: string }
  /** One answer for an unknown account, a wrong password, a wrong code and a locked account. */
  | { readonly ok: false; readonly refusal: 'not-recognised' | 'code-already-used' };

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Cán bộ đăng nhập: account, password and time code together. */
export async function signInOfficer(
  parts: Parts,
  credentials: OfficerCredentials,
  browser: OfficerBrowser,
): Promise<OfficerSignIn> {
  const { database, clock } = parts;
  const now = clock.now();
  const officer = await findOfficerSecrets(database.kysely, credentials.username);
  const passwordMatches = await isPassword(officer?.passwordHash, credentials.password);
  const step = officer && findTimeCodeStep(officer.totpSecret, credentials.timeCode, now);
  const isLocked = officer?.lockedUntil != null && Temporal.Instant.compare(officer.lockedUntil, now) > 0;
  if (!officer || !passwordMatches || step === undefined || isLocked) {
    await recordFailure(database, isLocked ? undefined : officer, now);
    return { ok: false, refusal: 'not-recognised' };
  }
  return startSession(database, officer, step, browser, now);
}

function startSession(
  database: Database,
  officer: OfficerSecrets,
  step: number,
  browser: OfficerBrowser,
  now: Temporal.Instant,
): Promise<OfficerSignIn> {
  return inTransaction(database, async (transaction) => {
    if (!(await useTimeCodeStep(transaction, officer.id, step))) return { ok: false, refusal: 'code-already-used' };
    if (browser.previousToken !== undefined) await deleteOfficerSession(transaction, hashToken(browser.previousToken));
    const sessionToken = newToken();
    await insertOfficerSession(transaction, {
      tokenHash: hashToken(sessionToken),
      officerId: officer.id,
      csrfToken: newToken(),
      device: browser.device,
      address: browser.address,
      startedAt: now,
      expiresAt: now.add({ hours: OFFICER_LIMITS.absoluteInHours }),
    });
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.id,
      actorName: officer.fullName,
      action: 'sign-in',
    });
    return { ok: true, sessionToken };
  });
}

/**
 * Also written for an account that does not exist, so that the time it takes tells nothing. A locked account
 * counts no further: nobody can keep an officer out for longer than the lock.
 */
async function recordFailure(
  database: Database,
  officer: OfficerSecrets | undefined,
  now: Temporal.Instant,
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await recordAudit(transaction, {
      actorKind: 'system',
      action: 'officer-sign-in-refused',
      ...(officer && { subject: officer.id }),
    });
    if (!officer) return;
    const minutes = lockInMinutes(await countFailedAttempt(transaction, officer.id));
    if (minutes > 0) await lockOfficer(transaction, officer.id, now.add({ minutes }));
  });
}
