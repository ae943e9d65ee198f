import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPublicBundle, findPublicStatus, isBundleCode } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { parseDossierCode } from '../../domain/dossier-code.ts';
import { PUBLIC_STATUS_PATH } from '../../paths.ts';
import { PUBLIC_STATUS } from './public-status.text.ts';
import { PublicStatusView, type PublicStatusViewProps } from './public-status.view.tsx';

/** Enough for a person, too slow for somebody who counts through all codes. */
const LIMIT = { name: 'tra-cuu', times: 30, seconds: 60 };
const LONGEST_ECHO = 200;

export function publicStatusPage({ database }: Platform) {
  const limit = createRateLimit(database, LIMIT);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { ma } = request.query as { ma?: unknown };
    if (ma === undefined) return send(reply, 200, { typed: '' });
    const typed = typeof ma === 'string' ? ma.normalize('NFC').replaceAll('\0', '') : '';
    const parsed = parseDossierCode(typed);
    const echo = typed.slice(0, LONGEST_ECHO);
    if (!parsed.ok) return send(reply, 422, { typed: echo, error: PUBLIC_STATUS[parsed.refusal] });
    if (!(await limit.take(request.ip))) return send(reply, 429, { typed: echo, error: PUBLIC_STATUS.tooOften });
    if (isBundleCode(parsed.code)) {
      const bundle = await findPublicBundle(database.kysely, parsed.code);
      return send(reply, 200, { typed: parsed.code, ...(bundle ? { bundle } : { found: null }) });
    }
    const found = await findPublicStatus(database.kysely, parsed.code);
    return send(reply, 200, { typed: parsed.code, found: found ?? null });
  };
}

function send(reply: FastifyReply, status: number, props: PublicStatusViewProps): FastifyReply {
  return sendPortalPage(reply, {
    title: PUBLIC_STATUS.title,
    active: PUBLIC_STATUS_PATH,
    status,
    hasErrors: props.error !== undefined,
    body: <PublicStatusView {...props} />,
  });
}
