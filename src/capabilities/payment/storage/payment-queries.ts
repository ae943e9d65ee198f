import type { Connection } from '#platform/database/transaction.ts';
import type { Payment } from '../domain/payment.ts';
import type { LedgerLine } from '../domain/statement.ts';
import { selectPayments, toInstant, toPayment } from './payment-rows.ts';

export async function findPayment(connection: Connection, reference: string): Promise<Payment | undefined> {
  const row = await selectPayments(connection).where('payment.reference', '=', reference).executeTakeFirst();
  return row && toPayment(row);
}

/** Every try to pay for a dossier, the newest first. */
export async function listPayments(connection: Connection, dossierId: number): Promise<Payment[]> {
  const rows = await selectPayments(connection)
    .where('payment.dossier_id', '=', dossierId)
    .orderBy('payment.begun_at', 'desc')
    .orderBy('payment.reference')
    .execute();
  return rows.map(toPayment);
}

/** Chưa ngã ngũ, the oldest first. */
export async function listOpenPayments(
  connection: Connection,
  begunBefore: Temporal.Instant,
  limit: number,
): Promise<Payment[]> {
  const rows = await selectPayments(connection)
    .where('payment.state', '=', 'open')
    .where('payment.begun_at', '<=', new Date(begunBefore.epochMilliseconds))
    .orderBy('payment.begun_at')
    .limit(limit)
    .execute();
  return rows.map(toPayment);
}

/** What the ledger says of these references, and of what the bank booked on the day. */
export async function listLedger(
  connection: Connection,
  { from, to, references }: { from: Temporal.Instant; to: Temporal.Instant; references: readonly string[] },
): Promise<LedgerLine[]> {
  const rows = await connection
    .selectFrom('payment')
    .select(['reference', 'bank_transaction', 'amount'])
    .where('way', '=', 'online')
    .where('state', 'in', ['paid', 'surplus'])
    .where((where) =>
      where.or([
        where.and([
          where('bank_at', '>=', new Date(from.epochMilliseconds)),
          where('bank_at', '<', new Date(to.epochMilliseconds)),
        ]),
        where('reference', 'in', ['', ...references]),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    reference: row.reference,
    bankTransaction: row.bank_transaction,
    amount: row.amount,
  }));
}

/** Nộp thừa of dossiers received at these units: to be given back, or given back in the last days. */
export interface Surplus extends Payment {
  readonly refundedAt: Temporal.Instant | null;
  readonly refundNote: string | null;
}

export async function listSurplus(
  connection: Connection,
  unitIds: readonly number[],
  limit: number,
): Promise<Surplus[]> {
  if (unitIds.length === 0) return [];
  const rows = await selectPayments(connection)
    .where('payment.state', '=', 'surplus')
    .where('dossier.receiving_unit_id', 'in', unitIds)
    .orderBy('payment.refunded_at', (order) => order.desc().nullsFirst())
    .orderBy('payment.settled_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toPayment(row),
    refundedAt: row.refunded_at && toInstant(row.refunded_at),
    refundNote: row.refund_note,
  }));
}

/** Nộp thừa of a dossier that was not given back yet. */
export async function listUnrefunded(connection: Connection, dossierId: number): Promise<Payment[]> {
  const rows = await selectPayments(connection)
    .where('payment.dossier_id', '=', dossierId)
    .where('payment.state', '=', 'surplus')
    .where('payment.refunded_at', 'is', null)
    .execute();
  return rows.map(toPayment);
}

export async function findSurplus(
  connection: Connection,
  unitIds: readonly number[],
  reference: string,
): Promise<Payment | undefined> {
  if (unitIds.length === 0) return undefined;
  const row = await selectPayments(connection)
    .where('payment.reference', '=', reference)
    .where('payment.state', '=', 'surplus')
    .where('dossier.receiving_unit_id', 'in', unitIds)
    .executeTakeFirst();
  return row && toPayment(row);
}
