import type { Connection } from '#platform/database/transaction.ts';
import type { ResultDraft } from '../domain/result-draft.ts';
import { toInstant } from './dossier-rows.ts';

/** Dự thảo kết quả of a dossier, the newest first. */
export async function listResultDrafts(connection: Connection, dossierId: number): Promise<ResultDraft[]> {
  const rows = await connection
    .selectFrom('result_draft as draft')
    .innerJoin('stored_file as file', 'file.id', 'draft.file_id')
    .innerJoin('officer', 'officer.id', 'draft.drafted_by')
    .select(['draft.number', 'draft.file_id', 'draft.content', 'draft.losses', 'draft.drafted_at'])
    .select(['file.name', 'file.size_in_bytes', 'officer.full_name'])
    .where('draft.dossier_id', '=', dossierId)
    .orderBy('draft.number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    fileId: row.file_id,
    fileName: row.name,
    sizeInBytes: Number(row.size_in_bytes),
    blocks: row.content as unknown as ResultDraft['blocks'],
    losses: row.losses as unknown as ResultDraft['losses'],
    draftedBy: row.full_name,
    at: toInstant(row.drafted_at),
  }));
}

export async function findLastResultDraft(connection: Connection, dossierId: number): Promise<ResultDraft | undefined> {
  return (await listResultDrafts(connection, dossierId))[0];
}
