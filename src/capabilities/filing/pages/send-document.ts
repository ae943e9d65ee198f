import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { sendFile } from '#platform/web/send-file.ts';

/** A PDF that was just made. */
export function sendDocument(reply: FastifyReply, name: string, pdf: Uint8Array): FastifyReply {
  return sendFile(reply, {
    name,
    mediaType: 'application/pdf',
    sizeInBytes: pdf.length,
    content: Readable.from([pdf]),
  });
}
