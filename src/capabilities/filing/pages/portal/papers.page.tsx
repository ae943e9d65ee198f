/** Thành phần hồ sơ: which papers are needed, and the files given for them. */
import type { FastifyReply } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import {
  collectUploads,
  listOwnFiles,
  listStoredPapers,
  reuseStoredPaper,
  type StoredPaper,
} from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { attachPapers, removePaper } from '../../actions/attach-papers.ts';
import { completePapers } from '../../actions/complete-papers.ts';
import { type Filing, loadFiling } from '../../actions/load-filing.ts';
import { filingPaths } from '../../paths.ts';
import { consentField, type RefusedFile, storeField } from '../paper-block.view.tsx';
import type { StepRequest } from './form-step.page.tsx';
import { PapersView } from './papers.view.tsx';

const REMOVE_BUTTON = '_xoa';
const isUsable = ({ isReplaced }: StoredPaper) => !isReplaced;
/** Files already uploaded piece by piece; the form then only names them. */
const UPLOADED_FIELD = 'fileId';

export async function showPapers(platform: Platform, { reply, citizen, procedureCode }: StepRequest) {
  const filing = await loadFiling(platform, citizen, procedureCode);
  if (filing === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  return sendPapers(platform, { reply, citizen }, filing, { refused: [], isJudged: false });
}

/** Removes one file, or goes on when everything needed is there. */
export async function dropPaper(platform: Platform, { request, reply, citizen, procedureCode }: StepRequest) {
  const removed = /^(.{1,80})\/(\d{1,3})$/.exec((request.body as FormFields)[REMOVE_BUTTON] ?? '');
  if (removed !== null) {
    await removePaper(platform, citizen, procedureCode, removed[1] ?? '', Number(removed[2]));
    return reply.redirect(filingPaths.step(procedureCode, 'papers'), 303);
  }
  const missing = await completePapers(platform, citizen, procedureCode);
  if (missing === 'no-draft') return reply.redirect(filingPaths.start(procedureCode), 303);
  if (missing === 'complete') return reply.redirect(filingPaths.step(procedureCode, 'delivery'), 303);
  return sendPapers(platform, { reply, citizen }, missing, { refused: [], isJudged: true });
}

export async function addPapers(platform: Platform, step: StepRequest, paperCode: string) {
  const { reply, citizen, procedureCode } = step;
  const filing = await loadFiling(platform, citizen, procedureCode);
  if (filing === undefined) return reply.redirect(filingPaths.start(procedureCode), 303);
  if (!filing.needed.some(({ code }) => code === paperCode)) throw new NotFound('paper not asked for');
  const { fileIds, refused } = await receiveFiles(platform, step, paperCode);
  if (fileIds.length > 0) await attachPapers(platform, citizen, procedureCode, paperCode, fileIds);
  if (refused.length === 0)
    return reply.redirect(`${filingPaths.step(procedureCode, 'papers')}#giay-to-${paperCode}`, 303);
  const after = (await loadFiling(platform, citizen, procedureCode)) ?? filing;
  const named = refused.map((file) => ({ ...file, paperCode }));
  return sendPapers(platform, { reply, citizen }, after, { refused: named, isJudged: false });
}

async function receiveFiles(platform: Platform, { request, citizen }: StepRequest, paperCode: string) {
  const owner = { accountId: holderOf(citizen) };
  if (!request.isMultipart()) {
    const fields = request.body as FormFields;
    const key = fields[storeField(paperCode)];
    if (key !== undefined) {
      const consents = fields[consentField(paperCode)] !== undefined;
      return takeFromStore(platform, owner.accountId, { key, consents });
    }
    const named = formValues(request.body as FormFields, UPLOADED_FIELD);
    const files = await listOwnFiles(platform.database.kysely, { accountId: holderOf(citizen) }, named);
    return { fileIds: files.map(({ id }) => id), refused: [] };
  }
  const uploads = collectUploads(platform, owner);
  const fields = await readMultipartForm(request, (part) => uploads.take(part));
  const earlier = await listOwnFiles(
    platform.database.kysely,
    { accountId: holderOf(citizen) },
    formValues(fields, UPLOADED_FIELD),
  );
  const nothing = uploads.accepted.length + earlier.length + uploads.refused.length === 0;
  return {
    fileIds: [...earlier.map(({ id }) => id), ...uploads.accepted.map(({ file }) => file.id)],
    refused: nothing ? [{ name: '', refusal: 'nothing-chosen' }] : uploads.refused,
  };
}

/** Lấy từ Kho giấy tờ, with the person's consent to this one use. */
async function takeFromStore(
  platform: Platform,
  accountId: string,
  { key, consents }: { key: string; consents: boolean },
) {
  if (key === '') return { fileIds: [], refused: [{ name: '', refusal: 'nothing-chosen' }] };
  if (!consents) return { fileIds: [], refused: [{ name: '', refusal: 'no-consent' }] };
  return { fileIds: [await reuseStoredPaper(platform, accountId, key)], refused: [] };
}

async function sendPapers(
  { database }: Platform,
  { reply, citizen }: Pick<StepRequest, 'reply' | 'citizen'>,
  filing: Filing,
  { refused, isJudged }: { readonly refused: readonly RefusedFile[]; readonly isJudged: boolean },
): Promise<FastifyReply> {
  const stored = await listStoredPapers(database.kysely, holderOf(citizen));
  const hasErrors = refused.length > 0 || isJudged;
  return sendPortalPage(reply, {
    title: `Thành phần hồ sơ – ${filing.procedure.name}`,
    active: '/dich-vu-cong',
    status: hasErrors ? 422 : 200,
    hasErrors,
    islands: ['upload'],
    body: (
      <PapersView {...{ filing, refused, isJudged }} stored={stored.filter(isUsable)} removeButton={REMOVE_BUTTON} />
    ),
  });
}
