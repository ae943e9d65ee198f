/** Xem lại và gửi. */
import type { FastifyReply } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { answersAsRows, groupRows } from '#engines/forms/answer-rows.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { type ReviewedFiling, reviewFiling } from '../../actions/review-filing.ts';
import { submitDossier } from '../../actions/submit-dossier.ts';
import type { Gap } from '../../domain/completeness.ts';
import type { SubmissionRefusal } from '../../domain/filing-refusal.ts';
import { isEnoughToFile } from '../../domain/level-to-file.ts';
import { filingPaths } from '../../paths.ts';
import { STEP_LABELS, text } from './filing.text.ts';
import { type ReviewBlock, ReviewView } from './review.view.tsx';

/** @param held what was being sent when something else had to be done first */
export async function showReview(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
  held: FormFields | null,
) {
  const review = await reviewFiling(platform, citizen, procedureCode);
  if (review === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  // The oath is given back only for the very content it was given for.
  const isConfirmed = held?.['cam-doan'] === 'on' && held['niem-phong'] === review.seal;
  return sendReview(reply, review, citizen, { isConfirmed });
}

export async function submit(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
  fields: FormFields,
) {
  const request = {
    draftId: asUuid(fields['ho-so']),
    seal: fields['niem-phong'] ?? '',
    isConfirmed: fields['cam-doan'] === 'on',
  };
  const submission = await submitDossier(platform, citizen, procedureCode, request);
  if (submission.ok) return reply.redirect(filingPaths.confirmation(procedureCode, submission.code), 303);
  if (submission.refusal === 'no-draft') return reply.redirect(filingPaths.start(procedureCode), 303);
  if (submission.refusal === 'level-too-low') return reply.askForLevel2(filingPaths.step(procedureCode, 'review'));
  return sendReview(reply, submission.review, citizen, { isConfirmed: false, refused: submission });
}

const NO_DRAFT = '00000000-0000-0000-0000-000000000000';

function asUuid(value: string | undefined): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value ?? '') ? (value ?? NO_DRAFT) : NO_DRAFT;
}

function sendReview(
  reply: FastifyReply,
  { filing, gaps, seal }: ReviewedFiling,
  citizen: Citizen,
  { isConfirmed, refused }: { readonly isConfirmed: boolean; readonly refused?: SubmissionRefusal },
) {
  const error = refused === undefined ? undefined : refusalMessage(refused);
  return sendPortalPage(reply, {
    title: `Xem lại – ${filing.procedure.name}`,
    active: '/dich-vu-cong',
    status: refused === undefined ? 200 : 422,
    hasErrors: refused !== undefined,
    body: (
      <ReviewView
        filing={filing}
        blocks={blocksOf(filing)}
        gaps={gaps.map((gap) => gapLine(filing, gap))}
        seal={seal}
        isLevelEnough={isEnoughToFile(citizen, filing.procedure)}
        isConfirmed={isConfirmed}
        error={error}
      />
    ),
  });
}

function refusalMessage(refused: SubmissionRefusal): FieldMessage {
  switch (refused.refusal) {
    case 'incomplete':
      return { field: 'con-thieu', message: text.incomplete };
    case 'not-confirmed':
      return { field: 'cam-doan', message: text.notConfirmed };
    case 'changed':
      return { field: 'cam-doan', message: text.changed };
  }
}

function gapLine({ procedure }: Filing, gap: Gap): { href: string; text: string } {
  switch (gap.step) {
    case 'papers':
      return { href: filingPaths.step(procedure.code, 'papers'), text: text.missingPaper(gap.paper.name) };
    case 'declaration':
      return {
        href: filingPaths.declarationPage(procedure.code, gap.pageId),
        text: text.missingAnswers(`${STEP_LABELS.declaration}, trang “${gap.pageTitle}”`, gap.faults.length),
      };
    default:
      return {
        href: filingPaths.step(procedure.code, gap.step),
        text: text.missingAnswers(STEP_LABELS[gap.step], gap.faults.length),
      };
  }
}

/** One block a step, and one a page of the declaration: what is changed together stands together. */
function blocksOf({ draft, forms, context, procedure }: Filing): ReviewBlock[] {
  const groupsOf = (form: EForm, answers: Answers) => groupRows(answersAsRows(form, answers, context));
  const single = (step: 'submitter' | 'owner' | 'delivery'): ReviewBlock => ({
    title: STEP_LABELS[step],
    changeHref: filingPaths.step(procedure.code, step),
    groups: groupsOf(forms[step], draft[step]),
  });
  const declared = groupsOf(forms.declaration, draft.answers);
  const declaration = forms.declaration.pages
    .map(
      (page): ReviewBlock => ({
        title: page.title,
        changeHref: filingPaths.declarationPage(procedure.code, page.id),
        groups: declared.filter((group) => group.page === page.id),
      }),
    )
    .filter(({ groups }) => groups.length > 0);
  return [single('submitter'), single('owner'), ...declaration, single('delivery')];
}
