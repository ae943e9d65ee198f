import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { Payment } from '../domain/payment.ts';
import type { PaymentNews } from '../domain/settle.ts';
import { selectPayments, toPayment } from './payment-rows.ts';

export interface OnlinePayment {
  readonly reference: string;
  readonly dossierId: number;
  readonly amount: number;
  readonly payer: { readonly accountId: string | null; readonly fullName: string };
  /** Nộp thay bằng mã. */
  readonly byCode: boolean;
  readonly at: Temporal.Instant;
}

/** Open from before the platform hears of it: whatever breaks off afterwards, the sweep asks about it. */
export async function addOnlinePayment(connection: Connection, payment: OnlinePayment): Promise<void> {
  await connection
    .insertInto('payment')
    .values({
      reference: payment.reference,
      dossier_id: payment.dossierId,
      amount: payment.amount,
      way: 'online',
      state: 'open',
      payer_account_id: payment.payer.accountId,
      payer_name: payment.payer.fullName,
      by_code: payment.byCode,
      begun_at: payment.at.toString(),
    })
    .execute();
}

export interface CounterPayment {
  readonly reference: string;
  readonly dossierId: number;
  readonly amount: number;
  readonly payerName: string;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

export async function addCounterPayment(transaction: Transaction, payment: CounterPayment): Promise<void> {
  const at = payment.at.toString();
  await transaction
    .insertInto('payment')
    .values({
      reference: payment.reference,
      dossier_id: payment.dossierId,
      amount: payment.amount,
      way: 'counter',
      state: 'paid',
      payer_name: payment.payerName,
      officer_id: payment.officerId,
      begun_at: at,
      settled_at: at,
    })
    .execute();
}

/** The row that every news of this payment waits for. */
export async function lockPayment(transaction: Transaction, reference: string): Promise<Payment | undefined> {
  const row = await selectPayments(transaction)
    .where('payment.reference', '=', reference)
    .forUpdate('payment')
    .executeTakeFirst();
  return row && toPayment(row);
}

export async function savePayUrl(connection: Connection, reference: string, payUrl: string): Promise<void> {
  await connection.updateTable('payment').set({ pay_url: payUrl }).where('reference', '=', reference).execute();
}

/** Only what is still open; tells whether it was. */
export async function saveFailed(connection: Connection, reference: string): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('payment')
    .set({ state: 'failed' })
    .where('reference', '=', reference)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Settlement {
  readonly state: 'paid' | 'surplus';
  readonly bank: string;
  readonly bankTransaction: PaymentNews['bankTransaction'];
  readonly bankAt: Temporal.Instant;
  readonly at: Temporal.Instant;
}

export async function saveSettled(transaction: Transaction, reference: string, settled: Settlement): Promise<void> {
  await transaction
    .updateTable('payment')
    .set({
      state: settled.state,
      bank: settled.bank,
      bank_transaction: settled.bankTransaction,
      bank_at: settled.bankAt.toString(),
      settled_at: settled.at.toString(),
    })
    .where('reference', '=', reference)
    .execute();
}

export async function isTransactionOfAnother(
  transaction: Transaction,
  reference: string,
  bankTransaction: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('payment')
    .select('reference')
    .where('bank_transaction', '=', bankTransaction)
    .where('reference', '!=', reference)
    .executeTakeFirst();
  return row !== undefined;
}

export interface KeptMessage {
  readonly digest: Buffer;
  readonly reference: string;
  readonly source: 'confirmation' | 'query';
  readonly content: object;
  readonly outcome: string;
  readonly at: Temporal.Instant;
}

/** The same message again is kept once, with what came of it the first time. */
export async function keepMessage(connection: Connection, message: KeptMessage): Promise<void> {
  await connection
    .insertInto('payment_message')
    .values({
      digest: message.digest,
      reference: message.reference.slice(0, 64),
      source: message.source,
      content: JSON.stringify(message.content),
      outcome: message.outcome,
      received_at: message.at.toString(),
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

export interface Refund {
  readonly reference: string;
  readonly officerId: string;
  readonly note: string;
  readonly at: Temporal.Instant;
}

/** Tells whether there was something to give back. */
export async function saveRefund(transaction: Transaction, refund: Refund): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('payment')
    .set({ refunded_at: refund.at.toString(), refunded_by: refund.officerId, refund_note: refund.note })
    .where('reference', '=', refund.reference)
    .where('state', '=', 'surplus')
    .where('refunded_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
