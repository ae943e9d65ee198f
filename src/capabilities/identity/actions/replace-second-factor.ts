import { inTransaction } from '#platform/database/transaction.ts';
import { openSecret, sealSecret } from '../secrets/sealed-secret.ts';
import { newTimeCodeSecret } from '../secrets/time-code.ts';
import { hashToken } from '../secrets/token.ts';
import {
  deleteOtherOfficerSessions,
  findPasswordProof,
  forgetPasswordProof,
  savePasswordProof,
} from '../storage/officer-session-store.ts';
import { findOfficerSecretsById, saveNewTimeCodeSecret } from '../storage/officer-store.ts';
import { type OwnSession, type WrongPassword, withOwnPassword } from './prove-own-password.ts';
import {
  confirmSecondFactor,
  type FactorConfirmation,
  giveRecoveryCodes,
  type WaitingFactor,
} from './set-up-officer.ts';
import type { StaffParts } from './sign-in-officer.ts';

const PROOF_LASTS_MINUTES = 10;

export type RecoveryCodeRenewal = { readonly ok: true; readonly recoveryCodes: readonly string[] };

/** Tạo bộ mã khôi phục mới: the old ones are void. */
export function renewRecoveryCodes(
  parts: StaffParts,
  session: OwnSession,
  password: string,
): Promise<RecoveryCodeRenewal | WrongPassword> {
  return withOwnPassword<RecoveryCodeRenewal>(parts, session, password, async (transaction, officer) => ({
    ok: true,
    recoveryCodes: await giveRecoveryCodes(transaction, officer),
  }));
}

/** Bắt đầu thay thiết bị xác thực: the old one works until a code of the new one is confirmed. */
export function beginFactorReplacement(
  parts: StaffParts,
  session: OwnSession,
  password: string,
): Promise<{ readonly ok: true } | WrongPassword> {
  return withOwnPassword<{ ok: true }>(parts, session, password, async (transaction, officer) => {
    const secret = sealSecret(newTimeCodeSecret(), officer.id, parts.secretKey);
    await saveNewTimeCodeSecret(transaction, officer.id, secret);
    await savePasswordProof(transaction, hashToken(session.token), parts.clock.now());
    return { ok: true };
  });
}

/** Undefined unless the password was proven in this very session a moment ago. */
export async function findWaitingFactor(parts: StaffParts, session: OwnSession): Promise<WaitingFactor | undefined> {
  const { database, clock, secretKey } = parts;
  const provenAt = await findPasswordProof(database.kysely, hashToken(session.token));
  const earliest = clock.now().subtract({ minutes: PROOF_LASTS_MINUTES });
  if (!provenAt || Temporal.Instant.compare(provenAt, earliest) < 0) return undefined;
  const officer = await findOfficerSecretsById(database.kysely, session.officerId);
  if (!officer?.totpNewSecret) return undefined;
  return { username: officer.username, secret: openSecret(officer.totpNewSecret, officer.id, secretKey) };
}

/** Xác nhận thiết bị mới: the old one, the old recovery codes and the other sessions are void from now on. */
export async function confirmFactorReplacement(
  parts: StaffParts,
  session: OwnSession,
  code: string,
): Promise<FactorConfirmation> {
  if (!(await findWaitingFactor(parts, session))) return { ok: false, refusal: 'not-now' };
  const outcome = await confirmSecondFactor(parts, session.officerId, code);
  if (!outcome.ok) return outcome;
  const tokenHash = hashToken(session.token);
  await inTransaction(parts.database, async (transaction) => {
    await forgetPasswordProof(transaction, tokenHash);
    await deleteOtherOfficerSessions(transaction, session.officerId, tokenHash);
  });
  return outcome;
}
