/** Quét giấy tờ tại quầy: files that the officer makes of the papers on the desk. */
import type { FastifyReply } from 'fastify';
import { collectUploads, openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { sendFile } from '#platform/web/send-file.ts';
import { attachPapers, removePaper } from '../../actions/attach-papers.ts';
import { completePapers } from '../../actions/complete-papers.ts';
import { type Filing, loadFiling, loadNamedFiling } from '../../actions/load-filing.ts';
import { counterPaths } from '../../paths.ts';
import type { RefusedFile } from '../paper-block.view.tsx';
import { CounterPapersView } from './counter-papers.view.tsx';
import { type CounterRequest, type FormRequest, ofForm } from './counter-request.ts';

const REMOVE_BUTTON = '_xoa';

export async function showCounterPapers(platform: Platform, { reply, filer, procedureCode }: CounterRequest) {
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  return sendPapers(reply, filing, {});
}

/** Removes one file, or goes on when everything needed is there. */
export async function dropCounterPaper(platform: Platform, counter: CounterRequest) {
  const fields = counter.request.body as FormFields;
  const form = ofForm(counter, fields);
  const { reply, filer, procedureCode } = form;
  if ((await loadFiling(platform, filer, procedureCode)) === undefined) return refuseClosed(platform, form);
  const removed = /^(.{1,80})\/(\d{1,3})$/.exec(fields[REMOVE_BUTTON] ?? '');
  if (removed !== null) {
    await removePaper(platform, filer, procedureCode, removed[1] ?? '', Number(removed[2]));
    return reply.redirect(counterPaths.step(procedureCode, 'papers'), 303);
  }
  const missing = await completePapers(platform, filer, procedureCode);
  if (missing === 'no-draft') return refuseClosed(platform, form);
  if (missing === 'complete') return reply.redirect(counterPaths.step(procedureCode, 'delivery'), 303);
  return sendPapers(reply, missing, { isJudged: true });
}

export async function addCounterPapers(platform: Platform, counter: CounterRequest, paperCode: string) {
  const uploads = collectUploads(platform, { officerId: counter.filer.officerId });
  const form = ofForm(counter, await readMultipartForm(counter.request, (part) => uploads.take(part)));
  const { reply, filer, procedureCode } = form;
  const filing = await loadFiling(platform, filer, procedureCode);
  if (filing === undefined) return refuseClosed(platform, form);
  if (!filing.needed.some(({ code }) => code === paperCode)) throw new NotFound('paper not asked for');
  const fileIds = uploads.accepted.map(({ file }) => file.id);
  if (fileIds.length > 0) await attachPapers(platform, filer, procedureCode, paperCode, fileIds);
  const nothing = fileIds.length + uploads.refused.length === 0;
  const refused = nothing ? [{ name: '', refusal: 'nothing-chosen' }] : uploads.refused;
  if (refused.length === 0) {
    return reply.redirect(`${counterPaths.step(procedureCode, 'papers')}#giay-to-${paperCode}`, 303);
  }
  const after = (await loadFiling(platform, filer, procedureCode)) ?? filing;
  return sendPapers(reply, after, { refused: refused.map((file) => ({ ...file, paperCode })) });
}

/** Nothing is attached or taken away: the page belongs to a draft that is no longer open. */
async function refuseClosed(platform: Platform, { reply, filer, procedureCode }: FormRequest) {
  const filing = await loadNamedFiling(platform, filer, procedureCode);
  if (filing === undefined) return reply.redirect(counterPaths.home, 303);
  return sendPapers(reply, filing, { isClosed: true });
}

/** One of the files of the officer's own draft. */
export async function sendCounterFile(
  platform: Platform,
  { reply, filer, procedureCode }: CounterRequest,
  { paperCode, number }: { readonly paperCode: string; readonly number: number },
) {
  const filing = await loadFiling(platform, filer, procedureCode);
  const file = filing?.draft.papers.filter((paper) => paper.paperCode === paperCode)[number - 1];
  if (file === undefined) throw new NotFound('no such file in the draft');
  return sendFile(reply, await openFile(platform.database.kysely, platform.files, file.fileId));
}

interface Outcome {
  readonly refused?: readonly RefusedFile[];
  readonly isJudged?: boolean;
  readonly isClosed?: boolean;
}

function sendPapers(reply: FastifyReply, filing: Filing, outcome: Outcome) {
  const { refused = [], isJudged = false, isClosed = false } = outcome;
  const hasErrors = refused.length > 0 || isJudged || isClosed;
  return sendOfficePage(reply, {
    title: `Thành phần hồ sơ – ${filing.procedure.name}`,
    active: '/can-bo/tiep-nhan',
    status: hasErrors ? 422 : 200,
    hasErrors,
    body: (
      <CounterPapersView
        filing={filing}
        refused={refused}
        isJudged={isJudged}
        isClosed={isClosed}
        removeButton={REMOVE_BUTTON}
      />
    ),
  });
}
