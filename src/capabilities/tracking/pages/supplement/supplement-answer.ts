import type { FieldMessage } from '#ui/error-summary.tsx';
import { openFaults } from '../../actions/judge-reply.ts';
import type { SupplementDraft } from '../../domain/supplement-draft.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { currentAnswers, judgeSupplement, type RefusedFile } from './supplement.form.ts';
import { faultHint, missingPaperMessage } from './supplement.text.ts';
import { supplementQuestions } from './supplement-questions.ts';

export function missingPapers(
  open: OpenSupplementRequest,
  draft: SupplementDraft,
  refused: readonly RefusedFile[],
): FieldMessage[] {
  return openFaults(open.supplement.faults, draft)
    .filter(({ target, name }) => target === 'paper' && !refused.some(({ paperCode }) => paperCode === name))
    .map((fault) => missingPaperMessage(fault, open));
}

/** @param judged with what is wrong with what was typed */
export function questionsOf(open: OpenSupplementRequest, judged: boolean) {
  return supplementQuestions({
    eForm: open.declaration.eForm,
    answers: currentAnswers(open),
    context: open.context,
    faults: open.supplement.faults,
    findings: judged ? judgeSupplement(open) : [],
    hint: faultHint(open),
  });
}

export function draftOf({ fields, newFiles }: OpenSupplementRequest): SupplementDraft {
  const papers = Object.entries(newFiles).map(([paper, files]) => [paper, files.map(({ id }) => id)] as const);
  return { fields, papers: Object.fromEntries(papers) };
}

export function isComplete(open: OpenSupplementRequest): boolean {
  return openFaults(open.supplement.faults, draftOf(open)).length === 0 && judgeSupplement(open).length === 0;
}
