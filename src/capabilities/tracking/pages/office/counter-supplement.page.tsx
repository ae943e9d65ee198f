/** Nhận bổ sung tại quầy: the officer fills in for somebody without an account. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, canChange, deskPath, type OfficerActor, openDossier } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { VERSION_FIELD } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { eFormErrors } from '#ui/e-form/e-form-page.view.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { keepSupplement } from '../../actions/keep-supplement.ts';
import { sendSupplement } from '../../actions/send-supplement.ts';
import { counterSupplementPath, counterSupplementReviewPath } from '../../paths.ts';
import { describeSupplement, type OpenSupplementRequest } from '../supplement/read-supplement.ts';
import { judgeSupplement, readFields, readSupplementForm } from '../supplement/supplement.form.ts';
import { refusedFileMessage, sendRefusalText } from '../supplement/supplement.text.ts';
import { draftOf, isComplete, missingPapers, questionsOf } from '../supplement/supplement-answer.ts';
import { readConfirmations } from './confirmations.form.ts';
import type { Statement } from './counter.text.ts';
import { CounterSupplementReviewView, CounterSupplementView } from './counter-supplement.view.tsx';

interface AtCounter {
  readonly officer: OfficerActor;
  readonly open: OpenSupplementRequest;
}

/** @throws NotFound for everybody but the desk that received the dossier, and once an account has it */
async function readAtCounter(platform: Platform, request: FastifyRequest): Promise<AtCounter | undefined> {
  const officer = actingOfficer(request.officer);
  const dossier = await openDossier(platform.database, officer, codeInPath(request));
  const isOfDesk = officer.duties.some(
    ({ role, unitId }) => role === 'receptionist' && unitId === dossier.receivingUnit.id,
  );
  if (!isOfDesk || dossier.accountId !== null) throw new NotFound('page');
  if (!canChange(officer, dossier, 'answer-supplement')) return undefined;
  const open = await describeSupplement(platform, dossier, { officerId: officer.officerId });
  return open && { officer, open };
}

export function counterSupplementPages(platform: Platform) {
  return {
    async show(request: FastifyRequest, reply: FastifyReply) {
      const at = await readAtCounter(platform, request);
      if (!at) return reply.redirect(deskPath(codeInPath(request)), 303);
      const held = request.heldForm ? readFields(at.open, request.heldForm).fields : at.open.fields;
      return sendForm(reply, { ...at.open, fields: held }, [], 200);
    },
    async save(request: FastifyRequest, reply: FastifyReply) {
      const before = await readAtCounter(platform, request);
      if (!before) return reply.redirect(deskPath(codeInPath(request)), 303);
      const { dossier, supplement } = before.open;
      const owner = { officerId: before.officer.officerId };
      const { draft, refusedFiles, stay } = await readSupplementForm(platform, request, before.open, owner);
      await keepSupplement(platform, dossier.id, supplement.number, draft);
      if (stay && refusedFiles.length === 0) return reply.redirect(counterSupplementPath(dossier.code), 303);
      const open = await describeSupplement(platform, dossier, owner);
      if (!open) return reply.redirect(deskPath(dossier.code), 303);
      const errors = [...missingPapers(open, draft, refusedFiles), ...refusedFiles.map(refusedFileMessage)];
      if (errors.length > 0 || judgeSupplement(open).length > 0) return sendForm(reply, open, errors, 422);
      return reply.redirect(counterSupplementReviewPath(dossier.code), 303);
    },
    async review(request: FastifyRequest, reply: FastifyReply) {
      const at = await readAtCounter(platform, request);
      if (!at) return reply.redirect(deskPath(codeInPath(request)), 303);
      if (!isComplete(at.open)) return reply.redirect(counterSupplementPath(at.open.dossier.code), 303);
      return sendReview(reply, at.open, {}, []);
    },
    async send(request: FastifyRequest, reply: FastifyReply) {
      const at = await readAtCounter(platform, request);
      if (!at) return reply.redirect(deskPath(codeInPath(request)), 303);
      const { dossier, supplement } = at.open;
      if (!isComplete(at.open)) return reply.redirect(counterSupplementPath(dossier.code), 303);
      const fields = (request.body ?? {}) as FormFields;
      const { confirmed, errors } = readConfirmations(fields, statementsFor(at.open));
      if (errors.length > 0) return sendReview(reply, at.open, fields, errors);
      const result = await sendSupplement(platform, {
        dossierId: dossier.id,
        code: dossier.code,
        number: supplement.number,
        actor: at.officer,
        confirmed,
        expectedVersion: Number.parseInt(fields[VERSION_FIELD] ?? '', 10) || 0,
        draft: draftOf(at.open),
      });
      if (result.ok) return reply.redirect(`${deskPath(dossier.code)}?da=bo-sung-tai-quay`, 303);
      return sendReview(reply, at.open, fields, [{ field: '', message: sendRefusalText(result.refusal) }]);
    },
  };
}

/** Only files need a comparison with paper. */
function statementsFor({ newFiles }: OpenSupplementRequest): readonly Statement[] {
  const hasFiles = Object.values(newFiles).some((files) => files.length > 0);
  return hasFiles ? ['identity', 'digitised'] : ['identity'];
}

function sendForm(reply: FastifyReply, open: OpenSupplementRequest, errors: readonly FieldMessage[], status: number) {
  const questions = questionsOf(open, status === 422);
  return sendOfficePage(reply, {
    title: `Nhận bổ sung tại quầy ${open.dossier.code}`,
    status,
    hasErrors: status === 422,
    islands: questions ? ['e-form'] : [],
    body: (
      <CounterSupplementView
        open={open}
        questions={questions}
        errors={[...(questions ? eFormErrors(questions) : []), ...errors]}
      />
    ),
  });
}

function sendReview(
  reply: FastifyReply,
  open: OpenSupplementRequest,
  fields: FormFields,
  errors: readonly FieldMessage[],
) {
  return sendOfficePage(reply, {
    title: `Xem lại nội dung bổ sung ${open.dossier.code}`,
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    body: <CounterSupplementReviewView open={open} statements={statementsFor(open)} fields={fields} errors={errors} />,
  });
}
