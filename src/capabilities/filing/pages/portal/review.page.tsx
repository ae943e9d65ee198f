/** Xem lại và gửi. */

import type { FastifyReply } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { type ReviewedFiling, reviewFiling } from '../../actions/review-filing.ts';
import { submitDossier } from '../../actions/submit-dossier.ts';
import type { SubmissionRefusal } from '../../domain/filing-refusal.ts';
import { isEnoughToFile } from '../../domain/level-to-file.ts';
import { filingPaths } from '../../paths.ts';
import { draftIdOf } from '../draft-mark.view.tsx';
import { text } from '../filing.text.ts';
import { blocksOf, gapLine } from '../review-blocks.ts';
import { ReviewView } from './review.view.tsx';

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
    draftId: draftIdOf(fields),
    seal: fields['niem-phong'] ?? '',
    isConfirmed: fields['cam-doan'] === 'on',
  };
  const submission = await submitDossier(platform, citizen, procedureCode, request);
  if (submission.ok) return reply.redirect(filingPaths.confirmation(procedureCode, submission.code), 303);
  if (submission.refusal === 'no-draft') return reply.redirect(filingPaths.start(procedureCode), 303);
  if (submission.refusal === 'level-too-low') return reply.askForLevel2(filingPaths.step(procedureCode, 'review'));
  return sendReview(reply, submission.review, citizen, { isConfirmed: false, refused: submission });
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
        blocks={blocksOf(filing, filingPaths)}
        gaps={gaps.map((gap) => gapLine(filing, gap, filingPaths))}
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
