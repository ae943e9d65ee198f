/** Reads drafts, always of one holder. */
import type { ExpressionBuilder, Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Answers } from '#engines/forms/define.ts';
import type { DB, Draft as DraftTable } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftHolder } from '../domain/filer.ts';
import type { FilingStep } from '../domain/filing-step.ts';
import { isHeldBy } from './draft-holder.ts';

/** Hồ sơ đang soạn của một thủ tục. */
export async function findOpenDraft(
  connection: Connection,
  holder: DraftHolder,
  procedureCode: string,
): Promise<Draft | undefined> {
  const row = await draftsOf(connection, holder, procedureCode).where('state', '=', 'open').executeTakeFirst();
  return row && toDraft(row);
}

/** Bản khai mà một trang còn mở thuộc về, open or closed since: only to show it. */
export async function findNamedDraft(
  connection: Connection,
  holder: DraftHolder & { readonly draftId: string },
  procedureCode: string,
): Promise<Draft | undefined> {
  const row = await draftsOf(connection, holder, procedureCode).executeTakeFirst();
  return row && toDraft(row);
}

function draftsOf(connection: Connection, holder: DraftHolder, procedureCode: string) {
  return connection
    .selectFrom('draft')
    .selectAll()
    .select((draft) => jsonArrayFrom(papersOf(draft)).as('papers'))
    .where(isHeldBy(holder))
    .where('procedure_code', '=', procedureCode);
}

function toDraft(row: Selectable<DraftTable> & Pick<Draft, 'papers'>): Draft {
  return {
    id: row.id,
    procedureCode: row.procedure_code,
    procedureVersionId: row.procedure_version_id,
    submitter: row.submitter as Answers,
    owner: row.owner as Answers,
    answers: row.answers as Answers,
    delivery: row.delivery as Answers,
    papers: row.papers,
    completedSteps: row.completed_steps as FilingStep[],
    savedAt: row.saved_at,
  };
}

export interface OfficerDraft {
  readonly id: string;
  readonly procedureCode: string;
  /** Empty while it is not filled in. */
  readonly submitterName: string;
  /** Nothing was typed and no file attached yet. */
  readonly isUntouched: boolean;
  readonly savedAt: Date;
}

/** Bản khai dở của một cán bộ tại quầy. */
export async function listOfficerDrafts(connection: Connection, officerId: string): Promise<OfficerDraft[]> {
  const rows = await connection
    .selectFrom('draft')
    .select(['id', 'procedure_code', 'submitter', 'owner', 'answers', 'saved_at'])
    .select((draft) => jsonArrayFrom(papersOf(draft)).as('papers'))
    .where('officer_id', '=', officerId)
    .where('state', '=', 'open')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    procedureCode: row.procedure_code,
    submitterName: (row.submitter as Answers)['fullName'] ?? '',
    isUntouched: [row.submitter, row.owner, row.answers, row.papers].every(
      (part) => Object.keys(part ?? {}).length === 0,
    ),
    savedAt: row.saved_at,
  }));
}

function papersOf(draft: ExpressionBuilder<DB, 'draft'>) {
  return draft
    .selectFrom('draft_paper')
    .innerJoin('stored_file', 'stored_file.id', 'draft_paper.file_id')
    .select([
      'paper_code as paperCode',
      'file_id as fileId',
      'name',
      'media_type as mediaType',
      'size_in_bytes as sizeInBytes',
      'sha256',
    ])
    .whereRef('draft_paper.draft_id', '=', 'draft.id')
    .orderBy('paper_code')
    .orderBy('position');
}
