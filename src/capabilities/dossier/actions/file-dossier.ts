import type { Database } from '#platform/database/transaction.ts';
import { answerDueAt } from '../domain/deadline.ts';
import type { FilingResult, SealedDraft } from '../domain/filed-dossier.ts';
import { unitOfSeal } from '../storage/draft-seal.ts';
import { findFiled, insertFiling } from '../storage/file-dossier.ts';
import { unitCalendar } from '../storage/unit-calendar.ts';

/**
 * Nộp hồ sơ: the sealed draft becomes a dossier with a code, and is closed. Filing the same draft again, even many
 * times at once, answers the same code.
 */
export async function fileDossier(database: Database, draft: SealedDraft, at: Temporal.Instant): Promise<FilingResult> {
  const { pool, kysely } = database;
  const unitId = unitOfSeal(draft.seal);
  if (unitId === undefined) return findFiled(pool, draft);
  const calendar = await unitCalendar(pool, kysely, unitId, at);
  return insertFiling(pool, draft, at, answerDueAt(calendar, at));
}
