import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { hasFreeTextResult, type ResultDraft } from '../domain/result-draft.ts';
import { findLastResultDraft } from '../storage/result-draft-queries.ts';

/** Dự thảo to be reviewed, approved and issued; undefined when a template makes the result of this procedure. */
export async function findResultDraft(
  connection: Connection,
  { id, procedureVersionId }: Pick<DossierDetail, 'id' | 'procedureVersionId'>,
): Promise<{ readonly last: ResultDraft | undefined } | undefined> {
  const version = await findProcedureVersion(connection, procedureVersionId);
  if (!version || !hasFreeTextResult(version.definition)) return undefined;
  return { last: await findLastResultDraft(connection, id) };
}
