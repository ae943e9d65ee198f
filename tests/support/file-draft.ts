/** Seals a draft with given content and files it: what the review page and its button do, without a person. */
import { type DraftContent, type FilingResult, fileDossier, sealDraft } from '../../src/capabilities/dossier/index.ts';
import type { TestDatabase } from './database.ts';

export interface DraftToFile {
  readonly draftId: string;
  readonly accountId: string;
  readonly at: Temporal.Instant;
  readonly content: DraftContent;
}

export async function fileDraft(
  database: Pick<TestDatabase, 'kysely' | 'pool'>,
  { draftId, accountId, at, content }: DraftToFile,
): Promise<FilingResult> {
  const day = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  const seal = await sealDraft(database.kysely, { draftId, accountId }, content, day);
  return fileDossier(database, { draftId, accountId, seal }, at);
}
