import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { Role } from '../domain/duty.ts';
import { toInstant } from './instant.ts';

export interface OfficerSecrets {
  readonly id: string;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly totpSecret: string;
  readonly failedAttempts: number;
  readonly lockedUntil: Temporal.Instant | null;
}

/** Only of officers who still work here. */
export async function findOfficerSecrets(
  connection: Connection,
  username: string,
): Promise<OfficerSecrets | undefined> {
  const row = await connection
    .selectFrom('officer')
    .select(['id', 'full_name', 'password_hash', 'totp_secret', 'failed_attempts', 'locked_until'])
    .where('username', '=', username)
    .where('active', '=', true)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      fullName: row.full_name,
      passwordHash: row.password_hash,
      totpSecret: row.totp_secret,
      failedAttempts: row.failed_attempts,
      lockedUntil: row.locked_until && toInstant(row.locked_until),
    }
  );
}

/** False when a code of this step, or of a later one, was used before: each step counts once. */
export async function useTimeCodeStep(transaction: Transaction, officerId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('officer')
    .set({ totp_last_step: step, failed_attempts: 0, locked_until: null })
    .where('id', '=', officerId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Counts one failure and answers how many there are now in a row. */
export async function countFailedAttempt(transaction: Transaction, officerId: string): Promise<number> {
  const row = await transaction
    .updateTable('officer')
    .set((update) => ({ failed_attempts: update('failed_attempts', '+', 1) }))
    .where('id', '=', officerId)
    .returning('failed_attempts')
    .executeTakeFirstOrThrow();
  return row.failed_attempts;
}

export async function lockOfficer(transaction: Transaction, officerId: string, until: Temporal.Instant): Promise<void> {
  await transaction
    .updateTable('officer')
    .set({ locked_until: until.toString() })
    .where('id', '=', officerId)
    .execute();
}

export async function listUsernames(connection: Connection): Promise<ReadonlySet<string>> {
  const rows = await connection.selectFrom('officer').select('username').execute();
  return new Set(rows.map((row) => row.username));
}

export interface NewOfficer {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly passwordHash: string;
  readonly totpSecret: string;
  readonly duty: { readonly unitId: number; readonly role: Role; readonly validFrom: string };
}

export async function insertOfficer(transaction: Transaction, officer: NewOfficer): Promise<void> {
  await transaction
    .insertInto('officer')
    .values({
      id: officer.id,
      username: officer.username,
      full_name: officer.fullName,
      title: officer.title,
      password_hash: officer.passwordHash,
      totp_secret: officer.totpSecret,
    })
    .execute();
  await transaction
    .insertInto('duty')
    .values({
      officer_id: officer.id,
      unit_id: officer.duty.unitId,
      role: officer.duty.role,
      valid_from: officer.duty.validFrom,
    })
    .execute();
}
