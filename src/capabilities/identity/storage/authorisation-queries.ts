import type { Connection } from '#platform/database/transaction.ts';
import type { AuthorisationScope } from '../domain/acting.ts';
import type { Authorisation } from '../domain/authorisation.ts';
import { toInstant } from './instant.ts';

const MOST_SHOWN = 200;

/** Of one business, the newest first. */
export async function listAuthorisations(connection: Connection, businessId: string): Promise<Authorisation[]> {
  const rows = await connection
    .selectFrom('business_authorisation as given')
    .innerJoin('account as giver', 'giver.id', 'given.given_by')
    .leftJoin('account as withdrawer', 'withdrawer.id', 'given.withdrawn_by')
    .selectAll('given')
    .select(['giver.full_name as giver', 'withdrawer.full_name as withdrawer'])
    .where('given.business_id', '=', businessId)
    .orderBy('given.given_at', 'desc')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personalId: row.personal_id,
    memberName: row.member_name,
    scope: row.scope as AuthorisationScope,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    givenBy: row.giver,
    givenAt: toInstant(row.given_at),
    withdrawnBy: row.withdrawer,
    withdrawnAt: row.withdrawn_at && toInstant(row.withdrawn_at),
  }));
}
