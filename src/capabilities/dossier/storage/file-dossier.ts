import type pg from 'pg';
import type { FiledDossier, FilingResult } from '../domain/filed-dossier.ts';
import { FILE_DOSSIER, FIND_FILED } from './file-dossier.sql.ts';

interface Filed {
  readonly id: number;
  readonly code: string;
}

/** Writes a filing in one statement on one connection; the second time it only finds the first. */
export async function insertFiling(
  pool: Pick<pg.Pool, 'query'>,
  filing: FiledDossier,
  answerDueAt: Temporal.Instant,
): Promise<FilingResult> {
  const { rows } = await pool.query<Filed>({ ...FILE_DOSSIER, values: filingValues(filing, answerDueAt) });
  const filed = rows[0];
  if (filed) return { ok: true, code: filed.code, again: false };
  const before = await pool.query<Filed>({ ...FIND_FILED, values: [filing.draftId, filing.accountId] });
  const code = before.rows[0]?.code;
  return code === undefined ? { ok: false, refusal: 'draft-not-open' } : { ok: true, code, again: true };
}

/** The parameters of the statement, in its order. */
export function filingValues(filing: FiledDossier, answerDueAt: Temporal.Instant): unknown[] {
  const { form } = filing;
  return [
    filing.draftId,
    filing.accountId,
    filing.receivingUnitId,
    filing.submittedAt.toString(),
    filing.procedureCode,
    filing.procedureVersionId,
    filing.procedureName,
    filing.submitterName,
    filing.ownerName,
    filing.channel,
    filing.handlingUnitId,
    filing.returningUnitId,
    answerDueAt.toString(),
    filing.feeTotal,
    ...[form.submitter, form.owner, form.answers, form.eForm, form.delivery, form.fees].map((part) =>
      JSON.stringify(part),
    ),
  ];
}
