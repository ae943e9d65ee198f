import { type Actor, availableActions } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { accessFacts } from '../storage/office-queries.ts';

/** Could the actor do one of these now? For showing a form or not; doing it is judged again. */
export function canChange(actor: Actor, dossier: DossierDetail, ...actions: readonly DossierAction[]): boolean {
  const available = availableActions(actor, dossier, accessFacts(dossier));
  return actions.some((action) => available.includes(action));
}
