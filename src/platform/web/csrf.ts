/** Chống giả mạo yêu cầu: a change is accepted only from our own pages. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotPermitted } from '#platform/errors.ts';
import type { FormFields } from './form-fields.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface CsrfOptions {
  readonly publicUrl: string;
  /** Paths that other servers call, which prove themselves in another way. */
  readonly exempt: readonly RegExp[];
}

/**
 * Browsers say where a request comes from; when they do, it must be us. A signed-in visitor's form
 * carries the session's token as well. A multipart form's token is checked by whoever reads its parts.
 */
export function protectFromForgery(app: FastifyInstance, options: CsrfOptions): void {
  const ownOrigin = new URL(options.publicUrl).origin;
  app.addHook('preHandler', async (request) => {
    if (SAFE_METHODS.has(request.method)) return;
    const path = request.url.split('?', 1)[0] ?? '';
    if (options.exempt.some((pattern) => pattern.test(path))) return;
    if (comesFromElsewhere(request, ownOrigin)) throw new NotPermitted('cross-site request');
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    if (isForm) requireCsrf(request, (request.body as FormFields | undefined)?.['_csrf']);
  });
}

/** @throws NotPermitted when a signed-in visitor's form lacks the session's token. */
export function requireCsrf(request: FastifyRequest, token: string | undefined): void {
  const expected = request.csrfToken;
  if (expected === '') return;
  const given = Buffer.from(token ?? '');
  const wanted = Buffer.from(expected);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new NotPermitted('missing form token');
}

function comesFromElsewhere(request: FastifyRequest, ownOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.origin;
  return origin !== undefined && origin !== ownOrigin;
}
