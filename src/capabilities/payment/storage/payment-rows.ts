import type { Selectable } from 'kysely';
import type { Payment as PaymentTable } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { Payment, PaymentState } from '../domain/payment.ts';

/** Payments with the code of their dossier. */
export function selectPayments(connection: Connection) {
  return connection
    .selectFrom('payment')
    .innerJoin('dossier', 'dossier.id', 'payment.dossier_id')
    .selectAll('payment')
    .select('dossier.code as dossier_code');
}

export function toPayment(row: Selectable<PaymentTable> & { readonly dossier_code: string }): Payment {
  return {
    reference: row.reference,
    dossierId: row.dossier_id,
    dossierCode: row.dossier_code,
    amount: row.amount,
    way: row.way as Payment['way'],
    state: row.state as PaymentState,
    payerName: row.payer_name,
    payUrl: row.pay_url,
    byCode: row.by_code,
    bank: row.bank,
    bankTransaction: row.bank_transaction,
    begunAt: toInstant(row.begun_at),
    settledAt: row.settled_at && toInstant(row.settled_at),
  };
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
