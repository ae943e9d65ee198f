import { sealBundle, sealDraft } from '#capabilities/dossier/index.ts';
import { type Citizen, holderOf } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { findGaps, type Gap } from '../domain/completeness.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { lockOpenDraft } from '../storage/draft-store.ts';
import { draftHolder } from './draft-holder.ts';
import { bundleContentOf, contentOf } from './filed-content.ts';
import { describeFiling, type Filing, type FilingDeps } from './load-filing.ts';
import { memberGaps } from './member-gaps.ts';

export interface ReviewedFiling {
  readonly filing: Filing;
  /** What still stands between the draft and its submission. */
  readonly gaps: readonly Gap[];
  /** Empty while anything is missing. */
  readonly seal: string;
}

/**
 * Xem lại hồ sơ: everything is judged once more on the server. A draft that lacks nothing is sealed, so that exactly
 * what the person saw is what becomes the dossier. Undefined when the person has no open draft of this procedure.
 */
export function reviewFiling(
  deps: FilingDeps,
  citizen: Citizen,
  procedureCode: string,
): Promise<ReviewedFiling | undefined> {
  return inTransaction(deps.database, async (transaction) => {
    const draftId = await lockOpenDraft(transaction, draftHolder(citizen), procedureCode);
    const draft = await findOpenDraft(transaction, draftHolder(citizen), procedureCode);
    if (draftId === undefined || draft === undefined) return undefined;
    const filing = await describeFiling(deps, transaction, citizen, draft);
    const gaps = [...findGaps(draft, filing.forms, filing.needed, filing.context), ...memberGaps(filing)];
    if (gaps.length > 0) return { filing, gaps, seal: '' };
    const key = { draftId, accountId: holderOf(citizen) };
    const today = todayInVietnam(deps.clock);
    const seal =
      filing.procedure.bundle === undefined
        ? await sealDraft(transaction, key, contentOf(filing), today)
        : await sealBundle(transaction, key, bundleContentOf(filing), today);
    return { filing, gaps, seal };
  });
}
