/** Writes drafts. Every statement names the holder, so that nobody reaches another person's draft. */
import { sql } from 'kysely';
import type { Answers } from '#engines/forms/define.ts';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { DraftPart } from '../domain/draft.ts';
import type { DraftHolder } from '../domain/filer.ts';
import type { FilingStep } from '../domain/filing-step.ts';
import { isHeldBy } from './draft-holder.ts';

/** What was reviewed is no longer what stands in the draft. */
const UNSEALED = { seal: null, sealed: null, sealed_on: null } as const;

export interface NewDraft {
  readonly id: string;
  readonly holder: DraftHolder;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  /** Who begins it for a business. */
  readonly actedBy: string | null;
  readonly at: Temporal.Instant;
}

/** Does nothing, and says false, when the person already has an open draft of this procedure. */
export async function insertDraft(connection: Connection, draft: NewDraft): Promise<boolean> {
  const result = await connection
    .insertInto('draft')
    .values({
      id: draft.id,
      account_id: 'accountId' in draft.holder ? draft.holder.accountId : null,
      officer_id: 'officerId' in draft.holder ? draft.holder.officerId : null,
      procedure_code: draft.procedureCode,
      procedure_version_id: draft.procedureVersionId,
      acted_by: draft.actedBy,
      saved_at: draft.at.toString(),
      created_at: draft.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Saves one part of a draft and leaves the others as they are. Of the declaration only the named answers are replaced,
 * so that two pages of it open at once keep both.
 */
export async function saveDraftPart(
  connection: Connection,
  key: { readonly draftId: string; readonly holder: DraftHolder; readonly actedBy: string | null },
  part: DraftPart,
  content: Answers,
  progress: { readonly step: FilingStep; readonly isComplete: boolean; readonly at: Temporal.Instant },
): Promise<boolean> {
  const json = JSON.stringify(content);
  const result = await connection
    .updateTable('draft')
    .set({
      [part]: json,
      ...UNSEALED,
      acted_by: key.actedBy,
      saved_at: progress.at.toString(),
      ...(progress.isComplete && { completed_steps: withStep(progress.step) }),
    })
    .where('id', '=', key.draftId)
    .where(isHeldBy(key.holder))
    .where('state', '=', 'open')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function completeStep(
  connection: Connection,
  draftId: string,
  step: FilingStep,
  at: Temporal.Instant,
): Promise<void> {
  await connection
    .updateTable('draft')
    .set({ completed_steps: withStep(step), saved_at: at.toString() })
    .where('id', '=', draftId)
    .where('state', '=', 'open')
    .execute();
}

function withStep(step: FilingStep) {
  return sql<string[]>`array(select distinct unnest(completed_steps || ${step}::text))`;
}

export async function discardOpenDraft(
  connection: Connection,
  holder: DraftHolder,
  procedureCode: string,
): Promise<void> {
  await connection
    .updateTable('draft')
    .set({ state: 'discarded' })
    .where(isHeldBy(holder))
    .where('procedure_code', '=', procedureCode)
    .where('state', '=', 'open')
    .execute();
}

/** Bỏ niêm phong, before papers are added or taken away: whoever reviewed it saw other papers. */
export async function unsealDraft(
  transaction: Transaction,
  draftId: string,
  actedBy: string | null,
  at: Temporal.Instant,
): Promise<void> {
  await transaction
    .updateTable('draft')
    .set({ ...UNSEALED, acted_by: actedBy, saved_at: at.toString() })
    .where('id', '=', draftId)
    .execute();
}

/** Holds the draft while its parts are merged, its papers changed or its content sealed. */
export async function lockOpenDraft(
  transaction: Transaction,
  holder: DraftHolder,
  procedureCode: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('draft')
    .select('id')
    .where(isHeldBy(holder))
    .where('procedure_code', '=', procedureCode)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

export async function insertDraftPaper(
  connection: Connection,
  draftId: string,
  paperCode: string,
  fileId: string,
): Promise<void> {
  await connection
    .insertInto('draft_paper')
    .values(({ selectFrom, fn, val }) => ({
      draft_id: draftId,
      paper_code: paperCode,
      file_id: fileId,
      position: selectFrom('draft_paper')
        .select(fn.coalesce(sql<number>`max(position) + 1`, val(1)).as('next'))
        .where('draft_id', '=', draftId)
        .where('paper_code', '=', paperCode),
    }))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteDraftPaper(
  connection: Connection,
  draftId: string,
  paperCode: string,
  fileId: string,
): Promise<void> {
  await connection
    .deleteFrom('draft_paper')
    .where('draft_id', '=', draftId)
    .where('paper_code', '=', paperCode)
    .where('file_id', '=', fileId)
    .execute();
}
