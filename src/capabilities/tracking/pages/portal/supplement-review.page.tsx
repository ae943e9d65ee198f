import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { sendSupplement } from '../../actions/send-supplement.ts';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath, supplementPath } from '../../paths.ts';
import { type OpenSupplementRequest, readOpenSupplement } from '../supplement/read-supplement.ts';
import { sendRefusalText } from '../supplement/supplement.text.ts';
import { draftOf, isComplete } from '../supplement/supplement-answer.ts';
import { signedInCitizen } from './signed-in-citizen.ts';
import { SupplementReview } from './supplement-review.view.tsx';

export function supplementReviewPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { dossierCode } = request.params as { dossierCode: string };
    const open = await readOpenSupplement(platform, signedInCitizen(request).accountId, dossierCode);
    if (!open) return reply.redirect(personalDossierPath(dossierCode), 303);
    if (!isComplete(open)) return reply.redirect(supplementPath(dossierCode), 303);
    return sendReview(reply, open);
  };
}

export function sendSupplementPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const citizen = signedInCitizen(request);
    const { dossierCode } = request.params as { dossierCode: string };
    const open = await readOpenSupplement(platform, citizen.accountId, dossierCode);
    if (!open) return reply.redirect(personalDossierPath(dossierCode), 303);
    if (!isComplete(open)) return reply.redirect(supplementPath(dossierCode), 303);
    const { 'phien-ban': version } = (request.body ?? {}) as FormFields;
    const result = await sendSupplement(platform, {
      dossierId: open.dossier.id,
      code: dossierCode,
      number: open.supplement.number,
      actor: citizen,
      expectedVersion: /^\d{1,9}$/.test(version ?? '') ? Number(version) : open.dossier.version,
      draft: draftOf(open),
    });
    if (!result.ok) return sendReview(reply, open, sendRefusalText(result.refusal));
    return reply.redirect(`${personalDossierPath(dossierCode)}?da-bo-sung=1`, 303);
  };
}

function sendReview(reply: FastifyReply, open: OpenSupplementRequest, refusal?: string): FastifyReply {
  return sendPortalPage(reply, {
    title: `Xem lại nội dung bổ sung ${open.dossier.code}`,
    active: PERSONAL_DOSSIERS_PATH,
    status: refusal === undefined ? 200 : 422,
    hasErrors: refusal !== undefined,
    body: <SupplementReview open={open} refusal={refusal} />,
  });
}
