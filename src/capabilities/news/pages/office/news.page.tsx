import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEditor, type Officer } from '#capabilities/identity/index.ts';
import { collectUploads, openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { sendFile } from '#platform/web/send-file.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { deleteDraft, editNews, type NewsEdit, startNews } from '../../actions/edit-news.ts';
import { takeNewsImage } from '../../actions/take-news-image.ts';
import type { NewsImage, NewsItem } from '../../domain/news-item.ts';
import { OFFICE_NEWS_PATH, officeNewsItemPath } from '../../paths.ts';
import { findNewsItem, listAllNews } from '../../storage/news-queries.ts';
import { choiceOf, readNewsDeed, readNewsText } from './news.form.ts';
import { DONE, FAULT_FIELDS, FAULTS, FORM_ERRORS, OFFICE_NEWS } from './news.text.ts';
import { NewsEditorView, NewsListView } from './news.view.tsx';

const ACTIVE = 'news';

interface Received {
  readonly fields: FormFields;
  readonly image: NewsImage | null | undefined;
  readonly errors: readonly FieldMessage[];
}

/** Biên tập tin tức. */
export function officeNewsPages(platform: Platform) {
  const { kysely } = platform.database;

  /** GET /can-bo/tin-tuc */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    editorOf(request);
    const body = <NewsListView items={await listAllNews(kysely)} now={platform.clock.now()} />;
    return sendOfficePage(reply, { title: OFFICE_NEWS.title, active: ACTIVE, body });
  }

  /** POST /can-bo/tin-tuc */
  async function start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return reply.redirect(officeNewsItemPath(await startNews(platform, editorOf(request))), 303);
  }

  /** GET /can-bo/tin-tuc/:number */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, request.heldForm, { status: 200, errors: [] });
  }

  /** POST /can-bo/tin-tuc/:number */
  async function edit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { number } = await itemOf(request);
    const received = await receive(request);
    const { fields, image } = received;
    const choice = choiceOf(fields);
    if (choice === 'xoa') {
      const deleted = await deleteDraft(platform, editorOf(request), number);
      if (deleted.ok) return reply.redirect(OFFICE_NEWS_PATH, 303);
      return send(request, reply, fields, refused('tieu-de', FORM_ERRORS['was-published']));
    }
    const read = readNewsDeed(fields, choice);
    const errors = [...received.errors, ...(read.ok ? [] : read.errors)];
    // What was typed is kept also when it cannot be published as asked.
    const deed: NewsEdit['deed'] = read.ok && errors.length === 0 ? read.deed : { type: 'saved' };
    const version = /^\d{1,9}$/.test(fields['phien-ban'] ?? '') ? Number(fields['phien-ban']) : 0;
    const edited = await editNews(
      platform,
      editorOf(request),
      { number, version },
      { text: readNewsText(fields), image, deed },
    );
    if (!edited.ok && edited.refusal === 'changed-meanwhile')
      return send(request, reply, fields, refused('tieu-de', FORM_ERRORS['changed-meanwhile']));
    const faults = edited.ok
      ? []
      : edited.faults.map((fault) => ({ field: FAULT_FIELDS[fault], message: FAULTS[fault] }));
    const wrong = [...faults, ...errors];
    if (wrong.length > 0) return send(request, reply, fields, { status: 422, errors: wrong });
    return reply.redirect(`${officeNewsItemPath(number)}?xong=${choice}`, 303);
  }

  /** GET /can-bo/tin-tuc/:number/anh */
  async function picture(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { image } = await itemOf(request);
    if (image === null) throw new NotFound('picture of news');
    return sendFile(reply, await openFile(kysely, platform.files, image.largeId), { inline: true });
  }

  async function receive(request: FastifyRequest): Promise<Received> {
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      return { fields: (request.body ?? {}) as FormFields, image: undefined, errors: [] };
    const { officerId } = editorOf(request);
    const uploads = collectUploads(platform, { officerId });
    const fields = await readMultipartForm(request, uploads.take);
    const [refusedUpload] = uploads.refused;
    if (refusedUpload)
      return {
        fields,
        image: undefined,
        errors: [{ field: 'anh', message: fileRefusalSentence(refusedUpload.refusal) }],
      };
    const [uploaded] = uploads.accepted;
    if (uploaded === undefined) return { fields, image: fields['bo-anh'] === undefined ? undefined : null, errors: [] };
    const isPicture = uploaded.file.mediaType.startsWith('image/');
    const image = isPicture ? await takeNewsImage(platform, officerId, uploaded.file.id) : undefined;
    return { fields, image, errors: image ? [] : [{ field: 'anh', message: FORM_ERRORS.picture }] };
  }

  async function itemOf(request: FastifyRequest): Promise<NewsItem> {
    editorOf(request);
    const { number = '' } = request.params as { number?: string };
    const item = /^\d{1,9}$/.test(number) ? await findNewsItem(kysely, Number(number)) : undefined;
    if (item === undefined) throw new NotFound('news item');
    return item;
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormFields | undefined | null,
    { status, errors }: { status: number; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const item = await itemOf(request);
    const { xong } = request.query as { xong?: unknown };
    const done = typeof xong === 'string' && errors.length === 0 ? DONE[xong] : undefined;
    return sendOfficePage(reply, {
      title: `${OFFICE_NEWS.title}: ${item.title || OFFICE_NEWS.untitled}`,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: <NewsEditorView {...{ item, errors, done }} fields={fields ?? null} now={platform.clock.now()} />,
    });
  }

  return { list, start, show, edit, picture };
}

function refused(field: string, message: string) {
  return { status: 409, errors: [{ field, message }] };
}

/** @throws NotFound for everybody else: that there is an editor is nobody's business. */
function editorOf({ officer }: FastifyRequest): Officer {
  if (!officer || !isEditor(officer)) throw new NotFound('news of editors');
  return officer;
}
