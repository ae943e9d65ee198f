import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { ReceiptItem } from '../domain/receipt.ts';

export interface NewReceipt {
  readonly dossierId: number;
  readonly reference: string;
  readonly unitId: number;
  readonly year: number;
  readonly payerName: string;
  readonly items: readonly ReceiptItem[];
  readonly amount: number;
  readonly at: Temporal.Instant;
}

/** Biên lai with the next number of the unit and year; number and receipt appear together or not at all. */
export async function addReceipt(transaction: Transaction, receipt: NewReceipt): Promise<void> {
  const { dossierId, reference, unitId, year, payerName, items, amount, at } = receipt;
  await sql`
    with counter as (
      insert into receipt_counter as c (unit_id, year, last_number) values (${unitId}, ${year}, 1)
      on conflict (unit_id, year) do update set last_number = c.last_number + 1
      returning last_number
    )
    insert into receipt (dossier_id, reference, unit_id, year, number, payer_name, items, amount, issued_at)
    select ${dossierId}, ${reference}, ${unitId}, ${year}, last_number, ${payerName},
      ${JSON.stringify(items)}::jsonb, ${amount}, ${at.toString()}::timestamptz
    from counter`.execute(transaction);
}
