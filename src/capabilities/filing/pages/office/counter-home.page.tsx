/** Nhận hồ sơ tại quầy: which procedure, or the draft to go on with. */
import type { FastifyReply } from 'fastify';
import { findProcedure, listCounterProcedures } from '#capabilities/catalogue/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { beginDraft } from '../../actions/begin-draft.ts';
import { counterPaths } from '../../paths.ts';
import { listOfficerDrafts, type OfficerDraft } from '../../storage/draft-queries.ts';
import { counterText } from './counter.text.ts';
import { CounterHomeView, DiscardView } from './counter-home.view.tsx';
import { type CounterRequest, type FormRequest, ofForm } from './counter-request.ts';

export function showCounterHome(platform: Platform, counter: CounterRequest) {
  return sendHome(platform, counter, []);
}

export async function beginAtCounter(platform: Platform, counter: CounterRequest) {
  const fields = (counter.request.body ?? {}) as FormFields;
  const { procedureCode, reply } = counter;
  const anew = fields['lam-lai'] === '1';
  const { filer } = anew ? ofForm(counter, fields) : counter;
  const lost =
    anew && fields['chac-chan'] !== '1' ? await draftToDiscard(platform, ofForm(counter, fields)) : undefined;
  if (lost) return sendDiscard(platform, reply, lost);
  const begun = await beginDraft(platform, filer, procedureCode, anew);
  if (!begun) return sendHome(platform, counter, [{ field: '', message: counterText.otherDraft }]);
  return reply.redirect(counterPaths.step(procedureCode, 'submitter'), 303);
}

/** The draft that would be lost; none when it is not open, or nothing was typed in it. */
async function draftToDiscard({ database }: Platform, { filer }: FormRequest): Promise<OfficerDraft | undefined> {
  const drafts = await listOfficerDrafts(database.kysely, filer.officerId);
  return drafts.find(({ id, isUntouched }) => id === filer.draftId && !isUntouched);
}

async function sendDiscard({ database, clock }: Platform, reply: FastifyReply, draft: OfficerDraft) {
  const procedure = await findProcedure(database.kysely, draft.procedureCode);
  return sendOfficePage(reply, {
    title: counterText.discardTitle,
    active: '/can-bo/tiep-nhan',
    body: (
      <DiscardView
        draft={draft}
        procedureName={procedure?.definition.name ?? draft.procedureCode}
        today={todayInVietnam(clock).toString()}
      />
    ),
  });
}

async function sendHome(
  { database, clock }: Platform,
  { reply, filer }: CounterRequest,
  errors: readonly FieldMessage[],
) {
  const [procedures, drafts] = await Promise.all([
    listCounterProcedures(database.kysely),
    listOfficerDrafts(database.kysely, filer.officerId),
  ]);
  return sendOfficePage(reply, {
    title: counterText.title,
    active: '/can-bo/tiep-nhan',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    body: (
      <CounterHomeView
        procedures={procedures}
        drafts={drafts}
        today={todayInVietnam(clock).toString()}
        errors={errors}
      />
    ),
  });
}
