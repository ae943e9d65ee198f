import type { TextBlock } from '#engines/print/templates.ts';
import type { Loss } from '#engines/word/losses.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { addResultDraft, nextDraftNumber } from '../storage/result-draft-store.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

export interface DraftToKeep {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** As the officer uploaded it. */
  readonly file: { readonly id: string; readonly sha256: string };
  readonly blocks: readonly TextBlock[];
  readonly losses: readonly Loss[];
}

/**
 * Lập dự thảo kết quả: what the assignee wrote, kept with its file before it is proposed. A later one takes its place and
 * both stay; the event carries the hash of the file, so that what was written cannot be exchanged afterwards.
 */
export async function draftResult(database: Database, draft: DraftToKeep): Promise<ActionResult> {
  const { code, officer, expectedVersion, at, file, blocks, losses } = draft;
  const request = { code, actor: officer, action: 'draft-result', expectedVersion, at } as const;
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, request);
    const dossierId = opened.dossier.id;
    const number = await nextDraftNumber(transaction, dossierId);
    const result = await changeOpened(transaction, opened, {
      ...request,
      data: { draft: number, sha256: file.sha256 },
    });
    if (!result.ok) return result;
    const draftedBy = officer.officerId;
    await addResultDraft(transaction, { dossierId, number, fileId: file.id, blocks, losses, draftedBy, at });
    return result;
  });
}
