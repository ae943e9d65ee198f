import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Administration } from '../domain/administration.ts';
import { isAdministered } from './officer-queries.ts';
import type { DutySpan } from './officer-store.ts';

/** One administrator at a time, so that two of them cannot take the role from each other at once. */
export async function lockAdministration(transaction: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('administration of officers'))`.execute(transaction);
}

/** Undefined when the account is not there for this administrator, or somebody changed it since it was read. */
export async function lockAccount(
  transaction: Transaction,
  { number, version }: { number: number; version: number },
  administration: Administration,
  today: string,
): Promise<{ id: string; username: string } | undefined> {
  return transaction
    .selectFrom('officer')
    .select(['id', 'username'])
    .where('number', '=', number)
    .where('version', '=', version)
    .where(isAdministered(administration, today))
    .forUpdate()
    .executeTakeFirst();
}

export async function raiseVersion(transaction: Transaction, officerId: string): Promise<void> {
  await transaction
    .updateTable('officer')
    .set((update) => ({ version: update('version', '+', 1) }))
    .where('id', '=', officerId)
    .execute();
}

export async function setActive(transaction: Transaction, officerId: string, active: boolean): Promise<void> {
  await transaction.updateTable('officer').set({ active }).where('id', '=', officerId).execute();
}

export async function saveStartPassword(
  transaction: Transaction,
  officerId: string,
  passwordHash: string,
): Promise<void> {
  await transaction
    .updateTable('officer')
    .set({ password_hash: passwordHash, must_change_password: true })
    .where('id', '=', officerId)
    .execute();
}

export async function forgetSecondFactor(transaction: Transaction, officerId: string): Promise<void> {
  await transaction
    .updateTable('officer')
    .set({ totp_secret: null, totp_new_secret: null })
    .where('id', '=', officerId)
    .execute();
}

/** Whether the same role in the same unit is held on any day of the span. */
export async function isDutyHeld(transaction: Transaction, officerId: string, duty: DutySpan): Promise<boolean> {
  const row = await transaction
    .selectFrom('duty')
    .select('role')
    .where('officer_id', '=', officerId)
    .where('role', '=', duty.role)
    .where('unit_id', '=', duty.unitId)
    .where('valid_from', '<=', duty.validTo ?? 'infinity')
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', duty.validFrom)]))
    .executeTakeFirst();
  return row !== undefined;
}

export async function endDuty(
  transaction: Transaction,
  officerId: string,
  duty: DutySpan,
  lastDay: string,
): Promise<void> {
  await transaction
    .updateTable('duty')
    .set({ valid_to: lastDay })
    .where('officer_id', '=', officerId)
    .where('role', '=', duty.role)
    .where('unit_id', '=', duty.unitId)
    .where('valid_from', '=', duty.validFrom)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', lastDay)]))
    .execute();
}
