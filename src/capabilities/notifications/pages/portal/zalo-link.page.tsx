import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { makeLinkCode, unlinkZalo } from '../../actions/link-zalo.ts';
import { CONTACTS_PATH } from '../../paths.ts';
import { loadContacts } from '../../storage/contact-queries.ts';
import { findLinkCodeEnd } from '../../storage/zalo-link-queries.ts';
import { citizenOf } from './contacts.page.tsx';
import { text as contactText } from './contacts.text.ts';
import { text } from './zalo-link.text.ts';
import { type LinkCode, ZaloLinkView } from './zalo-link.view.tsx';

const CODES = { name: 'zalo-codes', times: 10, seconds: 3600 };

/** Liên kết Zalo: always the person's own, also while they act for a business. */
export function zaloLinkPages(platform: Platform) {
  const { kysely } = platform.database;
  const { channels, zalo } = platform.config.messages;
  const perAccount = createRateLimit(platform.database, CODES);

  /** @throws NotFound where the province has no Zalo */
  function asked(request: FastifyRequest): Citizen {
    if (!channels.includes('zalo')) throw new NotFound('zalo');
    return citizenOf(request);
  }

  function send(
    reply: FastifyReply,
    { status = 200, code, message }: { status?: number; code?: LinkCode; message?: string },
  ): FastifyReply {
    const errors = message === undefined ? [] : [{ field: '', message }];
    return sendPortalPage(reply, {
      title: text.title,
      status,
      hasErrors: errors.length > 0,
      body: <ZaloLinkView {...{ code, errors, account: zalo.accountUrl }} />,
    });
  }

  return {
    /** GET /tai-khoan/lien-lac/zalo: also how the person looks whether their message has arrived. */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { accountId } = asked(request);
      if ((await loadContacts(kysely, accountId)).zalo !== null) return reply.redirect(`${CONTACTS_PATH}?da=zalo`, 303);
      const expiresAt = await findLinkCodeEnd(kysely, accountId, platform.clock.now());
      return send(reply, expiresAt === undefined ? {} : { code: { expiresAt } });
    },

    /** POST /tai-khoan/lien-lac/zalo: the code stands on this answer alone. */
    async makeCode(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      requireCsrf(request, ((request.body ?? {}) as FormFields)['_csrf']);
      const citizen = asked(request);
      if (!(await perAccount.take(citizen.accountId)))
        return send(reply, { status: 429, message: contactText.tooManyCodes });
      return send(reply, { code: await makeLinkCode(platform, citizen) });
    },

    /** POST /tai-khoan/lien-lac/zalo/go */
    async remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      requireCsrf(request, ((request.body ?? {}) as FormFields)['_csrf']);
      await unlinkZalo(platform, asked(request));
      return reply.redirect(`${CONTACTS_PATH}?da=go-zalo`, 303);
    },
  };
}
