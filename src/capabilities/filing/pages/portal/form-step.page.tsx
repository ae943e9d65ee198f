/** Handles every step that is an e-form: shows it prefilled, saves what is typed first, judges second. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { copySubmitter } from '../../actions/copy-submitter.ts';
import { type Filing, loadFiling } from '../../actions/load-filing.ts';
import { savePart } from '../../actions/save-part.ts';
import { filingPaths } from '../../paths.ts';
import type { FormStep } from '../form-step.ts';
import { FormStepView } from './form-step.view.tsx';

const COPY_BUTTON = '_lay-tu-nguoi-nop';
/** Sent by the page itself while a person types: save, say nothing. */
const AUTOSAVE_HEADER = 'x-tu-luu';

export interface StepRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly citizen: Citizen;
  readonly procedureCode: string;
}

export async function showFormStep(
  platform: Platform,
  { request, reply, citizen, procedureCode }: StepRequest,
  step: FormStep,
) {
  const filing = await loadFiling(platform, citizen, procedureCode);
  if (filing === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  refuseUnknownPage(filing, step);
  // What was typed when the session had run out comes back as if it had been saved then.
  const held = request.heldForm;
  if (held === null) return sendStep(reply, filing, step, []);
  const saved = await savePart(platform, citizen, procedureCode, held, step);
  return saved === undefined
    ? reply.redirect(filingPaths.start(procedureCode), 303)
    : sendStep(reply, saved.filing, step, []);
}

export async function saveFormStep(
  platform: Platform,
  { request, reply, citizen, procedureCode }: StepRequest,
  step: FormStep,
) {
  const typed = request.body as FormFields;
  const filing = await loadFiling(platform, citizen, procedureCode);
  if (filing === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  refuseUnknownPage(filing, step);
  const saved = await savePart(platform, citizen, procedureCode, typed, step);
  if (saved === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  if (request.headers[AUTOSAVE_HEADER] !== undefined) return reply.status(204).send();
  if (step.step === 'owner' && typed[COPY_BUTTON] !== undefined) {
    await copySubmitter(platform, citizen, procedureCode);
    return reply.redirect(step.path(filing), 303);
  }
  const { read, findings } = saved;
  if (read.stay)
    return reply.redirect(`${step.path(filing)}${read.anchor === undefined ? '' : `#${read.anchor}`}`, 303);
  if (findings.errors.length > 0) return sendStep(reply, saved.filing, step, findings.errors);
  return reply.redirect(step.next(saved.filing), 303);
}

function sendStep(reply: FastifyReply, filing: Filing, step: FormStep, faults: readonly Fault[]) {
  const view = buildPageView(step.formOf(filing), step.pageId, filing.draft[step.part], filing.context, faults);
  return sendPortalPage(reply, {
    title: `${step.title(filing)} – ${filing.procedure.name}`,
    active: '/dich-vu-cong',
    status: faults.length > 0 ? 422 : 200,
    hasErrors: faults.length > 0,
    islands: ['e-form', 'autosave'],
    body: <FormStepView filing={filing} step={step} view={view} copyButton={COPY_BUTTON} />,
  });
}

function refuseUnknownPage(filing: Filing, step: FormStep): void {
  if (!step.formOf(filing).pages.some(({ id }) => id === step.pageId))
    throw new NotFound('no such page of the declaration');
}
