import type { Connection } from '#platform/database/transaction.ts';
import type { SupplementDraft } from '../domain/supplement-draft.ts';

/** Empty while nothing was saved. */
export async function findSupplementDraft(
  connection: Connection,
  dossierId: number,
  number: number,
): Promise<SupplementDraft> {
  const row = await connection
    .selectFrom('supplement_draft')
    .select(['fields', 'papers'])
    .where('dossier_id', '=', dossierId)
    .where('number', '=', number)
    .executeTakeFirst();
  return {
    fields: (row?.fields ?? {}) as unknown as SupplementDraft['fields'],
    papers: (row?.papers ?? {}) as unknown as SupplementDraft['papers'],
  };
}
