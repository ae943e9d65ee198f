import type { Connection } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { maySettleAtOnce } from '../domain/at-once.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { loadDeadlineRule } from '../storage/deadline-rule.ts';
import { accessFacts } from '../storage/office-queries.ts';

/** Could the officer return the result at once now? Each of its steps is judged again when it is done. */
export async function canSettleAtOnce(
  connection: Connection,
  officer: OfficerActor,
  dossier: DossierDetail,
): Promise<boolean> {
  const { limit } = await loadDeadlineRule(connection, dossier.procedureVersionId, dossier.channel);
  return maySettleAtOnce(officer, { ...accessFacts(dossier), channel: dossier.channel }, limit);
}
