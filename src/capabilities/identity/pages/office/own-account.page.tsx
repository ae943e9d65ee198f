import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { endOtherOfficerSessions, endOwnOfficerSession } from '../../actions/end-officer-sessions.ts';
import type { Officer } from '../../domain/duty.ts';
import { limitsFor } from '../../domain/session-limits.ts';
import { OFFICER_ACCOUNT_PATH } from '../../paths.ts';
import { hashToken } from '../../secrets/token.ts';
import { countUnusedRecoveryCodes, listOwnOfficerSessions } from '../../storage/own-account-queries.ts';
import { queryField } from '../browser.ts';
import { officerCookie } from './officer-session.ts';
import { OWN_DONE } from './own-account.text.ts';
import { OwnAccountPage } from './own-account.view.tsx';
import { staffParts } from './staff-parts.ts';

export interface OfficerAtBrowser {
  readonly officer: Officer;
  readonly token: string;
}

/** @throws NotFound for somebody not signed in, whom `requireOfficer` sends away before. */
export function officerAtBrowser(platform: Platform): (request: FastifyRequest) => OfficerAtBrowser {
  const cookie = officerCookie(platform);
  return (request) => {
    const token = cookie.read(request);
    if (!request.officer || token === undefined) throw new NotFound('not signed in');
    return { officer: request.officer, token };
  };
}

/** Tài khoản của cán bộ, as the officer sees the own one. */
export function ownAccountPages(platform: Platform) {
  const signedIn = officerAtBrowser(platform);
  const { limits } = staffParts(platform);
  const { kysely } = platform.database;

  /** GET /can-bo/tai-khoan */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { officer, token } = signedIn(request);
    const now = platform.clock.now();
    const idleSince = now.subtract({ minutes: limitsFor(officer.duties, limits).idleInMinutes });
    const [sessions, codesLeft] = await Promise.all([
      listOwnOfficerSessions(kysely, {
        officerId: officer.officerId,
        currentTokenHash: hashToken(token),
        now,
        idleSince,
      }),
      countUnusedRecoveryCodes(kysely, officer.officerId),
    ]);
    const done = OWN_DONE[queryField(request, 'da') ?? ''];
    const body = <OwnAccountPage officer={officer} sessions={sessions} codesLeft={codesLeft} done={done} />;
    return sendOfficePage(reply, { title: 'Tài khoản của tôi', body });
  }

  /** POST /can-bo/tai-khoan/phien: one session by its id, or all but this one. */
  async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { officer, token } = signedIn(request);
    const id = ((request.body ?? {}) as FormFields)['phien'] ?? '';
    if (id === '') await endOtherOfficerSessions(platform.database, officer, token);
    else await endOwnOfficerSession(platform.database, officer, id);
    return reply.redirect(`${OFFICER_ACCOUNT_PATH}?da=${id === '' ? 'cac-phien' : 'mot-phien'}`, 303);
  }

  /** GET of an address that only takes forms: a reload, or back after signing in again. */
  async function backToAccount(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return reply.redirect(OFFICER_ACCOUNT_PATH, 303);
  }

  /** POST /can-bo/phien: somebody is there; being asked is enough for the session to last. */
  async function stay(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return reply.status(204).send();
  }

  return { show, stay, endSession, backToAccount };
}
