import type { FastifyReply, FastifyRequest } from 'fastify';
import { Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { endProviderSession, signOutCitizen } from '../../actions/sign-out.ts';
import { PROVIDER_NAMES } from '../../domain/citizen.ts';
import { SIGN_OUT_PATH } from '../../paths.ts';
import type { IdentityProviders } from '../../providers/identity-provider.ts';
import { queryField } from '../browser.ts';
import { citizenCookie } from './citizen-session.ts';
import { providerOf } from './sign-in.page.tsx';
import { PROVIDERS } from './sign-in.text.ts';
import { SignedOut, SignOutQuestion } from './sign-out.view.tsx';

/** Name of the query field that says which account was in use. */
const ACCOUNT_FIELD = 'tai-khoan';

export function signOutPages(platform: Platform, providers: IdentityProviders) {
  const cookie = citizenCookie(platform);

  /** POST /dang-xuat */
  async function signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = cookie.read(request);
    const { citizen } = request;
    if (citizen && token !== undefined) await signOutCitizen(platform.database, citizen, token);
    cookie.clear(reply);
    reply.header('clear-site-data', '"storage"');
    return reply.redirect(citizen ? `${SIGN_OUT_PATH}?${ACCOUNT_FIELD}=${citizen.provider}` : SIGN_OUT_PATH, 303);
  }

  /** GET /dang-xuat: asks whoever is signed in, tells everybody else that they are out. */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (request.citizen) return sendPortalPage(reply, { title: 'Thoát', body: <SignOutQuestion /> });
    const body = <SignedOut provider={await usedProvider(queryField(request, ACCOUNT_FIELD))} />;
    return sendPortalPage(reply, { title: 'Bạn đã thoát', body });
  }

  async function usedProvider(wanted: string | undefined) {
    const name = PROVIDER_NAMES.find((known) => known === wanted);
    if (!name) return undefined;
    const logoutUrl = await providers[name].logoutUrl().catch(ignoreUnavailable);
    return logoutUrl === undefined ? undefined : { label: PROVIDERS[name].label, logoutUrl };
  }

  /** POST /dang-xuat/:provider/thong-bao: the provider tells that one of its sessions ended. */
  async function takeNotice(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const provider = providerOf(request);
    const token = (request.body as FormFields | undefined)?.['logout_token'] ?? '';
    const notice = await providers[provider].readLogoutNotice(token).catch(ignoreUnavailable);
    reply.header('cache-control', 'no-store');
    const obeyed = notice !== undefined && (await endProviderSession(platform, provider, notice));
    return obeyed ? reply.status(200).send({}) : reply.status(400).send({ error: 'invalid_request' });
  }

  return { signOut, show, takeNotice };
}

function ignoreUnavailable(error: unknown): undefined {
  if (error instanceof Unavailable) return undefined;
  throw error;
}
