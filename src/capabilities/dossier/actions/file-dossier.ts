import type { Database } from '#platform/database/transaction.ts';
import { answerDueAt } from '../domain/deadline.ts';
import type { FiledDossier, FilingResult } from '../domain/filed-dossier.ts';
import { insertFiling } from '../storage/file-dossier.ts';
import { unitCalendar } from '../storage/unit-calendar.ts';

/**
 * Nộp hồ sơ: the citizen's checked draft becomes a dossier with a code, and is closed. Filing the same draft again,
 * even many times at once, answers the same code.
 */
export async function fileDossier(database: Database, filing: FiledDossier): Promise<FilingResult> {
  const { pool, kysely } = database;
  const calendar = await unitCalendar(pool, kysely, filing.receivingUnitId, filing.submittedAt);
  return insertFiling(pool, filing, answerDueAt(calendar, filing.submittedAt));
}
