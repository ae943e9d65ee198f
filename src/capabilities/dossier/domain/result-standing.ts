import type { DossierEvent } from './dossier-action.ts';
import type { DossierResult } from './dossier-summary.ts';

/** Hiệu lực của kết quả: it may be under correction, or another one stands in its place (Decree 61/2018, Article 21). */
export type ResultStanding = 'valid' | 'being-corrected' | 'replaced';

/** @param results all of the dossier, in the order they were issued */
export function resultStanding(
  { publicCode }: Pick<DossierResult, 'publicCode'>,
  results: readonly Pick<DossierResult, 'publicCode'>[],
  events: readonly Pick<DossierEvent, 'type'>[],
): ResultStanding {
  if (results.at(-1)?.publicCode !== publicCode) return 'replaced';
  const last = events.findLast(({ type }) => type === 'issued' || type === 'reopened');
  return last?.type === 'reopened' ? 'being-corrected' : 'valid';
}
