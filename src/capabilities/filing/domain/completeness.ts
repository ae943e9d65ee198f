/** Đủ hay chưa: what still stands between a draft and its submission, step by step. */
import type { FormContext } from '#engines/forms/context.ts';
import type { EForm } from '#engines/forms/define.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { listFields } from '#engines/forms/fields.ts';
import { validateForm } from '#engines/forms/validate.ts';
import type { Draft } from './draft.ts';
import type { FilingStep } from './filing-step.ts';
import { missingPapers, type NeededPaper } from './required-papers.ts';

/** The forms of one procedure as they are for this draft. */
export interface DraftForms {
  readonly submitter: EForm;
  readonly owner: EForm;
  readonly declaration: EForm;
  readonly delivery: EForm;
}

export type Gap =
  | { readonly step: 'submitter' | 'owner' | 'delivery'; readonly faults: readonly Fault[] }
  | {
      readonly step: 'declaration';
      readonly pageId: string;
      readonly pageTitle: string;
      /** Việc của nhóm liên thông that needs it; absent for the declaration itself. */
      readonly matter?: string;
      readonly faults: readonly Fault[];
    }
  | { readonly step: 'papers'; readonly paper: NeededPaper }
  /** Đối chiếu tại quầy: filled in, and yet not in order. */
  | { readonly step: 'owner'; readonly problem: 'another-person' }
  /** Không rõ nơi giải quyết: what was declared names no unit, and where it is received does not settle such dossiers. */
  | { readonly step: 'declaration'; readonly problem: 'nobody-settles' }
  /** Ngoài tỉnh: no unit of the province settles this matter of the bundle. */
  | { readonly step: 'declaration'; readonly problem: 'matter-outside'; readonly matter: string };

export function findGaps(
  draft: Draft,
  forms: DraftForms,
  needed: readonly NeededPaper[],
  context: FormContext,
): readonly Gap[] {
  return [
    ...personGap('submitter', draft, forms.submitter, context),
    ...personGap('owner', draft, forms.owner, context),
    ...declarationGaps(draft, forms.declaration, context),
    ...missingPapers(needed, draft.papers).map((paper) => ({ step: 'papers' as const, paper })),
    ...personGap('delivery', draft, forms.delivery, context),
  ];
}

function personGap(
  step: 'submitter' | 'owner' | 'delivery',
  draft: Draft,
  form: EForm,
  context: FormContext,
): readonly Gap[] {
  const { errors } = validateForm(form, draft[step], context);
  return errors.length > 0 ? [{ step, faults: errors }] : [];
}

/** The whole form is judged once; each fault then goes to the page where it is put right. */
function declarationGaps(draft: Draft, form: EForm, context: FormContext): readonly Gap[] {
  const { errors } = validateForm(form, draft.answers, context);
  if (errors.length === 0) return [];
  const pageOf = new Map(listFields(form, draft.answers).map(({ name, page }) => [name, page.id]));
  for (const page of form.pages)
    for (const { repeat } of page.sections) if (repeat !== undefined) pageOf.set(repeat.id, page.id);
  return form.pages
    .map(({ id, title }) => ({
      step: 'declaration' as const,
      pageId: id,
      pageTitle: title,
      faults: errors.filter(({ field }) => (pageOf.get(field) ?? form.pages[0]?.id) === id),
    }))
    .filter(({ faults }) => faults.length > 0);
}

/** Steps to mark as done: sent once, and still right. */
export function doneSteps(draft: Draft, gaps: readonly Gap[]): ReadonlySet<FilingStep> {
  const open = new Set(gaps.map(({ step }) => step));
  return new Set(draft.completedSteps.filter((step) => step === 'review' || !open.has(step)));
}
