import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { listResultDrafts, type ResultDraft, resultDraftPath } from '#capabilities/dossier/index.ts';
import { collectUploads, openFile, type StoredFile } from '#capabilities/papers/index.ts';
import { PrintFailed, printer } from '#engines/print/printer.ts';
import { writeWord } from '#engines/word/write-word.ts';
import { ChangedMeanwhile, NotFound, Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeView, type FieldMessage, VERSION_FIELD } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { sendFile } from '#platform/web/send-file.ts';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { draftFromWord } from '../../actions/draft-from-word.ts';
import { draftLetter } from '../../certificates/draft-letter.ts';
import { findProcedureResult } from '../../certificates/find-procedure-result.ts';
import { draftOfResult } from '../../certificates/free-text-result.ts';
import { DRAFT_REFUSALS, gapLeft, NOT_WORD, WORD_MISSING } from './result-draft.text.ts';
import { ResultDraftView, WORD_FIELD } from './result-draft.view.tsx';
import { REFUSALS } from './results.text.ts';
import { loadSubject, type ResultsSubject } from './results-subject.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DraftSubject extends ResultsSubject {
  readonly definition: ProcedureDefinition;
  /** Tên kết quả. */
  readonly title: string;
  /** The newest first. */
  readonly drafts: readonly ResultDraft[];
  /** Just now. */
  readonly saved: boolean;
}

/** Dự thảo kết quả: the Word document to begin with, the one that comes back, and what becomes of it. */
export function resultDraftPages(platform: Platform) {
  const { database, files, clock } = platform;

  async function load(request: FastifyRequest): Promise<DraftSubject> {
    const subject = await loadSubject(platform, request, 'draft-result');
    const { kind, title } = await findProcedureResult(database.kysely, subject.dossier);
    const version = await findProcedureVersion(database.kysely, subject.dossier.procedureVersionId);
    if (kind !== 'free-text-result' || !version) throw new NotFound('draft of a result');
    const drafts = await listResultDrafts(database.kysely, subject.dossier.id);
    const saved = (request.query as { readonly da?: unknown }).da === 'luu';
    return { ...subject, definition: version.definition, title, drafts, saved };
  }

  function send(reply: FastifyReply, status: number, view: ChangeView<DraftSubject>): FastifyReply {
    return sendOfficePage(reply, {
      title: `Dự thảo kết quả hồ sơ ${view.subject.dossier.code}`,
      status,
      hasErrors: view.errors.length > 0,
      body: <ResultDraftView {...view} />,
    });
  }

  async function keep(subject: DraftSubject, file: StoredFile, fields: FormFields): Promise<FieldMessage | undefined> {
    const { dossier, officer, title } = subject;
    const expectedVersion = Number.parseInt(fields[VERSION_FIELD] ?? '', 10) || 0;
    const means = { database, files, printer };
    const result = await draftFromWord(means, { dossier, title, officer, expectedVersion, at: clock.now(), file });
    return result.ok ? undefined : explain(result);
  }

  return {
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      return send(reply, 200, { subject: await load(request), fields: {}, errors: [], changedBy: undefined });
    },
    async submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const subject = await load(request);
      // Nothing of who may not is stored.
      if (!subject.available) return send(reply, 409, { subject, fields: {}, errors: [], changedBy: undefined });
      const { fields, file, errors } = await readUpload(platform, request, subject.officer.officerId);
      const again = (said: readonly FieldMessage[]) =>
        send(reply, 422, { subject, fields, errors: said, changedBy: undefined });
      if (!file) return again(errors);
      try {
        const problem = await keep(subject, file, fields);
        if (problem) return again([problem]);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        return send(reply, 409, {
          subject: await load(request),
          fields: {},
          errors: [],
          changedBy: { name: error.by },
        });
      }
      return reply.redirect(`${resultDraftPath(subject.dossier.code)}?da=luu`, 303);
    },
    /** Mẫu Word to be written on, filled from the dossier. */
    async template(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { dossier, definition } = await load(request);
      const content = await writeWord(draftLetter(dossier, definition));
      const name = `Dự thảo ${dossier.code}.docx`;
      return sendFile(reply, {
        name,
        mediaType: WORD,
        sizeInBytes: content.length,
        content: Readable.from([content]),
      });
    },
    /** Bản PDF of the last draft, as it would be issued. */
    async preview(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { dossier, title, drafts } = await load(request);
      const [last] = drafts;
      if (!last) throw new NotFound('draft of a result');
      const content = await print(draftOfResult(dossier, title, last.blocks));
      const name = `Dự thảo ${dossier.code} lần ${last.number}.pdf`;
      const file = { name, mediaType: 'application/pdf', sizeInBytes: content.length };
      return sendFile(reply, { ...file, content: Readable.from([content]) }, { inline: true });
    },
    /** Tệp Word as it was uploaded. */
    async original(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { drafts } = await load(request);
      const { number } = request.params as { readonly number: string };
      const draft = drafts.find((one) => String(one.number) === number);
      if (!draft) throw new NotFound('draft of a result');
      return sendFile(reply, await openFile(database.kysely, files, draft.fileId));
    },
  };
}

async function print(draft: ReturnType<typeof draftOfResult>): Promise<Uint8Array> {
  try {
    return await printer.print('free-text-result', draft);
  } catch (error) {
    throw error instanceof PrintFailed ? new Unavailable('printing', { cause: error }) : error;
  }
}

interface ReadUpload {
  readonly fields: FormFields;
  readonly file: StoredFile | undefined;
  readonly errors: readonly FieldMessage[];
}

async function readUpload(platform: Platform, request: FastifyRequest, officerId: string): Promise<ReadUpload> {
  const fail = (message: string) => ({ file: undefined, errors: [{ field: WORD_FIELD, message }] });
  if (!request.headers['content-type']?.startsWith('multipart/form-data'))
    return { fields: (request.body ?? {}) as FormFields, ...fail(WORD_MISSING) };
  const uploads = collectUploads(platform, { officerId });
  const fields = await readMultipartForm(request, uploads.take);
  const [refused] = uploads.refused;
  if (refused) {
    const isOther = refused.refusal === 'type-not-accepted';
    return { fields, ...fail(isOther ? NOT_WORD : fileRefusalSentence(refused.refusal)) };
  }
  const file = uploads.accepted.at(-1)?.file;
  if (!file) return { fields, ...fail(WORD_MISSING) };
  return file.mediaType === WORD ? { fields, file, errors: [] } : { fields, ...fail(NOT_WORD) };
}

function explain({ refusal, name }: { readonly refusal: string; readonly name?: string }): FieldMessage {
  if (refusal === 'gap-left') return { field: WORD_FIELD, message: gapLeft(name ?? '') };
  const about = DRAFT_REFUSALS[refusal];
  return about ? { field: WORD_FIELD, message: about } : { field: '', message: REFUSALS[refusal] ?? refusal };
}
