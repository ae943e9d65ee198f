/** Writes authorisations of a business; every statement names the business. */
import type { Transaction } from '#platform/database/transaction.ts';
import type { AuthorisationWish } from '../domain/authorisation.ts';

export interface OpenAuthorisation {
  readonly id: string;
  readonly validTo: string;
}

/** Not withdrawn; it may have ended. */
export async function findOpenAuthorisation(
  transaction: Transaction,
  businessId: string,
  personalId: string,
): Promise<OpenAuthorisation | undefined> {
  const row = await transaction
    .selectFrom('business_authorisation')
    .select(['id', 'valid_to'])
    .where('business_id', '=', businessId)
    .where('personal_id', '=', personalId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id, validTo: row.valid_to };
}

export async function insertAuthorisation(
  transaction: Transaction,
  given: AuthorisationWish & {
    readonly id: string;
    readonly businessId: string;
    readonly givenBy: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await transaction
    .insertInto('business_authorisation')
    .values({
      id: given.id,
      business_id: given.businessId,
      personal_id: given.personalId,
      member_name: given.memberName,
      scope: given.scope,
      valid_from: given.validFrom,
      valid_to: given.validTo,
      given_by: given.givenBy,
      given_at: given.at.toString(),
    })
    .execute();
}

/** False when it is not of this business, or withdrawn already. */
export async function closeAuthorisation(
  transaction: Transaction,
  { id, businessId }: { readonly id: string; readonly businessId: string },
  withdrawnBy: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const closed = await transaction
    .updateTable('business_authorisation')
    .set({ withdrawn_by: withdrawnBy, withdrawn_at: at.toString() })
    .where('id', '=', id)
    .where('business_id', '=', businessId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}
