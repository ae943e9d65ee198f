/** Kho giấy tờ; and uploads piece by piece, for pages with JavaScript. The plain way is the form of whoever asks for the paper. */
import type { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import type { Platform } from '#platform/platform.ts';
import { LARGEST_FILE_IN_BYTES } from '../../domain/stored-file.ts';
import { papersPaths, REVOKE_PATH, SHARED_PATH, STORE_PATH } from '../../paths.ts';
import { paperStorePages, sharedPaperPages } from './paper-store.page.tsx';
import { createUploadProtocol, type UploadProtocol } from './upload-protocol.ts';

/** What pieces of a file are sent as (tus 1.0). */
const PIECE = 'application/offset+octet-stream';

export function papersPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const protocol = await createUploadProtocol(platform);
    app.addContentTypeParser(PIECE, (_request, body, done) => done(null, body));
    const answer = (request: FastifyRequest, reply: FastifyReply) => answerUpload(platform, protocol, request, reply);
    const limits = { bodyLimit: LARGEST_FILE_IN_BYTES };
    const own = { preHandler: app.requireCitizen };
    const store = paperStorePages(platform);
    const shared = sharedPaperPages(platform);
    app.get(STORE_PATH, own, store.show);
    app.get(`${STORE_PATH}/giay-to/:key`, own, store.open);
    app.post(`${STORE_PATH}/giay-to/:key/chia-se`, own, store.share);
    app.post(REVOKE_PATH, own, store.revoke);
    app.get(SHARED_PATH, shared.show);
    app.post(SHARED_PATH, shared.open);
    app.post(papersPaths.upload, limits, answer);
    app.route({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: `${papersPaths.upload}/:uploadId`,
      ...limits,
      handler: answer,
    });
  };
}

async function answerUpload(
  platform: Platform,
  protocol: UploadProtocol,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (request.citizen === null) return reply.status(401).send({ refusal: 'signed-out' });
  const response = await protocol.answer(toWebRequest(platform, request), holderOf(request.citizen));
  reply.status(response.status).header('cache-control', 'no-store');
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply.send(response.body === null ? undefined : Buffer.from(await response.arrayBuffer()));
}

function toWebRequest(platform: Platform, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const init: RequestInit & { duplex: 'half' } = { method: request.method, headers, duplex: 'half' };
  if (request.headers['content-type'] === PIECE) init.body = request.body as Readable as unknown as BodyInit;
  return new Request(new URL(request.url, platform.config.publicUrl), init);
}
