import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { Acting, ActingGrounds, AuthorisationScope, RegisterEntry } from '../domain/acting.ts';
import { toInstant } from './instant.ts';

export interface RecordedBusiness {
  readonly business: Omit<Acting, 'right'>;
  readonly grounds: ActingGrounds;
}

/** Every business with anything on record about the person, by name; whether it gives a right is judged by the caller. */
export async function listRecordedBusinesses(connection: Connection, personalId: string): Promise<RecordedBusiness[]> {
  const rows = await connection
    .selectFrom('account as business')
    .leftJoin('business_representative as representative', (join) =>
      join.onRef('representative.business_id', '=', 'business.id').on('representative.personal_id', '=', personalId),
    )
    .leftJoin('business_authorisation as authorisation', (join) =>
      join
        .onRef('authorisation.business_id', '=', 'business.id')
        .on('authorisation.personal_id', '=', personalId)
        .on('authorisation.withdrawn_at', 'is', null),
    )
    .select([
      'business.id',
      'business.kind',
      'business.full_name',
      'business.tax_code',
      'business.register_entry',
      'representative.title',
      'representative.confirmed_at',
      'authorisation.scope',
      sql<string>`authorisation.valid_from::text`.as('valid_from'),
      sql<string>`authorisation.valid_to::text`.as('valid_to'),
    ])
    .where((where) =>
      where(
        'business.id',
        'in',
        where
          .selectFrom('business_representative')
          .select('business_id')
          .where('personal_id', '=', personalId)
          .union(
            where
              .selectFrom('business_authorisation')
              .select('business_id')
              .where('personal_id', '=', personalId)
              .where('withdrawn_at', 'is', null),
          ),
      ),
    )
    .orderBy('business.full_name')
    .execute();
  return rows.map((row) => ({
    business: {
      accountId: row.id,
      kind: row.kind as Acting['kind'],
      name: row.full_name,
      taxCode: row.tax_code ?? '',
      title: row.title,
      register: row.register_entry as RegisterEntry | null,
    },
    grounds: {
      confirmedAt: row.confirmed_at && toInstant(row.confirmed_at),
      authorisation: row.scope && {
        scope: row.scope as AuthorisationScope,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      },
    },
  })) as RecordedBusiness[];
}
