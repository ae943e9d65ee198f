import type pg from 'pg';
import type { FilingResult, SealedDraft } from '../domain/filed-dossier.ts';
import { FILE_DOSSIER, FIND_FILED } from './file-dossier.sql.ts';

interface Filed {
  readonly id: number;
  readonly code: string;
}

/** Writes a filing in one statement on one connection; the second time it only finds the first. */
export async function insertFiling(
  pool: Pick<pg.Pool, 'query'>,
  draft: SealedDraft,
  at: Temporal.Instant,
  answerDueAt: Temporal.Instant,
): Promise<FilingResult> {
  const values = [draft.draftId, draft.accountId, draft.seal, at.toString(), answerDueAt.toString()];
  const actedBy = [draft.actedBy?.accountId ?? null, draft.actedBy?.fullName ?? null];
  const { rows } = await pool.query<Filed>({ ...FILE_DOSSIER, values: [...values, ...actedBy] });
  const filed = rows[0];
  if (filed) return { ok: true, code: filed.code, again: false };
  return findFiled(pool, draft);
}

/** What became of a draft that could not be filed: filed before, or not sealed like this. */
export async function findFiled(
  pool: Pick<pg.Pool, 'query'>,
  draft: Pick<SealedDraft, 'draftId' | 'accountId'>,
): Promise<FilingResult> {
  const { rows } = await pool.query<Filed>({ ...FIND_FILED, values: [draft.draftId, draft.accountId] });
  const code = rows[0]?.code;
  return code === undefined ? { ok: false, refusal: 'not-sealed' } : { ok: true, code, again: true };
}
