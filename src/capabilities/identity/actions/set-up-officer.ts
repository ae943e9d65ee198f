import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { type PasswordComplaint, passwordComplaints } from '../domain/password-rule.ts';
import { hashPassword, isPassword } from '../secrets/password.ts';
import { hashRecoveryCode, newRecoveryCodes } from '../secrets/recovery-code.ts';
import { openSecret } from '../secrets/sealed-secret.ts';
import { findTimeCodeStep } from '../secrets/time-code.ts';
import { recordAudit } from '../storage/audit-store.ts';
import {
  confirmTimeCodeSecret,
  findOfficerSecretsById,
  lockOfficerSecrets,
  type OfficerSecrets,
  savePassword,
} from '../storage/officer-store.ts';
import { replaceRecoveryCodes } from '../storage/recovery-code-store.ts';
import type { StaffParts } from './sign-in-officer.ts';

export type PasswordChange =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'not-now' }
  | {
      readonly ok: false;
      readonly refusal: 'weak-password';
      readonly complaints: readonly (PasswordComplaint | 'same-as-before')[];
    };

/** Đổi mật khẩu ban đầu: the one the administrator handed over is replaced before anything else. */
export function replaceStartPassword(database: Database, officerId: string, password: string): Promise<PasswordChange> {
  return inTransaction(database, async (transaction): Promise<PasswordChange> => {
    const officer = await lockOfficerSecrets(transaction, officerId);
    if (!officer?.mustChangePassword) return { ok: false, refusal: 'not-now' };
    const complaints = await complaintsAbout(password, officer);
    if (complaints.length > 0) return { ok: false, refusal: 'weak-password', complaints };
    await savePassword(transaction, officerId, await hashPassword(password));
    await auditOwnAccount(transaction, officer, 'officer-password-changed');
    return { ok: true };
  });
}

/** Nothing long is hashed: what is too long is told first. */
export async function complaintsAbout(
  password: string,
  officer: OfficerSecrets,
): Promise<(PasswordComplaint | 'same-as-before')[]> {
  const complaints = passwordComplaints(password, [officer.username, officer.fullName]);
  if (complaints.length > 0) return complaints;
  return (await isPassword(officer.passwordHash, password)) ? ['same-as-before'] : [];
}

export interface WaitingFactor {
  readonly username: string;
  readonly secret: string;
}

export type FactorConfirmation =
  | { readonly ok: true; readonly recoveryCodes: readonly string[] }
  | { readonly ok: false; readonly refusal: 'wrong-code' | 'not-now' };

/** Xác nhận thiết bị xác thực: only a code of the new secret makes it count; ten recovery codes come with it. */
export function confirmSecondFactor(parts: StaffParts, officerId: string, code: string): Promise<FactorConfirmation> {
  return inTransaction(parts.database, async (transaction): Promise<FactorConfirmation> => {
    const officer = await lockOfficerSecrets(transaction, officerId);
    if (!officer?.totpNewSecret || officer.mustChangePassword) return { ok: false, refusal: 'not-now' };
    const secret = openSecret(officer.totpNewSecret, officerId, parts.secretKey);
    const step = findTimeCodeStep(secret, code, parts.clock.now());
    if (step === undefined) return { ok: false, refusal: 'wrong-code' };
    await confirmTimeCodeSecret(transaction, officerId, officer.totpNewSecret, step);
    await auditOwnAccount(transaction, officer, 'officer-second-factor-set-up');
    return { ok: true, recoveryCodes: await giveRecoveryCodes(transaction, officer) };
  });
}

/** Ten new ones; shown once, kept as hashes. */
export async function giveRecoveryCodes(transaction: Transaction, officer: OfficerSecrets): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(transaction, officer.id, codes.map(hashRecoveryCode));
  await auditOwnAccount(transaction, officer, 'officer-recovery-codes-given');
  return codes;
}

export function auditOwnAccount(transaction: Transaction, officer: OfficerSecrets, action: string): Promise<void> {
  return recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.id,
    actorName: officer.fullName,
    action,
    subject: officer.id,
  });
}

/** What is still to be done before the officer can work. */
export type SetupStep =
  | { readonly kind: 'password'; readonly isLast: boolean }
  | { readonly kind: 'second-factor'; readonly factor: WaitingFactor };

export async function findSetupStep(
  { database, secretKey }: StaffParts,
  officerId: string,
): Promise<SetupStep | undefined> {
  const officer = await findOfficerSecretsById(database.kysely, officerId);
  if (!officer) return undefined;
  const { mustChangePassword, totpNewSecret, username } = officer;
  if (mustChangePassword || totpNewSecret === null) return { kind: 'password', isLast: officer.totpSecret !== null };
  return { kind: 'second-factor', factor: { username, secret: openSecret(totpNewSecret, officerId, secretKey) } };
}
