import type { EForm } from '#engines/forms/define.ts';
import type { Findings } from '#engines/forms/faults.ts';
import { type ReadPage, readPage } from '#engines/forms/read-page.ts';
import { validatePage } from '#engines/forms/validate.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DraftPart } from '../domain/draft.ts';
import type { Filer } from '../domain/filer.ts';
import type { FilingStep } from '../domain/filing-step.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { lockOpenDraft, saveDraftPart } from '../storage/draft-store.ts';
import { draftHolder, writerOf } from './draft-holder.ts';
import { describeFiling, type Filing, type FilingDeps } from './load-filing.ts';

export interface PartToSave {
  readonly part: DraftPart;
  readonly step: FilingStep;
  readonly pageId: string;
  /** The form of the part, for a draft described so far. */
  readonly formOf: (filing: Filing) => EForm;
}

export interface SavedPart {
  readonly filing: Filing;
  readonly read: ReadPage;
  readonly findings: Findings;
}

/**
 * Lưu một phần của hồ sơ đang soạn: first what was typed, right or wrong, then the judgement. The draft is held while
 * its part is read and written, so that two windows at once keep what each of them changed.
 */
export async function savePart(
  deps: FilingDeps,
  filer: Filer,
  procedureCode: string,
  typed: Readonly<Record<string, string>>,
  target: PartToSave,
): Promise<SavedPart | undefined> {
  return inTransaction(deps.database, async (transaction) => {
    await lockOpenDraft(transaction, draftHolder(filer), procedureCode);
    const draft = await findOpenDraft(transaction, draftHolder(filer), procedureCode);
    if (draft === undefined) return undefined;
    const filing = await describeFiling(deps, transaction, filer, draft);
    const form = target.formOf(filing);
    const read = readPage(form, target.pageId, typed, draft[target.part], filing.context);
    const findings = validatePage(form, target.pageId, read.answers, filing.context);
    const progress = {
      step: target.step,
      isComplete: !read.stay && findings.errors.length === 0,
      at: deps.clock.now(),
    };
    await saveDraftPart(
      transaction,
      { draftId: draft.id, holder: draftHolder(filer), actedBy: writerOf(filer) },
      target.part,
      read.answers,
      progress,
    );
    return { filing: { ...filing, draft: { ...draft, [target.part]: read.answers } }, read, findings };
  });
}
