/** Xem lại và tiếp nhận tại quầy. */
import {
  type ChecklistLine,
  deskPath,
  listSimilarToDraft,
  type OfficerActor,
  paperChecklist,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { proposedChecks } from '#ui/office/paper-checklist-fields.ts';
import { counterGaps } from '../../actions/counter-gaps.ts';
import { type Filing, loadFiling, loadNamedFiling } from '../../actions/load-filing.ts';
import { receiveAtCounter } from '../../actions/receive-at-counter.ts';
import { counterPaths } from '../../paths.ts';
import { draftIdOf } from '../draft-mark.view.tsx';
import { blocksOf, gapLine } from '../review-blocks.ts';
import { counterText } from './counter.text.ts';
import { type CounterRequest, type FormRequest, ofForm } from './counter-request.ts';
import { parseReview } from './counter-review.form.ts';
import { CounterReviewView } from './counter-review.view.tsx';

const SAVED_FIELD = 'da-luu';
const CHANGED: FieldMessage = { field: '', message: counterText.changed };

export async function showCounterReview(platform: Platform, counter: CounterRequest) {
  const { request, reply, filer, procedureCode } = counter;
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  const held = request.heldForm;
  // What was confirmed is given back only for the person it was confirmed of.
  const fields = held !== null && draftIdOf(held) === filing.draft.id ? held : proposedChecks(linesOf(filing));
  return sendReview(platform, counter, filing, fields, []);
}

export async function acceptAtCounter(platform: Platform, counter: CounterRequest) {
  const fields = counter.request.body as FormFields;
  const form = ofForm(counter, fields);
  const { reply, officer, filer, procedureCode } = form;
  const filing = await loadFiling(platform, filer, procedureCode);
  // Without an open draft this may be the second press of the button: the action knows what the first one made.
  const parsed = filing ? parseReview(fields, filing, linesOf(filing)) : { checks: [], confirmed: {} };
  if (filing && 'errors' in parsed)
    return sendReview(platform, form, filing, fields, [...changedSince(filing, fields), ...parsed.errors]);
  const result = await receiveAtCounter(platform, officer, filer, {
    procedureCode,
    draftId: filer.draftId,
    savedAt: fields[SAVED_FIELD] ?? '',
    ...('errors' in parsed ? { checks: [], confirmed: {} } : parsed),
  });
  if (result.ok) return reply.redirect(`${deskPath(result.code)}?da=tai-quay`, 303);
  const after = await loadFiling(platform, filer, procedureCode);
  if (result.refusal === 'no-draft' || after === undefined) return refuseClosed(platform, form, fields);
  const error = result.refusal === 'incomplete' ? { field: 'con-thieu', message: counterText.incomplete } : CHANGED;
  return sendReview(platform, form, after, fields, [error]);
}

/** Said beside other errors as well: the page that comes back is reviewed anew. */
function changedSince({ draft }: Filing, fields: FormFields): FieldMessage[] {
  return fields[SAVED_FIELD] === draft.savedAt.toISOString() ? [] : [CHANGED];
}

/** Nothing is filed: what was counted and confirmed comes back beside the draft it was said of. */
async function refuseClosed(platform: Platform, form: FormRequest, fields: FormFields) {
  const { reply, filer, procedureCode } = form;
  const filing = await loadNamedFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  return sendReview(platform, form, filing, fields, [{ field: '', message: counterText.closed }]);
}

function linesOf({ procedure, draft }: Filing): ChecklistLine[] {
  const filed = new Set(draft.papers.map(({ paperCode }) => paperCode));
  return paperChecklist(procedure.papers, { channel: 'counter', filed });
}

/** Cảnh báo trùng: what was sent in online, or taken in at another counter, may be the same matter. */
function similarTo(platform: Platform, officer: OfficerActor, { draft }: Filing) {
  return listSimilarToDraft(platform.database.kysely, officer, {
    procedureCode: draft.procedureCode,
    personalId: draft.submitter['personalId'] ?? '',
    contents: draft.papers.map(({ sha256 }) => sha256),
  });
}

async function sendReview(
  platform: Platform,
  { reply, officer }: CounterRequest,
  filing: Filing,
  fields: FormFields,
  errors: readonly FieldMessage[],
) {
  const { procedure } = filing;
  const similar = await similarTo(platform, officer, filing);
  return sendOfficePage(reply, {
    title: `Xem lại – ${procedure.name}`,
    active: '/can-bo/tiep-nhan',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    body: (
      <CounterReviewView
        filing={filing}
        blocks={blocksOf(filing, counterPaths)}
        gaps={counterGaps(filing).map((gap) => gapLine(filing, gap, counterPaths))}
        lines={linesOf(filing)}
        similar={similar}
        fields={fields}
        errors={errors}
      />
    ),
  });
}
