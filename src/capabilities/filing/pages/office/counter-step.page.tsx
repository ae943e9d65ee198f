/** Mỗi bước tại quầy là một tờ: saves what is typed first, judges second; a scanned card fills in the submitter. */
import type { FastifyReply } from 'fastify';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { readPage } from '#engines/forms/read-page.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { cardAnswers } from '../../actions/card-answers.ts';
import { copySubmitter } from '../../actions/copy-submitter.ts';
import { type Filing, loadFiling, loadNamedFiling } from '../../actions/load-filing.ts';
import { type SavedPart, savePart } from '../../actions/save-part.ts';
import { readIdCardCode } from '../../domain/id-card-code.ts';
import { counterPaths } from '../../paths.ts';
import type { FormStep } from '../form-step.ts';
import { counterText, SCAN_FIELD } from './counter.text.ts';
import { type CounterRequest, type FormRequest, ofForm } from './counter-request.ts';
import { CounterStepView } from './counter-step.view.tsx';

const COPY_BUTTON = '_lay-tu-nguoi-nop';
/** Sent by the page itself while somebody types: save, say nothing. */
const AUTOSAVE_HEADER = 'x-tu-luu';
const NOT_A_CARD = { field: SCAN_FIELD, message: counterText.notACard };

export async function showCounterStep(platform: Platform, counter: CounterRequest, step: FormStep) {
  const { request, reply, filer, procedureCode } = counter;
  const held = request.heldForm;
  if (held !== null) {
    const form = ofForm(counter, held);
    const saved = await saveTyped(platform, form, step, held);
    return saved === undefined ? refuseClosed(platform, form, step, held) : sendStep(reply, saved.filing, step);
  }
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  refuseUnknownPage(filing, step);
  return sendStep(reply, filing, step);
}

export async function saveCounterStep(platform: Platform, counter: CounterRequest, step: FormStep) {
  const typed = counter.request.body as FormFields;
  const form = ofForm(counter, typed);
  const { request, reply, filer, procedureCode } = form;
  const isAutosave = request.headers[AUTOSAVE_HEADER] !== undefined;
  const scanned = isAutosave ? '' : (typed[SCAN_FIELD] ?? '').trim();
  const card = readIdCardCode(scanned);
  const answers = card === undefined ? typed : { ...typed, ...cardAnswers(card) };
  const saved = await saveTyped(platform, form, step, answers);
  if (isAutosave) return reply.status(saved === undefined ? 409 : 204).send();
  if (saved === undefined) return refuseClosed(platform, form, step, typed);
  const { filing } = saved;
  if (scanned !== '' && card === undefined) return sendStep(reply, filing, step, [], [NOT_A_CARD], scanned);
  if (step.step === 'owner' && typed[COPY_BUTTON] !== undefined) {
    await copySubmitter(platform, filer, procedureCode);
    return reply.redirect(step.path(filing), 303);
  }
  const { read, findings } = saved;
  const at = read.anchor === undefined ? '' : `#${read.anchor}`;
  if (read.stay || card !== undefined) return reply.redirect(`${step.path(filing)}${at}`, 303);
  if (findings.errors.length > 0) return sendStep(reply, filing, step, findings.errors);
  return reply.redirect(step.next(filing), 303);
}

/** Undefined when the draft of the form is no longer open. */
async function saveTyped(
  platform: Platform,
  { filer, procedureCode }: FormRequest,
  step: FormStep,
  typed: FormFields,
): Promise<SavedPart | undefined> {
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return undefined;
  refuseUnknownPage(filing, step);
  return savePart(platform, filer, procedureCode, typed, step);
}

/** Nothing is saved: the page comes back as it was typed, and belongs to the draft it was made for. */
async function refuseClosed(
  platform: Platform,
  { reply, filer, procedureCode }: FormRequest,
  step: FormStep,
  typed: FormFields,
) {
  const filing = await loadNamedFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  refuseUnknownPage(filing, step);
  const { answers } = readPage(step.formOf(filing), step.pageId, typed, filing.draft[step.part], filing.context);
  const asTyped = { ...filing, draft: { ...filing.draft, [step.part]: answers } };
  const closed = { field: '', message: counterText.closed };
  return sendStep(reply, asTyped, step, [], [closed], typed[SCAN_FIELD]);
}

function sendStep(
  reply: FastifyReply,
  filing: Filing,
  step: FormStep,
  faults: readonly Fault[] = [],
  errors: readonly FieldMessage[] = [],
  scanned = '',
) {
  const view = buildPageView(step.formOf(filing), step.pageId, filing.draft[step.part], filing.context, faults);
  const hasErrors = faults.length + errors.length > 0;
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
        scanned={scanned}
        errors={errors}
      />
    ),
  });
}

function refuseUnknownPage(filing: Filing, step: FormStep): void {
  if (!step.formOf(filing).pages.some(({ id }) => id === step.pageId))
    throw new NotFound('no such page of the declaration');
}
