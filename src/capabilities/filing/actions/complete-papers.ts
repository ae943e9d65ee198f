import type { Filer } from '../domain/filer.ts';
import { missingPapers } from '../domain/required-papers.ts';
import { completeStep } from '../storage/draft-store.ts';
import { type Filing, type FilingDeps, loadFiling } from './load-filing.ts';

/** Xong phần giấy tờ: marks the step as done when nothing is missing, else gives back what is. */
export async function completePapers(
  deps: FilingDeps,
  filer: Filer,
  procedureCode: string,
): Promise<Filing | 'complete' | 'no-draft'> {
  const filing = await loadFiling(deps, filer, procedureCode);
  if (filing === undefined) return 'no-draft';
  if (missingPapers(filing.needed, filing.draft.papers).length > 0) return filing;
  await completeStep(deps.database.kysely, filing.draft.id, 'papers', deps.clock.now());
  return 'complete';
}
