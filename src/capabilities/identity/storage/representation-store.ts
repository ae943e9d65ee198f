/** What the register of enterprises says of whom a person represents, kept for a short time. */
import { randomUUID } from 'node:crypto';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { RepresentedEnterprise } from '../domain/acting.ts';
import { deleteSessionsOfAccount } from './citizen-session-store.ts';
import { toInstant } from './instant.ts';

export interface RegisterLookup {
  readonly askedAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
}

export async function findLookup(connection: Connection, personalId: string): Promise<RegisterLookup | undefined> {
  const row = await connection
    .selectFrom('register_lookup')
    .select(['asked_at', 'answered_at'])
    .where('personal_id', '=', personalId)
    .executeTakeFirst();
  return row && { askedAt: toInstant(row.asked_at), answeredAt: row.answered_at && toInstant(row.answered_at) };
}

export async function saveAsked(connection: Connection, personalId: string, at: Temporal.Instant): Promise<void> {
  const asked_at = at.toString();
  await connection
    .insertInto('register_lookup')
    .values({ personal_id: personalId, asked_at })
    .onConflict((conflict) => conflict.column('personal_id').doUpdateSet({ asked_at }))
    .execute();
}

export async function saveAnswered(connection: Connection, personalId: string, at: Temporal.Instant): Promise<void> {
  await connection
    .updateTable('register_lookup')
    .set({ answered_at: at.toString() })
    .where('personal_id', '=', personalId)
    .execute();
}

/** The account of the business, made when the register first names it. */
export async function saveBusiness(
  transaction: Transaction,
  { kind, taxCode, entry }: RepresentedEnterprise,
  at: Temporal.Instant,
): Promise<string> {
  const told = {
    full_name: entry.name,
    phone: entry.phone,
    email: entry.email,
    register_entry: JSON.stringify(entry),
    level: 2,
    told_by: 'register',
    told_at: at.toString(),
  };
  const known = await transaction
    .selectFrom('account')
    .select(['id', 'level'])
    .where('kind', '<>', 'citizen')
    .where('tax_code', '=', taxCode)
    .executeTakeFirst();
  if (known === undefined) {
    const id = randomUUID();
    await transaction
      .insertInto('account')
      .values({ id, kind, tax_code: taxCode, ...told })
      .execute();
    return id;
  }
  if (known.level < 2) await dispossess(transaction, known.id);
  await transaction
    .updateTable('account')
    .set((update) => ({ ...told, version: update('version', '+', 1), updated_at: at.toString() }))
    .where('id', '=', known.id)
    .execute();
  return known.id;
}

/** Whoever opened the account of a business with less proof may be anybody: the register's word takes it from them. */
async function dispossess(transaction: Transaction, accountId: string): Promise<void> {
  await deleteSessionsOfAccount(transaction, accountId);
  await transaction.deleteFrom('federated_identity').where('account_id', '=', accountId).execute();
}

/** Replaces everything known of whom the person represents. */
export async function saveRepresented(
  transaction: Transaction,
  personalId: string,
  represented: readonly { readonly businessId: string; readonly title: string | null }[],
  at: Temporal.Instant,
): Promise<void> {
  await transaction.deleteFrom('business_representative').where('personal_id', '=', personalId).execute();
  for (const { businessId, title } of represented) {
    await transaction
      .insertInto('business_representative')
      .values({ business_id: businessId, personal_id: personalId, title, confirmed_at: at.toString() })
      .execute();
  }
}
