import type { Connection } from '#platform/database/transaction.ts';
import type { SupplementDraft } from '../domain/supplement-draft.ts';

export async function saveSupplementDraft(
  connection: Connection,
  dossierId: number,
  number: number,
  draft: SupplementDraft,
): Promise<void> {
  const content = { fields: JSON.stringify(draft.fields), papers: JSON.stringify(draft.papers), saved_at: new Date() };
  await connection
    .insertInto('supplement_draft')
    .values({ dossier_id: dossierId, number, ...content })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'number']).doUpdateSet(content))
    .execute();
}

export async function removeSupplementDraft(connection: Connection, dossierId: number, number: number): Promise<void> {
  await connection
    .deleteFrom('supplement_draft')
    .where('dossier_id', '=', dossierId)
    .where('number', '=', number)
    .execute();
}
