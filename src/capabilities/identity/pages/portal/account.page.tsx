import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { endOtherSessions, endOwnSession, recordOwnNumberShown } from '../../actions/end-own-sessions.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { ACCOUNT_PATH } from '../../paths.ts';
import { hashToken } from '../../secrets/token.ts';
import {
  findDataSource,
  listLinkedIdentities,
  listLooks,
  listOpenSessions,
  listOwnEntries,
} from '../../storage/account-queries.ts';
import { queryField } from '../browser.ts';
import { DONE } from './account.text.ts';
import { AccountView } from './account.view.tsx';
import { AccountLooks } from './account-looks.view.tsx';
import { citizenCookie } from './citizen-session.ts';

const LOOKS_PER_PAGE = 20;
const DONE_FIELD = 'da';

/** Trang tài khoản của tôi */
export function accountPages(platform: Platform) {
  const cookie = citizenCookie(platform);
  const { kysely } = platform.database;

  async function send(request: FastifyRequest, reply: FastifyReply, revealed: boolean): Promise<FastifyReply> {
    const { citizen, token } = signedIn(request);
    const now = platform.clock.now();
    const [source, own, sessions, identities] = await Promise.all([
      findDataSource(kysely, citizen.accountId),
      listOwnEntries(kysely, citizen.accountId),
      listOpenSessions(kysely, { accountId: citizen.accountId, currentTokenHash: hashToken(token), now }),
      listLinkedIdentities(kysely, citizen.accountId),
    ]);
    const done = DONE[queryField(request, DONE_FIELD) ?? ''];
    const body = <AccountView {...{ citizen, source, own, sessions, identities, revealed, done }} />;
    return sendPortalPage(reply, { title: 'Tài khoản của tôi', body });
  }

  function signedIn(request: FastifyRequest): { citizen: Citizen; token: string } {
    const token = cookie.read(request);
    if (!request.citizen || token === undefined) throw new NotFound('not signed in');
    return { citizen: request.citizen, token };
  }

  return {
    /** GET /tai-khoan */
    show: (request: FastifyRequest, reply: FastifyReply) => send(request, reply, false),

    /** POST /tai-khoan/so-dinh-danh */
    async reveal(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen } = signedIn(request);
      sentFields(request);
      await recordOwnNumberShown(platform.database, citizen);
      return send(request, reply, true);
    },

    /** POST /tai-khoan/phien: one session by its id, or all but this one. */
    async endSession(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen, token } = signedIn(request);
      const id = sentFields(request)['phien'] ?? '';
      if (id === '') await endOtherSessions(platform.database, citizen, token);
      else await endOwnSession(platform.database, citizen, id);
      return reply.redirect(`${ACCOUNT_PATH}?${DONE_FIELD}=${id === '' ? 'cac-phien' : 'mot-phien'}`, 303);
    },

    /** GET of an address that only takes forms: a reload, or back after signing in again. */
    backToAccount: async (_request: FastifyRequest, reply: FastifyReply) => reply.redirect(ACCOUNT_PATH, 303),

    /** GET /tai-khoan/nhat-ky */
    async showLooks(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { citizen } = signedIn(request);
      const page = pageNumber(queryField(request, 'trang'));
      const { accountId } = citizen;
      const { looks, total } = await listLooks(kysely, { accountId, page, pageSize: LOOKS_PER_PAGE });
      const pages = Math.ceil(total / LOOKS_PER_PAGE);
      const body = <AccountLooks looks={looks} page={page} pages={pages} />;
      return sendPortalPage(reply, { title: 'Ai đã xem dữ liệu của tôi', body });
    },
  };
}

/** With the session's token in whatever form they came, also without a body. */
function sentFields(request: FastifyRequest): FormFields {
  const fields = (request.body ?? {}) as FormFields;
  requireCsrf(request, fields['_csrf']);
  return fields;
}

function pageNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}
