import type { FastifyRequest } from 'fastify';
import { OPINIONS, type Opinion } from '#capabilities/dossier/index.ts';
import { collectUploads, listOwnFiles, type StoredFile } from '#capabilities/papers/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { REFUSALS } from './processing.text.ts';

export interface TypedAnswer {
  readonly fields: FormFields;
  /** Văn bản đính kèm: chosen now, or with an earlier try of the same form. */
  readonly file: StoredFile | undefined;
  readonly opinion: Opinion | undefined;
  readonly text: string;
  readonly errors: readonly FieldMessage[];
}

export const FILE_FIELD = 'van-ban';
export const KEPT_FILE_FIELD = 'van-ban-da-gui';
export const DROP_FILE_FIELD = 'bo-van-ban';

/** A file that was taken is not asked for again when something else is wrong. */
export async function readAnswer(platform: Platform, request: FastifyRequest, officerId: string): Promise<TypedAnswer> {
  const uploads = collectUploads(platform, { officerId });
  const isMultipart = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const fields = isMultipart ? await readMultipartForm(request, uploads.take) : ((request.body ?? {}) as FormFields);
  const [kept] = await listOwnFiles(platform.database.kysely, { officerId }, [fields[KEPT_FILE_FIELD] ?? '']);
  const keeps = fields[DROP_FILE_FIELD] === undefined;
  const file = uploads.accepted.at(-1)?.file ?? (keeps ? kept : undefined);
  const opinion = OPINIONS.find((one) => one === fields['y-kien']);
  const text = (fields['noi-dung'] ?? '').trim();
  const fail = (field: string, code: string) => ({ field, message: REFUSALS[code] ?? code });
  const errors = [
    ...(opinion ? [] : [fail('y-kien', 'opinion-choice-missing')]),
    ...(text ? [] : [fail('noi-dung', 'answer-missing')]),
    ...uploads.refused.map(({ refusal }) => ({ field: FILE_FIELD, message: fileRefusalSentence(refusal) })),
  ];
  return { fields, file, opinion, text, errors };
}
