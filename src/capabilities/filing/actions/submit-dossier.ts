import { fileBundle, fileDossier, findBundleOfDraft, isBundleSeal } from '#capabilities/dossier/index.ts';
import { type Citizen, holderOf } from '#capabilities/identity/index.ts';
import type { SubmissionRefusal } from '../domain/filing-refusal.ts';
import { isEnoughToFile } from '../domain/level-to-file.ts';
import type { FilingDeps } from './load-filing.ts';
import { type ReviewedFiling, reviewFiling } from './review-filing.ts';

export type Submission =
  | { readonly ok: true; readonly code: string }
  | (SubmissionRefusal & { readonly review: ReviewedFiling })
  | { readonly ok: false; readonly refusal: 'no-draft' }
  | { readonly ok: false; readonly refusal: 'level-too-low' };

interface SubmissionRequest {
  readonly draftId: string;
  /** Of the review that the person saw. */
  readonly seal: string;
  readonly isConfirmed: boolean;
}

/**
 * Nộp hồ sơ: what was reviewed and sealed becomes a dossier in one statement. The draft's key makes it idempotent: the
 * same submission again, even many at once, answers the same code. A draft whose seal is gone is judged anew; it is
 * filed when it still says what the person saw, else shown again.
 */
export async function submitDossier(
  deps: FilingDeps,
  citizen: Citizen,
  procedureCode: string,
  request: SubmissionRequest,
): Promise<Submission> {
  // Without a seal nothing is filed; what was filed before is found all the same. Level 2 is enough for everything.
  const seal = citizen.level >= 2 && request.isConfirmed ? request.seal : '';
  const filed = await file(deps, citizen, { ...request, seal });
  if (filed !== undefined) return filed;

  const review = await reviewFiling(deps, citizen, procedureCode);
  if (review === undefined || review.filing.draft.id !== request.draftId) {
    const bundle = await findBundleOfDraft(deps.database.kysely, {
      draftId: request.draftId,
      accountId: holderOf(citizen),
    });
    return bundle === undefined ? { ok: false, refusal: 'no-draft' } : { ok: true, code: bundle };
  }
  if (review.gaps.length > 0) return { ok: false, refusal: 'incomplete', review };
  if (!request.isConfirmed) return { ok: false, refusal: 'not-confirmed', review };
  if (!isEnoughToFile(citizen, review.filing.procedure)) return { ok: false, refusal: 'level-too-low' };
  const again = review.seal === request.seal ? await file(deps, citizen, request) : undefined;
  return again ?? { ok: false, refusal: 'changed', review };
}

async function file(
  { database, clock }: FilingDeps,
  citizen: Citizen,
  { draftId, seal }: SubmissionRequest,
): Promise<Submission | undefined> {
  const { accountId, fullName, acting } = citizen;
  const actedBy = acting === undefined ? {} : { actedBy: { accountId, fullName } };
  const sealed = { draftId, accountId: holderOf(citizen), seal, ...actedBy };
  const way = isBundleSeal(seal) ? fileBundle : fileDossier;
  const result = await way(database, sealed, clock.now());
  return result.ok ? { ok: true, code: result.code } : undefined;
}
