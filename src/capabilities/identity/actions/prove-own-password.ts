import type { Transaction } from '#platform/database/transaction.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { isPassword } from '../secrets/password.ts';
import { hashToken } from '../secrets/token.ts';
import { findOfficerSecretsById, lockOfficerSecrets, type OfficerSecrets } from '../storage/officer-store.ts';
import { forgetFailures } from '../storage/sign-in-failure-store.ts';
import { countAttempt } from './count-attempt.ts';
import type { StaffParts } from './sign-in-officer.ts';

/** Whose account it is, and the browser that asks. */
export interface OwnSession {
  readonly officerId: string;
  readonly token: string;
}

export interface WrongPassword {
  readonly ok: false;
  readonly refusal: 'wrong-password';
}

/**
 * Nhập lại mật khẩu: what opens the account changes only for somebody who knows the password, not for whoever sits down
 * at an open browser. Counted with the attempts to sign in.
 */
export async function withOwnPassword<T>(
  { database, clock }: StaffParts,
  { officerId }: OwnSession,
  password: string,
  work: (transaction: Transaction, officer: OfficerSecrets) => Promise<T>,
): Promise<T | WrongPassword> {
  const officer = await findOfficerSecretsById(database.kysely, officerId);
  if (!officer) return { ok: false, refusal: 'wrong-password' };
  const nameHash = hashToken(officer.username);
  const mayTry = await countAttempt(database, nameHash, clock.now());
  const matches = await isPassword(officer.passwordHash, password);
  if (!mayTry || !matches) return { ok: false, refusal: 'wrong-password' };
  return inTransaction(database, async (transaction): Promise<T | WrongPassword> => {
    const current = await lockOfficerSecrets(transaction, officerId);
    if (current?.passwordHash !== officer.passwordHash) return { ok: false, refusal: 'wrong-password' };
    await forgetFailures(transaction, nameHash);
    return work(transaction, current);
  });
}
