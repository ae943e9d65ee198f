import type { FastifyRequest } from 'fastify';
import { type FilePart, readMultipartForm } from '#platform/web/multipart-form.ts';

export const FILE_FIELD = 'tep';
/** A result has some hundred kilobytes. */
const LARGEST_FILE_IN_BYTES = 10 * 1024 * 1024;
const PDF_MARK = '%PDF-';
/** Where readers of PDF still accept the mark. */
const PDF_MARK_WITHIN = 1024;
const SIGNATURE_MARK = '/ByteRange';

export type FileRefusal = 'missing' | 'too-large' | 'not-pdf';

/** Only in memory, and only as much as a result may have; the rest is read past. */
export async function readVerifiedFile(
  request: FastifyRequest,
): Promise<{ ok: true; pdf: Buffer } | { ok: false; refusal: FileRefusal }> {
  if (!request.isMultipart()) return { ok: false, refusal: 'missing' };
  let content: Buffer | 'too-large' | undefined;
  await readMultipartForm(request, async (part) => {
    const taken = await take(part);
    if (part.field === FILE_FIELD) content ??= taken;
  });
  if (content === 'too-large') return { ok: false, refusal: 'too-large' };
  if (content === undefined || content.length === 0) return { ok: false, refusal: 'missing' };
  const isPdf = content.subarray(0, PDF_MARK_WITHIN).includes(PDF_MARK) || content.includes(SIGNATURE_MARK);
  return isPdf ? { ok: true, pdf: content } : { ok: false, refusal: 'not-pdf' };
}

async function take({ content }: FilePart): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_FILE_IN_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > LARGEST_FILE_IN_BYTES ? 'too-large' : Buffer.concat(chunks);
}
