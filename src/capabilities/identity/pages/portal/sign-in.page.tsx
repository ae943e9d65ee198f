import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound, Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { cookieJar } from '#platform/web/cookies.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { beginSignIn, SIGN_IN_WITHIN_MINUTES } from '../../actions/begin-sign-in.ts';
import { mayActForOthers } from '../../actions/choose-acting.ts';
import { finishSignIn } from '../../actions/finish-sign-in.ts';
import { type Level, PROVIDER_NAMES, type ProviderName } from '../../domain/citizen.ts';
import { ownPath } from '../../domain/return-path.ts';
import { AGAIN_FIELD, actingPath, LEVEL_FIELD, RETURN_FIELD, signInPath, stepUpPath } from '../../paths.ts';
import type { IdentityProviders, SignInPurpose } from '../../providers/identity-provider.ts';
import { browserOf, queryField } from '../browser.ts';
import { citizenCookie } from './citizen-session.ts';
import { RegisterWithVneidPage } from './register.view.tsx';
import { problemText, REGISTER, type SignInProblem, titleOf } from './sign-in.text.ts';
import { SignInPage } from './sign-in.view.tsx';

/** Counted apart for leaving and coming back, so that somebody who has left can always come back. */
const COUNTED_FOR_SECONDS = 300;

export function signInPages(platform: Platform, providers: IdentityProviders) {
  const sessionCookie = citizenCookie(platform);
  const browserCookie = cookieJar('dvc_dn', { https: platform.config.publicUrl.startsWith('https:') });

  const times = platform.config.signInsPerAddress;
  const leaving = createRateLimit(platform.database, { name: 'sign-in', times, seconds: COUNTED_FOR_SECONDS });
  const returning = createRateLimit(platform.database, { name: 'sign-in-back', times, seconds: COUNTED_FOR_SECONDS });

  /** GET /dang-nhap: which account to use. */
  async function choose(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const wanted = wantedOf(request);
    if (request.citizen && request.citizen.level >= wanted.level) return reply.redirect(wanted.returnTo, 303);
    return sendPortalPage(reply, { title: titleOf(wanted.level), body: <SignInPage {...wanted} /> });
  }

  /** GET /dang-nhap/:provider: leaves for the provider. */
  async function leave(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const purpose = wantedOf(request).level === 2 ? 'step-up' : 'sign-in';
    return goTo(request, reply, providerOf(request), purpose);
  }

  /** GET /dang-ky: the National Portal makes the account; without that way, how to use VNeID. */
  async function register(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (platform.config.localRegistration) return goTo(request, reply, 'dvcqg', 'register');
    return sendPortalPage(reply, { title: REGISTER.pageTitle, body: <RegisterWithVneidPage /> });
  }

  async function goTo(
    request: FastifyRequest,
    reply: FastifyReply,
    provider: ProviderName,
    purpose: SignInPurpose,
  ): Promise<FastifyReply> {
    const wanted = wantedOf(request);
    const isAgain = queryField(request, AGAIN_FIELD) === '1';
    if (request.citizen && request.citizen.level >= wanted.level && !isAgain)
      return reply.redirect(wanted.returnTo, 303);
    if (!(await leaving.take(request.ip))) return tellProblem(reply, 'too-often', provider, wanted);
    try {
      const begun = await beginSignIn(platform, providers[provider], wanted.returnTo, purpose);
      browserCookie.write(reply, begun.browserToken, SIGN_IN_WITHIN_MINUTES * 60);
      return reply.header('cache-control', 'no-store').redirect(begun.url, 303);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      request.log.warn({ provider, reason: error.message, cause: causeOf(error) }, 'identity provider unavailable');
      return tellProblem(reply, 'unavailable', provider, wanted);
    }
  }

  /** GET /dang-nhap/:provider/quay-lai: the provider sends the browser back. */
  async function comeBack(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const provider = providerOf(request);
    if (!(await returning.take(request.ip)))
      return tellProblem(reply, 'too-often', provider, { level: 1, returnTo: '/' });
    const query = new URL(request.url, platform.config.publicUrl).search;
    const finished = await finishSignIn(platform, providers[provider], query, {
      browserToken: browserCookie.read(request),
      previousToken: sessionCookie.read(request),
      ...browserOf(request),
    });
    if (!finished.ok && finished.refusal === 'not-begun-here' && request.citizen) return reply.redirect('/', 303);
    browserCookie.clear(reply);
    reply.header('cache-control', 'no-store');
    if (!finished.ok) {
      const { refusal, wantedLevel, returnTo } = finished;
      return tellProblem(reply, refusal, provider, { level: wantedLevel, returnTo });
    }
    sessionCookie.write(reply, finished.sessionToken);
    const hasChoice = await mayActForOthers(platform, finished.sessionToken);
    return reply.redirect(hasChoice ? actingPath(finished.returnTo) : finished.returnTo, 303);
  }

  return { choose, leave, register, comeBack };
}

/** What somebody who signs in wants: a page to come back to, and the level it needs. */
interface Wanted {
  readonly level: Level;
  readonly returnTo: string;
}

function wantedOf(request: FastifyRequest): Wanted {
  const level = queryField(request, LEVEL_FIELD) === '2' ? 2 : 1;
  return { level, returnTo: ownPath(queryField(request, RETURN_FIELD)) };
}

function tellProblem(reply: FastifyReply, what: SignInProblem, provider: ProviderName, wanted: Wanted): FastifyReply {
  const { status } = problemText(what, provider);
  const body = <SignInPage {...wanted} problem={{ what, provider }} />;
  const here = wanted.level === 2 ? stepUpPath(wanted.returnTo) : signInPath(wanted.returnTo);
  return sendPortalPage(reply, { title: titleOf(wanted.level), status, body, here });
}

/** @throws NotFound */
export function providerOf(request: FastifyRequest): ProviderName {
  const { provider } = request.params as { provider?: string };
  const known = PROVIDER_NAMES.find((name) => name === provider);
  if (!known) throw new NotFound('identity provider');
  return known;
}

function causeOf(error: Error): string | undefined {
  return error.cause instanceof Error ? error.cause.message : undefined;
}
