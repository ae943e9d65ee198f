import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Filer } from '../domain/filer.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { deleteDraftPaper, insertDraftPaper, lockOpenDraft, unsealDraft } from '../storage/draft-store.ts';
import { draftHolder, writerOf } from './draft-holder.ts';
import type { FilingDeps } from './load-filing.ts';

/**
 * Đính kèm giấy tờ: ties files that the person has just stored to a paper of the draft.
 * @throws NotFound when the draft is not open or not theirs
 */
export async function attachPapers(
  deps: FilingDeps,
  filer: Filer,
  procedureCode: string,
  paperCode: string,
  fileIds: readonly string[],
): Promise<void> {
  await inTransaction(deps.database, async (transaction) => {
    const draftId = await lockOpenDraft(transaction, draftHolder(filer), procedureCode);
    if (draftId === undefined) throw new NotFound('draft');
    await unsealDraft(transaction, draftId, writerOf(filer), deps.clock.now());
    for (const fileId of fileIds) await insertDraftPaper(transaction, draftId, paperCode, fileId);
  });
}

/** Bỏ một tệp khỏi hồ sơ đang soạn; number counts from 1 within its paper. */
export async function removePaper(
  deps: FilingDeps,
  filer: Filer,
  procedureCode: string,
  paperCode: string,
  number: number,
): Promise<void> {
  await inTransaction(deps.database, async (transaction) => {
    await lockOpenDraft(transaction, draftHolder(filer), procedureCode);
    const draft = await findOpenDraft(transaction, draftHolder(filer), procedureCode);
    const file = draft?.papers.filter((paper) => paper.paperCode === paperCode)[number - 1];
    if (draft === undefined || file === undefined) return;
    await unsealDraft(transaction, draft.id, writerOf(filer), deps.clock.now());
    await deleteDraftPaper(transaction, draft.id, paperCode, file.fileId);
  });
}
