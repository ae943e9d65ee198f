import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { ProviderName, VerifiedPerson } from '../domain/citizen.ts';

/** Until the transaction ends, nobody else links or makes an account with this number. */
export async function lockPerson(transaction: Transaction, kind: string, number: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`identity/${kind}/${number}`}, 0))`.execute(transaction);
}

interface KnownAccount {
  readonly id: string;
  readonly level: number;
}

export async function findLinkedAccount(
  transaction: Transaction,
  issuer: string,
  subject: string,
): Promise<KnownAccount | undefined> {
  return transaction
    .selectFrom('federated_identity')
    .innerJoin('account', 'account.id', 'federated_identity.account_id')
    .select(['account.id', 'account.level'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** By the number the State vouches for: never by phone, e-mail or name. */
export async function findAccountByNumber(
  transaction: Transaction,
  person: VerifiedPerson,
): Promise<KnownAccount | undefined> {
  const query = transaction.selectFrom('account').select(['id', 'level']);
  return (
    person.kind === 'citizen'
      ? query.where('kind', '=', 'citizen').where('personal_id', '=', person.personalId)
      : query.where('kind', '<>', 'citizen').where('tax_code', '=', person.taxCode)
  ).executeTakeFirst();
}

export interface Source {
  readonly provider: ProviderName;
  readonly at: Temporal.Instant;
}

export async function insertAccount(
  transaction: Transaction,
  id: string,
  person: VerifiedPerson,
  source: Source,
): Promise<void> {
  await transaction
    .insertInto('account')
    .values({
      id,
      kind: person.kind,
      personal_id: person.personalId,
      tax_code: person.taxCode,
      ...told(person, source),
    })
    .execute();
}

/** The provider's spelling and data replace what we had. */
export async function updateAccount(
  transaction: Transaction,
  id: string,
  person: VerifiedPerson,
  source: Source,
): Promise<void> {
  await transaction
    .updateTable('account')
    .set((update) => ({
      ...told(person, source),
      version: update('version', '+', 1),
      updated_at: source.at.toString(),
    }))
    .where('id', '=', id)
    .execute();
}

function told(person: VerifiedPerson, { provider, at }: Source) {
  return {
    full_name: person.fullName,
    birth_date: person.birthDate,
    gender: person.gender,
    phone: person.phone,
    email: person.email,
    residence: person.residence && JSON.stringify(person.residence),
    identity_claims: JSON.stringify(person.claims),
    level: person.level,
    told_by: provider,
    told_at: at.toString(),
  };
}

interface Link {
  readonly issuer: string;
  readonly subject: string;
  readonly provider: ProviderName;
  readonly accountId: string;
}

/** Every other identity loses this account; the one of this link, if it has it already, keeps it. */
export async function dropOtherLinks(transaction: Transaction, { issuer, subject, accountId }: Link): Promise<void> {
  await transaction
    .deleteFrom('federated_identity')
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('issuer', '<>', issuer), row('subject', '<>', subject)]))
    .execute();
}

export async function saveLink(transaction: Transaction, link: Link, now: Temporal.Instant): Promise<void> {
  await transaction
    .insertInto('federated_identity')
    .values({
      issuer: link.issuer,
      subject: link.subject,
      provider: link.provider,
      account_id: link.accountId,
      last_used_at: now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet({ last_used_at: now.toString() }))
    .execute();
}
