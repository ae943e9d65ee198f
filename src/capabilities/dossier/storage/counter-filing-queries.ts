import type { Connection } from '#platform/database/transaction.ts';

/** Is there a dossier filed at a counter under this number that no account has yet? Read at every visit, so it is cheap. */
export async function hasUnclaimed(connection: Connection, personalId: string): Promise<boolean> {
  const row = await connection
    .selectFrom('dossier')
    .select('id')
    .where('holder_personal_id', '=', personalId)
    .where('account_id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an officer's draft became: the same button pressed again answers the same code. */
export async function findFiledAtCounter(
  connection: Connection,
  draftId: string,
  officerId: string,
): Promise<string | undefined> {
  const row = await connection
    .selectFrom('dossier')
    .innerJoin('draft', 'draft.id', 'dossier.draft_id')
    .select('dossier.code')
    .where('draft.id', '=', draftId)
    .where('draft.officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.code;
}
