import type { FastifyReply, FastifyRequest } from 'fastify';
import { verificationPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { cleanText } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit, type RateLimit } from '#platform/web/rate-limit.ts';
import { verifyFile } from '../../actions/verify-file.ts';
import { parsePublicCode } from '../../domain/public-code.ts';
import { findIssuedPaper } from './read-issued-paper.ts';
import { readVerifiedFile } from './verify-file.form.ts';
import { CODE_ERROR, FILE_ERROR, VERIFY } from './verify-result.text.ts';
import { VerifyResultView, type VerifyResultViewProps } from './verify-result.view.tsx';

/** Enough for a counter that looks at papers all day, too slow for somebody who tries codes. */
const LIMIT = { name: 'xac-thuc', times: 30, seconds: 60 };
const LONGEST_ECHO = 100;

/** The code is typed; the answer stands at the address that is printed on the paper. */
export function verifyResultForm() {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { ma } = request.query as { ma?: unknown };
    if (ma === undefined) return send(reply, 200, { typed: '' });
    const typed = typeof ma === 'string' ? echo(ma) : '';
    const parsed = parsePublicCode(typed);
    if (!parsed.ok) return send(reply, 422, { typed, error: CODE_ERROR[parsed.refusal] });
    return reply.redirect(verificationPath(parsed.publicCode), 303);
  };
}

export function verifyResultPages(platform: Platform) {
  const limit = createRateLimit(platform.database, LIMIT);
  return { byCode: byCode(platform, limit), byFile: byFile(platform, limit) };
}

/** A file given or dropped; nothing of it is kept. */
function byFile(platform: Platform, limit: RateLimit) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const again = (status: number, fileError: string) => send(reply, status, { typed: '', fileError });
    if (!(await limit.take(request.ip))) return again(429, VERIFY.tooOften);
    const read = await readVerifiedFile(request);
    if (!read.ok) return again(422, FILE_ERROR[read.refusal]);
    const file = await verifyFile(platform, read.pdf);
    const paper = file.publicCode && (await findIssuedPaper(platform.database, file.publicCode));
    return send(reply, 200, { typed: '', file, ...(paper ? { paper } : {}) });
  };
}

function byCode({ database }: Platform, limit: RateLimit) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { resultCode } = request.params as { resultCode: string };
    const typed = echo(resultCode);
    const parsed = parsePublicCode(typed);
    if (!parsed.ok) return send(reply, 404, { typed, paper: null });
    if (!(await limit.take(request.ip))) return send(reply, 429, { typed, error: VERIFY.tooOften });
    const paper = await findIssuedPaper(database, parsed.publicCode);
    if (!paper) return send(reply, 404, { typed: parsed.publicCode, paper: null });
    return send(reply, 200, { typed: '', paper });
  };
}

function echo(typed: string): string {
  return cleanText(typed.slice(0, LONGEST_ECHO));
}

function send(reply: FastifyReply, status: number, props: VerifyResultViewProps): FastifyReply {
  return sendPortalPage(reply, {
    title: VERIFY.title,
    status,
    hasErrors: props.error !== undefined || props.fileError !== undefined,
    description: VERIFY.description,
    body: <VerifyResultView {...props} />,
  });
}
