import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CitizenActor, canChange } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { eFormErrors } from '#ui/e-form/e-form-page.view.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { keepSupplement } from '../../actions/keep-supplement.ts';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath, supplementPath, supplementReviewPath } from '../../paths.ts';
import { type OpenSupplementRequest, readOpenSupplement } from '../supplement/read-supplement.ts';
import { judgeSupplement, readFields, readSupplementForm } from '../supplement/supplement.form.ts';
import { refusedFileMessage } from '../supplement/supplement.text.ts';
import { missingPapers, questionsOf } from '../supplement/supplement-answer.ts';
import { signedInCitizen } from './signed-in-citizen.ts';
import { SupplementView } from './supplement.view.tsx';

export function supplementPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const citizen = signedInCitizen(request);
    const { accountId } = citizen;
    const { dossierCode } = request.params as { dossierCode: string };
    const open = await readOpenSupplement(platform, accountId, dossierCode);
    if (!open || !mayAnswer(citizen, open)) return reply.redirect(personalDossierPath(dossierCode), 303);
    // What was sent just as the session ran out comes first.
    const held = request.heldForm ? readFields(open, request.heldForm).fields : open.fields;
    return sendForm(reply, { ...open, fields: held }, []);
  };
}

export function saveSupplementPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const citizen = signedInCitizen(request);
    const { accountId } = citizen;
    const { dossierCode } = request.params as { dossierCode: string };
    const before = await readOpenSupplement(platform, accountId, dossierCode);
    if (!before || !mayAnswer(citizen, before)) return reply.redirect(personalDossierPath(dossierCode), 303);
    const { draft, refusedFiles, stay } = await readSupplementForm(platform, request, before, { accountId });
    await keepSupplement(platform, before.dossier.id, before.supplement.number, draft);
    if (stay && refusedFiles.length === 0) return reply.redirect(supplementPath(dossierCode), 303);
    const open = await readOpenSupplement(platform, accountId, dossierCode);
    if (!open) return reply.redirect(personalDossierPath(dossierCode), 303);
    const errors = [...missingPapers(open, draft, refusedFiles), ...refusedFiles.map(refusedFileMessage)];
    if (errors.length > 0 || judgeSupplement(open).length > 0) return sendForm(reply, open, errors, 422);
    return reply.redirect(supplementReviewPath(dossierCode), 303);
  };
}

/** A member who may only follow the dossiers of a business answers nothing. */
function mayAnswer(citizen: CitizenActor, { dossier }: OpenSupplementRequest): boolean {
  return canChange(citizen, dossier, 'answer-supplement');
}

function sendForm(
  reply: FastifyReply,
  open: OpenSupplementRequest,
  errors: readonly FieldMessage[],
  status = 200,
): FastifyReply {
  const questions = questionsOf(open, status === 422);
  const all = [...(questions ? eFormErrors(questions) : []), ...errors];
  return sendPortalPage(reply, {
    title: `Bổ sung hồ sơ ${open.dossier.code}`,
    active: PERSONAL_DOSSIERS_PATH,
    status,
    hasErrors: status === 422,
    islands: questions ? ['e-form'] : [],
    body: <SupplementView open={open} questions={questions} errors={all} />,
  });
}
