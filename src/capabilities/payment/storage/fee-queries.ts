import type { Connection } from '#platform/database/transaction.ts';
import type { Receipt, ReceiptItem } from '../domain/receipt.ts';
import { toInstant } from './payment-rows.ts';

/** What a payment needs of its dossier. */
export interface PayableDossier {
  readonly id: number;
  readonly code: string;
  readonly receivingUnitId: number;
  readonly submitterName: string;
  readonly feeTotal: number;
  readonly fees: unknown;
}

export async function findPayable(connection: Connection, dossierId: number): Promise<PayableDossier | undefined> {
  const row = await connection
    .selectFrom('dossier')
    .innerJoin('dossier_form', 'dossier_form.dossier_id', 'dossier.id')
    .select(['dossier.id', 'code', 'receiving_unit_id', 'submitter_name', 'fee_total', 'fees'])
    .where('dossier.id', '=', dossierId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      code: row.code,
      receivingUnitId: row.receiving_unit_id,
      submitterName: row.submitter_name,
      feeTotal: row.fee_total,
      fees: row.fees,
    }
  );
}

/** Khoản phải nộp, đã nộp of a person. */
export interface OwnFee {
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly amount: number;
  readonly submittedAt: Temporal.Instant;
  readonly paidAt: Temporal.Instant | null;
  /** Số biên lai. */
  readonly receiptNumber: string | null;
  /** Hồ sơ đã kết thúc: nothing is asked for any more. */
  readonly isOver: boolean;
  /** Tiền nộp thừa, and whether all of it was given back. */
  readonly surplus: number;
  readonly isRefunded: boolean;
}

const OVER = [3, 8, 10];

/** What is owed first, then the newest. */
export async function listOwnFees(connection: Connection, accountId: string, limit: number): Promise<OwnFee[]> {
  const rows = await connection
    .selectFrom('dossier')
    .leftJoin('receipt', 'receipt.dossier_id', 'dossier.id')
    .select(['code', 'procedure_name', 'fee_total', 'submitted_at', 'fee_paid_at', 'status'])
    .select(['receipt.number', 'receipt.year'])
    .select(({ selectFrom }) => [
      selectFrom('payment')
        .select((select) => select.fn.coalesce(select.fn.sum<string>('amount'), select.lit(0)).as('sum'))
        .whereRef('payment.dossier_id', '=', 'dossier.id')
        .where('state', '=', 'surplus')
        .as('surplus'),
      selectFrom('payment')
        .select((select) => select.fn.countAll<number>().as('count'))
        .whereRef('payment.dossier_id', '=', 'dossier.id')
        .where('state', '=', 'surplus')
        .where('refunded_at', 'is', null)
        .as('waiting'),
    ])
    .where('account_id', '=', accountId)
    .where('fee_total', '>', 0)
    .orderBy((order) => order.and([order('fee_paid_at', 'is', null), order('status', 'not in', OVER)]), 'desc')
    .orderBy('submitted_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    dossierCode: row.code,
    procedureName: row.procedure_name,
    amount: row.fee_total,
    submittedAt: toInstant(row.submitted_at),
    paidAt: row.fee_paid_at && toInstant(row.fee_paid_at),
    receiptNumber: row.number === null ? null : `${row.number}/${row.year}`,
    isOver: OVER.includes(row.status),
    surplus: Number(row.surplus ?? 0),
    isRefunded: Number(row.waiting ?? 0) === 0,
  }));
}

/** For whoever may read the dossier. */
export async function findReceipt(connection: Connection, dossierId: number): Promise<Receipt | undefined> {
  const row = await connection
    .selectFrom('receipt')
    .innerJoin('dossier', 'dossier.id', 'receipt.dossier_id')
    .innerJoin('unit', 'unit.id', 'receipt.unit_id')
    .innerJoin('payment', 'payment.reference', 'receipt.reference')
    .leftJoin('officer', 'officer.id', 'payment.officer_id')
    .selectAll('receipt')
    .select(['dossier.code', 'dossier.procedure_code', 'dossier.procedure_name', 'unit.name as unit_name'])
    .select(['payment.way', 'payment.bank', 'payment.bank_transaction', 'officer.full_name as collector_name'])
    .where('receipt.dossier_id', '=', dossierId)
    .executeTakeFirst();
  return (
    row && {
      dossierCode: row.code,
      procedureCode: row.procedure_code,
      procedureName: row.procedure_name,
      unitName: row.unit_name,
      number: `${row.number}/${row.year}`,
      payerName: row.payer_name,
      items: row.items as unknown as ReceiptItem[],
      amount: row.amount,
      way: row.way as Receipt['way'],
      reference: row.reference,
      bank: row.bank,
      bankTransaction: row.bank_transaction,
      collectorName: row.collector_name,
      issuedAt: toInstant(row.issued_at),
    }
  );
}
