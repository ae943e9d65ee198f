/** The steps that are e-forms, and what differs between them. */
import { visiblePages } from '#engines/forms/fields.ts';
import type { Filing } from '../actions/load-filing.ts';
import type { PartToSave } from '../actions/save-part.ts';
import { stepAfter, stepBefore } from '../domain/filing-step.ts';
import type { StepPaths } from '../paths.ts';
import { STEP_LABELS } from './filing.text.ts';

export interface FormStep extends PartToSave {
  readonly path: (filing: Filing) => string;
  readonly next: (filing: Filing) => string;
  readonly back: (filing: Filing) => string | undefined;
  readonly title: (filing: Filing) => string;
}

/** Người nộp, chủ hồ sơ, lệ phí và nhận kết quả: one page each. */
export function singlePageStep(step: 'submitter' | 'owner' | 'delivery', paths: StepPaths): FormStep {
  const before = stepBefore(step);
  return {
    part: step,
    step,
    pageId: step,
    formOf: (filing) => filing.forms[step],
    path: ({ procedure }) => paths.step(procedure.code, step),
    next: ({ procedure }) => paths.step(procedure.code, stepAfter(step)),
    back: ({ procedure }) => (before === undefined ? undefined : paths.step(procedure.code, before)),
    title: () => STEP_LABELS[step],
  };
}

/** Một trang của tờ khai. Pages with nothing to ask are passed over. */
export function declarationStep(pageId: string, paths: StepPaths): FormStep {
  return {
    part: 'answers',
    step: 'declaration',
    pageId,
    formOf: (filing) => filing.forms.declaration,
    path: ({ procedure }) => paths.declarationPage(procedure.code, pageId),
    next: (filing) => neighbour(filing, pageId, 1, paths) ?? paths.step(filing.procedure.code, 'papers'),
    back: (filing) => neighbour(filing, pageId, -1, paths) ?? paths.step(filing.procedure.code, 'owner'),
    title: (filing) => filing.forms.declaration.pages.find(({ id }) => id === pageId)?.title ?? STEP_LABELS.declaration,
  };
}

function neighbour(filing: Filing, pageId: string, by: 1 | -1, paths: StepPaths): string | undefined {
  const pages = visiblePages(filing.forms.declaration, filing.draft.answers, filing.context);
  const page = pages[pages.findIndex(({ id }) => id === pageId) + by];
  return page === undefined ? undefined : paths.declarationPage(filing.procedure.code, page.id);
}

export function firstDeclarationPage(filing: Filing, paths: StepPaths): string {
  const [page] = visiblePages(filing.forms.declaration, filing.draft.answers, filing.context);
  return paths.declarationPage(filing.procedure.code, page?.id ?? '');
}
