import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { Role } from '../domain/duty.ts';

export interface OfficerSecrets {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly passwordHash: string;
  /** Sealed; null until the first code confirmed it. */
  readonly totpSecret: string | null;
  /** Sealed; waits for its first code. */
  readonly totpNewSecret: string | null;
  readonly mustChangePassword: boolean;
}

/** Only of officers who still work here. */
export function findOfficerSecrets(connection: Connection, username: string): Promise<OfficerSecrets | undefined> {
  return selectSecrets(connection).where('username', '=', username).where('active', '=', true).executeTakeFirst();
}

export function findOfficerSecretsById(connection: Connection, id: string): Promise<OfficerSecrets | undefined> {
  return selectSecrets(connection).where('id', '=', id).where('active', '=', true).executeTakeFirst();
}

/** Locked until the transaction ends: one change of the account at a time. */
export function lockOfficerSecrets(transaction: Transaction, officerId: string): Promise<OfficerSecrets | undefined> {
  return selectSecrets(transaction)
    .where('id', '=', officerId)
    .where('active', '=', true)
    .forUpdate()
    .executeTakeFirst();
}

function selectSecrets(connection: Connection) {
  return connection
    .selectFrom('officer')
    .select([
      'id',
      'username',
      'full_name as fullName',
      'password_hash as passwordHash',
      'totp_secret as totpSecret',
      'totp_new_secret as totpNewSecret',
      'must_change_password as mustChangePassword',
    ]);
}

/** False when a code of this step, or of a later one, was used before: each step counts once. */
export async function useTimeCodeStep(transaction: Transaction, officerId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('officer')
    .set({ totp_last_step: step })
    .where('id', '=', officerId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function savePassword(transaction: Transaction, officerId: string, passwordHash: string): Promise<void> {
  await transaction
    .updateTable('officer')
    .set({ password_hash: passwordHash, must_change_password: false })
    .where('id', '=', officerId)
    .execute();
}

/** A secret that waits for the code that confirms it. */
export async function saveNewTimeCodeSecret(
  transaction: Transaction,
  officerId: string,
  sealedSecret: string,
): Promise<void> {
  await transaction.updateTable('officer').set({ totp_new_secret: sealedSecret }).where('id', '=', officerId).execute();
}

/** The waiting secret takes the place of the old one; the code that confirmed it is spent. */
export async function confirmTimeCodeSecret(
  transaction: Transaction,
  officerId: string,
  sealedSecret: string,
  step: number,
): Promise<void> {
  await transaction
    .updateTable('officer')
    .set({ totp_secret: sealedSecret, totp_new_secret: null, totp_last_step: step })
    .where('id', '=', officerId)
    .execute();
}

export async function listUsernames(connection: Connection): Promise<ReadonlySet<string>> {
  const rows = await connection.selectFrom('officer').select('username').execute();
  return new Set(rows.map((row) => row.username));
}

export async function isUsernameTaken(connection: Connection, username: string): Promise<boolean> {
  const row = await connection.selectFrom('officer').select('id').where('username', '=', username).executeTakeFirst();
  return row !== undefined;
}

export async function listTimeCodeSecrets(connection: Connection): Promise<{ id: string; totpSecret: string }[]> {
  const rows = await connection
    .selectFrom('officer')
    .select(['id', 'totp_secret'])
    .where('totp_secret', 'is not', null)
    .execute();
  return rows.map(({ id, totp_secret }) => ({ id, totpSecret: totp_secret ?? '' }));
}

export async function replaceTimeCodeSecret(connection: Connection, id: string, sealedSecret: string): Promise<void> {
  await connection.updateTable('officer').set({ totp_secret: sealedSecret }).where('id', '=', id).execute();
}

interface SealedSecrets {
  readonly totpSecret: string | null;
  readonly totpNewSecret: string | null;
}

export function listSealedSecrets(transaction: Transaction): Promise<(SealedSecrets & { readonly id: string })[]> {
  return transaction
    .selectFrom('officer')
    .select(['id', 'totp_secret as totpSecret', 'totp_new_secret as totpNewSecret'])
    .where((row) => row.or([row('totp_secret', 'is not', null), row('totp_new_secret', 'is not', null)]))
    .forUpdate()
    .execute();
}

export async function replaceSealedSecrets(
  transaction: Transaction,
  id: string,
  { totpSecret, totpNewSecret }: SealedSecrets,
): Promise<void> {
  const changed = { totp_secret: totpSecret, totp_new_secret: totpNewSecret };
  await transaction.updateTable('officer').set(changed).where('id', '=', id).execute();
}

export interface NewOfficer {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly passwordHash: string;
  readonly totpSecret: string | null;
  readonly mustChangePassword: boolean;
  readonly duty: DutySpan;
}

/** @returns the number of the account */
export async function insertOfficer(transaction: Transaction, officer: NewOfficer): Promise<number> {
  const { number } = await transaction
    .insertInto('officer')
    .values({
      id: officer.id,
      username: officer.username,
      full_name: officer.fullName,
      title: officer.title,
      password_hash: officer.passwordHash,
      totp_secret: officer.totpSecret,
      must_change_password: officer.mustChangePassword,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await grantDuty(transaction, officer.id, officer.duty);
  return number;
}

export interface DutySpan {
  readonly role: Role;
  readonly unitId: number;
  /** yyyy-mm-dd */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export async function grantDuty(transaction: Transaction, officerId: string, duty: DutySpan): Promise<void> {
  await transaction
    .insertInto('duty')
    .values({
      officer_id: officerId,
      role: duty.role,
      unit_id: duty.unitId,
      valid_from: duty.validFrom,
      valid_to: duty.validTo,
    })
    // The same duty from the same day, ended before: it is in force again.
    .onConflict((conflict) =>
      conflict.columns(['officer_id', 'unit_id', 'role', 'valid_from']).doUpdateSet({ valid_to: duty.validTo }),
    )
    .execute();
}
