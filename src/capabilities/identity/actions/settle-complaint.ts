import { listUnits } from '#capabilities/agencies/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Complaint, ComplaintOutcome } from '../domain/account-complaint.ts';
import type { Duty, Officer } from '../domain/duty.ts';
import { findComplaint } from '../storage/account-complaint-queries.ts';
import { settleOpenComplaint } from '../storage/account-complaint-store.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { findAccountIdByNumber } from '../storage/password-help-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export type Settlement = { readonly ok: true } | { readonly ok: false; readonly refusal: 'settled-already' };

/** Complaints belong to no commune: whoever receives people at the province's centre settles them. */
export async function findComplaintDesk(connection: Connection, { duties }: Officer): Promise<Duty | undefined> {
  const desks = duties.filter(({ role }) => role === 'receptionist');
  if (desks.length === 0) return undefined;
  const centres = await listUnits(connection, ['province-centre']);
  return desks.find(({ unitId }) => centres.some(({ id }) => id === unitId));
}

/** @throws NotFound for everybody else */
export async function complaintDeskOf(connection: Connection, officer: Officer): Promise<Duty> {
  const desk = await findComplaintDesk(connection, officer);
  if (!desk) throw new NotFound('complaints about accounts');
  return desk;
}

/**
 * Mở khiếu nại: shows the whole number, so the look is on record.
 * @throws NotFound
 */
export async function openComplaint({ database }: Parts, officer: Officer, code: string): Promise<Complaint> {
  const desk = await complaintDeskOf(database.kysely, officer);
  return inTransaction(database, async (transaction) => {
    const complaint = await findComplaint(transaction, code);
    if (!complaint) throw new NotFound('complaint');
    const accountId = await findAccountIdByNumber(transaction, complaint.personalId);
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'account-complaint-opened',
      subject: code,
      ...(accountId !== undefined && { accountId }),
      detail: { unitId: desk.unitId },
    });
    return complaint;
  });
}

/**
 * Trả lời khiếu nại, once; the person is told by message.
 * @throws NotFound
 */
export async function settleComplaint(
  { database, clock }: Parts,
  officer: Officer,
  settled: { readonly code: string; readonly outcome: ComplaintOutcome; readonly note: string | null },
): Promise<Settlement> {
  const desk = await complaintDeskOf(database.kysely, officer);
  return inTransaction(database, async (transaction): Promise<Settlement> => {
    const { officerId } = officer;
    const found = await settleOpenComplaint(transaction, { ...settled, officerId, at: clock.now() });
    if (!found) {
      if (!(await findComplaint(transaction, settled.code))) throw new NotFound('complaint');
      return { ok: false, refusal: 'settled-already' };
    }
    const accountId = await findAccountIdByNumber(transaction, found.personalId);
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officerId,
      actorName: officer.fullName,
      action: 'account-complaint-settled',
      subject: settled.code,
      ...(accountId !== undefined && { accountId }),
      detail: { unitId: desk.unitId, outcome: settled.outcome },
    });
    return { ok: true };
  });
}
