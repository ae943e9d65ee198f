import { type DraftContent, type JsonObject, sealDraft } from '#capabilities/dossier/index.ts';
import { type Citizen, holderOf } from '#capabilities/identity/index.ts';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { findGaps, type Gap } from '../domain/completeness.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { lockOpenDraft } from '../storage/draft-store.ts';
import { describeFiling, type Filing, type FilingDeps } from './load-filing.ts';

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
    const draftId = await lockOpenDraft(transaction, holderOf(citizen), procedureCode);
    const draft = await findOpenDraft(transaction, holderOf(citizen), procedureCode);
    if (draftId === undefined || draft === undefined) return undefined;
    const filing = await describeFiling(deps, transaction, citizen, draft);
    const gaps = findGaps(draft, filing.forms, filing.needed, filing.context);
    if (gaps.length > 0) return { filing, gaps, seal: '' };
    const key = { draftId, accountId: holderOf(citizen) };
    const seal = await sealDraft(transaction, key, contentOf(filing), todayInVietnam(deps.clock));
    return { filing, gaps, seal };
  });
}

function contentOf({ draft, procedure, forms, context, fees, receivingUnit, handlingUnit }: Filing): DraftContent {
  if (receivingUnit === undefined || handlingUnit === undefined) throw new Error('a complete draft has its units');
  const answers = cleanAnswers(forms.declaration, draft.answers, context);
  const faults = schemaFaults(forms.declaration, answers);
  if (faults.length > 0) throw new Error(`answers passed the rules but not the schema: ${faults[0]}`);
  return {
    procedureName: procedure.name,
    submitterName: nameOf(draft.submitter),
    ownerName: nameOf(draft.owner),
    channel: 'online',
    receivingUnitId: receivingUnit.id,
    handlingUnitId: handlingUnit.id,
    returningUnitId: receivingUnit.id,
    feeTotal: fees.total ?? 0,
    submitter: cleanAnswers(forms.submitter, draft.submitter, context),
    owner: cleanAnswers(forms.owner, draft.owner, context),
    answers,
    delivery: cleanAnswers(forms.delivery, draft.delivery, context),
    fees: fees as unknown as JsonObject,
    papers: draft.papers.map(({ paperCode, fileId }) => `${paperCode} ${fileId}`),
  };
}

function nameOf(person: Readonly<Record<string, string>>): string {
  return person['organisation.name'] || person['fullName'] || '';
}
