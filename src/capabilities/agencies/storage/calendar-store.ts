import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';

export interface SeedDay {
  readonly day: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly legal_basis: string;
}

/** Adds days that are missing; a day that an administrator corrected stays as corrected. */
export async function addCalendarDays(transaction: Transaction, days: readonly SeedDay[]): Promise<void> {
  await sql`
    insert into calendar_day (day, kind, name, legal_basis)
    select day, kind, name, legal_basis from jsonb_populate_recordset(null::calendar_day, ${JSON.stringify(days)}::jsonb)
    on conflict (day) do nothing
  `.execute(transaction);
}

/** The province's default, once. */
export async function addDefaultHours(
  transaction: Transaction,
  hours: readonly { opens: string; closes: string; validFrom: string }[],
): Promise<void> {
  const existing = await transaction
    .selectFrom('office_hours')
    .select('id')
    .where('unit_id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (existing !== undefined) return;
  await transaction
    .insertInto('office_hours')
    .values(hours.map(({ opens, closes, validFrom }) => ({ unit_id: null, opens, closes, valid_from: validFrom })))
    .execute();
}
