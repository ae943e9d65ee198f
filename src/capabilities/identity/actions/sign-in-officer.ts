import type { Clock } from '#platform/clock.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { limitsFor, type StaffLimits } from '../domain/session-limits.ts';
import { isPassword } from '../secrets/password.ts';
import { hashRecoveryCode } from '../secrets/recovery-code.ts';
import { openSecret, sealSecret } from '../secrets/sealed-secret.ts';
import { findTimeCodeStep, newTimeCodeSecret } from '../secrets/time-code.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { deleteOfficerSession, insertOfficerSession, listDutyRoles } from '../storage/officer-session-store.ts';
import {
  findOfficerSecrets,
  lockOfficerSecrets,
  type OfficerSecrets,
  saveNewTimeCodeSecret,
  useTimeCodeStep,
} from '../storage/officer-store.ts';
import { useRecoveryCode } from '../storage/recovery-code-store.ts';
import { forgetFailures } from '../storage/sign-in-failure-store.ts';
import { countAttempt } from './count-attempt.ts';

export interface OfficerCredentials {
  readonly username: string;
  readonly password: string;
  /** Time code or recovery code; empty at the first sign-in. */
  readonly secondFactor: string;
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

export interface StaffParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly secretKey: string;
  readonly limits: StaffLimits;
}

/** How the second factor was shown: a step of the authenticator, a recovery code, or none was ever set up. */
type SecondFactor =
  | { kind: 'time-code'; step: number }
  | { kind: 'recovery-code'; hash: Buffer }
  | { kind: 'none-yet' };

/** Cán bộ đăng nhập: account, password and second factor together. */
export async function signInOfficer(
  parts: StaffParts,
  credentials: OfficerCredentials,
  browser: OfficerBrowser,
): Promise<OfficerSignIn> {
  const { database, clock } = parts;
  const now = clock.now();
  const nameHash = hashToken(credentials.username);
  const mayTry = await countAttempt(database, nameHash, now);
  const officer = await findOfficerSecrets(database.kysely, credentials.username);
  const passwordMatches = await isPassword(officer?.passwordHash, credentials.password);
  const factor = officer && readSecondFactor(officer, credentials.secondFactor, now, parts.secretKey);
  if (!mayTry || !officer || !passwordMatches || !factor) {
    await recordAudit(database.kysely, {
      actorKind: 'system',
      action: 'officer-sign-in-refused',
      ...(officer && { subject: officer.id }),
    });
    return { ok: false, refusal: 'not-recognised' };
  }
  return inTransaction(database, async (transaction) => {
    const current = await lockOfficerSecrets(transaction, officer.id);
    if (current?.passwordHash !== officer.passwordHash) return { ok: false, refusal: 'not-recognised' };
    const refusal = await spend(transaction, current, factor, parts, now);
    if (refusal) return { ok: false, refusal };
    await forgetFailures(transaction, nameHash);
    return { ok: true, sessionToken: await startSession(transaction, officer, factor, browser, parts) };
  });
}

function readSecondFactor(
  officer: OfficerSecrets,
  typed: string,
  now: Temporal.Instant,
  key: string,
): SecondFactor | undefined {
  if (officer.totpSecret === null) return typed === '' ? { kind: 'none-yet' } : undefined;
  const step = findTimeCodeStep(openSecret(officer.totpSecret, officer.id, key), typed, now);
  if (step !== undefined) return { kind: 'time-code', step };
  return /^\d{0,6}$/.test(typed) ? undefined : { kind: 'recovery-code', hash: hashRecoveryCode(typed) };
}

async function spend(
  transaction: Transaction,
  officer: OfficerSecrets,
  factor: SecondFactor,
  { secretKey }: StaffParts,
  now: Temporal.Instant,
): Promise<'not-recognised' | 'code-already-used' | undefined> {
  if (factor.kind === 'time-code') {
    return (await useTimeCodeStep(transaction, officer.id, factor.step)) ? undefined : 'code-already-used';
  }
  if (factor.kind === 'recovery-code') {
    return (await useRecoveryCode(transaction, officer.id, factor.hash, now)) ? undefined : 'not-recognised';
  }
  // In the meantime somebody else may have set up the second factor with the same start password.
  if (officer.totpSecret !== null) return 'not-recognised';
  const secret = sealSecret(newTimeCodeSecret(), officer.id, secretKey);
  await saveNewTimeCodeSecret(transaction, officer.id, secret);
  return undefined;
}

async function startSession(
  transaction: Transaction,
  officer: OfficerSecrets,
  factor: SecondFactor,
  browser: OfficerBrowser,
  { clock, limits }: StaffParts,
): Promise<string> {
  const now = clock.now();
  if (browser.previousToken !== undefined) await deleteOfficerSession(transaction, hashToken(browser.previousToken));
  const sessionToken = newToken();
  const duties = await listDutyRoles(transaction, officer.id, todayInVietnam(clock).toString());
  await insertOfficerSession(transaction, {
    tokenHash: hashToken(sessionToken),
    officerId: officer.id,
    csrfToken: newToken(),
    device: browser.device,
    address: browser.address,
    startedAt: now,
    expiresAt: now.add({ hours: limitsFor(duties, limits).absoluteInHours }),
  });
  await recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.id,
    actorName: officer.fullName,
    action: 'sign-in',
    detail: { secondFactor: factor.kind },
  });
  return sessionToken;
}
