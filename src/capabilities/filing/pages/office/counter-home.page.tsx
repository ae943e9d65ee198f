/** Nhận hồ sơ tại quầy: which procedure, or the draft to go on with. */
import { listCounterProcedures } from '#capabilities/catalogue/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { beginDraft } from '../../actions/begin-draft.ts';
import { counterPaths } from '../../paths.ts';
import { listOfficerDrafts } from '../../storage/draft-queries.ts';
import { counterText } from './counter.text.ts';
import { CounterHomeView } from './counter-home.view.tsx';
import type { CounterRequest } from './counter-request.ts';

export async function showCounterHome({ database, clock }: Platform, { reply, filer }: CounterRequest) {
  const [procedures, drafts] = await Promise.all([
    listCounterProcedures(database.kysely),
    listOfficerDrafts(database.kysely, filer.officerId),
  ]);
  return sendOfficePage(reply, {
    title: counterText.title,
    active: '/can-bo/tiep-nhan',
    body: <CounterHomeView procedures={procedures} drafts={drafts} today={todayInVietnam(clock).toString()} />,
  });
}

export async function beginAtCounter(platform: Platform, { request, reply, filer, procedureCode }: CounterRequest) {
  const body = request.body as FormFields | undefined;
  await beginDraft(platform, filer, procedureCode, body?.['lam-lai'] === '1');
  return reply.redirect(counterPaths.step(procedureCode, 'submitter'), 303);
}
