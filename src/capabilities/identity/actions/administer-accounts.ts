import { findUnit } from '#capabilities/agencies/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';
import { type Administration, administersUnit } from '../domain/administration.ts';
import type { Officer } from '../domain/duty.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { lockAdministration } from '../storage/officer-account-store.ts';
import { findAdministration } from '../storage/officer-queries.ts';
import type { DutySpan } from '../storage/officer-store.ts';

export interface AdministrationParts {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Quản trị tài khoản, one administrator at a time, so that two of them cannot take the role from each other at once.
 * @throws NotPermitted unless the officer is an administrator at this very moment.
 */
export function asAdministrator<T>(
  { database, clock }: AdministrationParts,
  administrator: Officer,
  work: (transaction: Transaction, administration: Administration) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (transaction) => {
    await lockAdministration(transaction);
    const today = todayInVietnam(clock).toString();
    const administration = await findAdministration(transaction, administrator.officerId, today);
    if (!administration) throw new NotPermitted('administration of officers');
    return work(transaction, administration);
  });
}

/** A duty is given in a unit of today, within what the administrator keeps. */
export async function mayGiveDutyIn(
  transaction: Transaction,
  administration: Administration,
  unitId: number,
): Promise<boolean> {
  const unit = administersUnit(administration, unitId) && (await findUnit(transaction, unitId));
  return unit ? unit.validTo === null : false;
}

export function unitOfAdministrator({ duties }: Officer): string {
  return duties.find(({ role }) => role === 'administrator')?.unitName ?? '';
}

export function dutyDetail({ role, unitId, validFrom, validTo }: DutySpan): Record<string, string | number> {
  return { role, unitId, validFrom, ...(validTo !== null && { validTo }) };
}

export function auditAdministration(
  transaction: Transaction,
  { officerId, fullName }: Officer,
  action: string,
  subject: string,
  detail: Record<string, string | number> = {},
): Promise<void> {
  const actor = { actorKind: 'officer' as const, actorId: officerId, actorName: fullName };
  return recordAudit(transaction, { ...actor, action, subject, detail });
}
