import { loadCalendar } from '#capabilities/agencies/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import type { SupplementRequest } from '../domain/supplement.ts';
import { lastDayToAnswer } from '../domain/supplement-rule.ts';
import { loadSupplementRule } from '../storage/supplement-rule-queries.ts';

/** Until when the dossier waits for the answer before it is stopped; undefined where that is left to the head. */
export async function findLastDay(
  connection: Connection,
  { receivingUnit }: Pick<DossierDetail, 'receivingUnit'>,
  asked: { readonly supplement: Pick<SupplementRequest, 'respondBy'>; readonly events: readonly DossierEvent[] },
  today: string,
): Promise<Temporal.PlainDate | undefined> {
  const rule = await loadSupplementRule(connection, today);
  const calendar = await loadCalendar(connection, { unitId: receivingUnit.id, on: today });
  return lastDayToAnswer(calendar, rule, { respondBy: asked.supplement.respondBy, events: asked.events });
}
