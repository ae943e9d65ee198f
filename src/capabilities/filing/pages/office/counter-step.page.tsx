/** Mỗi bước tại quầy là một tờ: saves what is typed first, judges second; a scanned card fills in the submitter. */
import type { FastifyReply } from 'fastify';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { cardAnswers } from '../../actions/card-answers.ts';
import { copySubmitter } from '../../actions/copy-submitter.ts';
import { type Filing, loadFiling } from '../../actions/load-filing.ts';
import { savePart } from '../../actions/save-part.ts';
import { readIdCardCode } from '../../domain/id-card-code.ts';
import { counterPaths } from '../../paths.ts';
import type { FormStep } from '../form-step.ts';
import { counterText, SCAN_FIELD } from './counter.text.ts';
import type { CounterRequest } from './counter-request.ts';
import { CounterStepView } from './counter-step.view.tsx';

const COPY_BUTTON = '_lay-tu-nguoi-nop';
/** Sent by the page itself while somebody types: save, say nothing. */
const AUTOSAVE_HEADER = 'x-tu-luu';

export async function showCounterStep(platform: Platform, counter: CounterRequest, step: FormStep) {
  const { request, reply, filer, procedureCode } = counter;
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  refuseUnknownPage(filing, step);
  const held = request.heldForm;
  const saved = held === null ? undefined : await savePart(platform, filer, procedureCode, held, step);
  return sendStep(reply, saved?.filing ?? filing, step, []);
}

export async function saveCounterStep(platform: Platform, counter: CounterRequest, step: FormStep) {
  const { request, reply, filer, procedureCode } = counter;
  const typed = request.body as FormFields;
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  refuseUnknownPage(filing, step);
  const isAutosave = request.headers[AUTOSAVE_HEADER] !== undefined;
  const scanned = isAutosave ? '' : (typed[SCAN_FIELD] ?? '').trim();
  const card = readIdCardCode(scanned);
  const answers = card === undefined ? typed : { ...typed, ...cardAnswers(card) };
  const saved = await savePart(platform, filer, procedureCode, answers, step);
  if (saved === undefined) return reply.redirect(counterPaths.home, 303);
  if (isAutosave) return reply.status(204).send();
  if (scanned !== '' && card === undefined) return sendStep(reply, saved.filing, step, [], scanned);
  if (step.step === 'owner' && typed[COPY_BUTTON] !== undefined) {
    await copySubmitter(platform, filer, procedureCode);
    return reply.redirect(step.path(filing), 303);
  }
  const { read, findings } = saved;
  const at = read.anchor === undefined ? '' : `#${read.anchor}`;
  if (read.stay || card !== undefined) return reply.redirect(`${step.path(filing)}${at}`, 303);
  if (findings.errors.length > 0) return sendStep(reply, saved.filing, step, findings.errors);
  return reply.redirect(step.next(saved.filing), 303);
}

function sendStep(
  reply: FastifyReply,
  filing: Filing,
  step: FormStep,
  faults: readonly Fault[],
  unreadable: string | undefined = undefined,
) {
  const view = buildPageView(step.formOf(filing), step.pageId, filing.draft[step.part], filing.context, faults);
  const scanError = unreadable === undefined ? [] : [{ field: SCAN_FIELD, message: counterText.notACard }];
  const hasErrors = faults.length > 0 || scanError.length > 0;
  return sendOfficePage(reply, {
    title: `${step.title(filing)} – ${filing.procedure.name}`,
    active: '/can-bo/tiep-nhan',
    status: hasErrors ? 422 : 200,
    hasErrors,
    islands: ['e-form', 'autosave'],
    body: (
      <CounterStepView
        filing={filing}
        step={step}
        view={view}
        copyButton={COPY_BUTTON}
        scanned={unreadable ?? ''}
        scanError={scanError}
      />
    ),
  });
}

function refuseUnknownPage(filing: Filing, step: FormStep): void {
  if (!step.formOf(filing).pages.some(({ id }) => id === step.pageId))
    throw new NotFound('no such page of the declaration');
}
