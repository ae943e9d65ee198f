import { sql } from 'kysely';
import type { TextBlock } from '#engines/print/templates.ts';
import type { Loss } from '#engines/word/losses.ts';
import type { Transaction } from '#platform/database/transaction.ts';

export interface NewResultDraft {
  readonly dossierId: number;
  readonly number: number;
  readonly fileId: string;
  readonly blocks: readonly TextBlock[];
  readonly losses: readonly Loss[];
  readonly draftedBy: string;
  readonly at: Temporal.Instant;
}

/** The dossier is locked, so numbers have no gap. */
export async function nextDraftNumber(transaction: Transaction, dossierId: number): Promise<number> {
  const { last } = await transaction
    .selectFrom('result_draft')
    .select(sql<number>`coalesce(max(number), 0)::int`.as('last'))
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow();
  return last + 1;
}

export async function addResultDraft(transaction: Transaction, draft: NewResultDraft): Promise<void> {
  await transaction
    .insertInto('result_draft')
    .values({
      dossier_id: draft.dossierId,
      number: draft.number,
      file_id: draft.fileId,
      content: JSON.stringify(draft.blocks),
      losses: JSON.stringify(draft.losses),
      drafted_by: draft.draftedBy,
      drafted_at: draft.at.toString(),
    })
    .execute();
}
