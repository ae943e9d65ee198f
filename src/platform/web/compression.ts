/** Compresses pages on the way out; what is already compressed or streamed passes as it is. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const SMALLEST_WORTH_IT_IN_BYTES = 1024;
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

export function compressPages(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (typeof payload !== 'string' || payload.length < SMALLEST_WORTH_IT_IN_BYTES || !COMPRESSIBLE.test(type))
      return payload;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '));
    if (/\bbr\b/.test(accepted)) {
      reply.header('content-encoding', 'br');
      return brotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    }
    if (/\bgzip\b/.test(accepted)) {
      reply.header('content-encoding', 'gzip');
      return deflate(payload);
    }
    return payload;
  });
}
