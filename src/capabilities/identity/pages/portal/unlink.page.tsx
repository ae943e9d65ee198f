import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { unlinkIdentity } from '../../actions/unlink-identity.ts';
import { PROVIDER_NAMES, type ProviderName } from '../../domain/citizen.ts';
import type { UnlinkRefusal } from '../../domain/unlinking.ts';
import { ACCOUNT_PATH } from '../../paths.ts';
import { listLinkedIdentities } from '../../storage/account-queries.ts';
import { queryField } from '../browser.ts';
import { citizenCookie } from './citizen-session.ts';
import { UNLINK } from './unlink.text.ts';
import { UnlinkView } from './unlink.view.tsx';

/** Gỡ liên kết */
export function unlinkPages(platform: Platform) {
  const cookie = citizenCookie(platform);
  const { kysely } = platform.database;

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    provider: ProviderName,
    refusal?: UnlinkRefusal,
  ): Promise<FastifyReply> {
    if (!request.citizen) throw new NotFound('not signed in');
    const linked = (await listLinkedIdentities(kysely, request.citizen.accountId)).map((one) => one.provider);
    if (!linked.includes(provider)) throw new NotFound('linked identity');
    return sendPortalPage(reply, {
      title: UNLINK.title(provider),
      status: refusal === undefined ? 200 : 409,
      body: <UnlinkView {...{ provider, refusal }} others={linked.filter((one) => one !== provider)} />,
    });
  }

  return {
    /** GET /tai-khoan/go-lien-ket */
    show: (request: FastifyRequest, reply: FastifyReply) =>
      send(request, reply, providerIn(queryField(request, 'tai-khoan'))),

    /** POST /tai-khoan/go-lien-ket */
    async unlink(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const provider = providerIn(fields['tai-khoan']);
      const token = cookie.read(request);
      if (!request.citizen || token === undefined) throw new NotFound('not signed in');
      const unlinked = await unlinkIdentity(platform, { citizen: request.citizen, token, provider });
      if (!unlinked.ok) return send(request, reply, provider, unlinked.refusal);
      return reply.redirect(`${ACCOUNT_PATH}?da=go-lien-ket`, 303);
    },
  };
}

/** @throws NotFound */
function providerIn(text: string | undefined): ProviderName {
  const known = PROVIDER_NAMES.find((name) => name === text);
  if (known === undefined) throw new NotFound('identity provider');
  return known;
}
