import { type AnswerGroup, answersAsRows, groupRows } from '#engines/forms/answer-rows.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import type { Filing } from '../actions/load-filing.ts';
import type { Gap } from '../domain/completeness.ts';
import type { StepPaths } from '../paths.ts';
import { STEP_LABELS, text } from './filing.text.ts';

export interface ReviewBlock {
  readonly title: string;
  readonly changeHref: string;
  readonly groups: readonly AnswerGroup[];
}

/** What is missing, with the way there. */
export function gapLine({ procedure }: Filing, gap: Gap, paths: StepPaths): { href: string; text: string } {
  if ('problem' in gap) {
    const sentence = gap.problem === 'matter-outside' ? text.matterOutside(gap.matter) : text.problems[gap.problem];
    return { href: paths.step(procedure.code, gap.step), text: sentence };
  }
  switch (gap.step) {
    case 'papers':
      return { href: paths.step(procedure.code, 'papers'), text: text.missingPaper(gap.paper.name) };
    case 'declaration':
      return {
        href: paths.declarationPage(procedure.code, gap.pageId),
        text: text.missingAnswers(whereOf(gap), gap.faults.length),
      };
    default:
      return {
        href: paths.step(procedure.code, gap.step),
        text: text.missingAnswers(STEP_LABELS[gap.step], gap.faults.length),
      };
  }
}

function whereOf({ pageTitle, matter }: { readonly pageTitle: string; readonly matter?: string }): string {
  const page = `${STEP_LABELS.declaration}, trang “${pageTitle}”`;
  return matter === undefined ? page : `${page} (cần cho việc “${matter}”)`;
}

/** One block a step, and one a page of the declaration: what is changed together stands together. */
export function blocksOf({ draft, forms, context, procedure }: Filing, paths: StepPaths): ReviewBlock[] {
  const groupsOf = (form: EForm, answers: Answers) => groupRows(answersAsRows(form, answers, context));
  const single = (step: 'submitter' | 'owner' | 'delivery'): ReviewBlock => ({
    title: STEP_LABELS[step],
    changeHref: paths.step(procedure.code, step),
    groups: groupsOf(forms[step], draft[step]),
  });
  const declared = groupsOf(forms.declaration, draft.answers);
  const declaration = forms.declaration.pages
    .map(
      (page): ReviewBlock => ({
        title: page.title,
        changeHref: paths.declarationPage(procedure.code, page.id),
        groups: declared.filter((group) => group.page === page.id),
      }),
    )
    .filter(({ groups }) => groups.length > 0);
  return [single('submitter'), single('owner'), ...declaration, single('delivery')];
}
