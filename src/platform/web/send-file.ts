/** Sends a stored file so that it can only be looked at or saved, never run as a part of our site. */
import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly content: Readable;
}

/** Kinds a browser shows by itself without running anything of ours. */
const SHOWN_INLINE = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/** `inline` shows the file in a viewer on one of our pages; everything else is saved. */
export function sendFile(
  reply: FastifyReply,
  file: SentFile,
  { inline = false }: { inline?: boolean } = {},
): FastifyReply {
  const shown = inline && SHOWN_INLINE.has(file.mediaType);
  return reply
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; ${dispositionName(file.name)}`)
    .header('content-security-policy', contentPolicy(file.mediaType))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('content-length', file.sizeInBytes)
    .type(file.mediaType)
    .send(file.content);
}

function contentPolicy(mediaType: string): string {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'";
  return mediaType === 'application/pdf' ? policy : `${policy}; sandbox`;
}

/** RFC 6266: the name for old programs in plain letters, and the true one in UTF-8. */
export function dispositionName(name: string): string {
  const plain = name
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
