/**
 * VNeID's direct integration: code flow without ID token and nonce, answers in encrypted envelopes. What ties the answer
 * to the browser that began is `state` and the one-use row behind the cookie alone.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Unavailable } from '#platform/errors.ts';
import type { ProviderConfig } from '#platform/provider-config.ts';
import type { ProviderName } from '../domain/citizen.ts';
import { signInReturnPath } from '../paths.ts';
import { readText } from './claim-reader.ts';
import { openAnswer, openEnvelope } from './envelope.ts';
import type { IdentityProvider, SignInOutcome } from './identity-provider.ts';
import { toPerson } from './person-claims.ts';
import { createReachCheck } from './reach-check.ts';
import { refusalOfAnswer } from './refused-answer.ts';

export interface EnvelopeOptions {
  readonly name: ProviderName;
  readonly config: ProviderConfig;
  readonly publicUrl: string;
}

/** Short of the three seconds within which the person has a page. */
const LONGEST_WAIT_IN_MS = 2_500;
const NOT_TRUSTED: SignInOutcome = { ok: false, refusal: 'not-trusted' };

export function createEnvelopeProvider({ name, config, publicUrl }: EnvelopeOptions): IdentityProvider {
  const { endpoints } = config;
  if (endpoints === undefined) throw new Error(`${name}: vneid-envelope without endpoints`);
  const redirectUri = publicUrl + signInReturnPath(name);
  const { clientId, clientSecret, privateKeys } = config;
  const checkReach = createReachCheck(name);

  return {
    name,

    async begin() {
      await checkReach(endpoints.authorize, LONGEST_WAIT_IN_MS);
      const state = randomBytes(32).toString('base64url');
      const url = new URL(endpoints.authorize);
      const parameters = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
      };
      for (const [key, value] of Object.entries({ ...parameters, prompt: 'login' })) url.searchParams.set(key, value);
      return { url: url.href, secrets: { state, nonce: '', codeVerifier: '' } };
    },

    async finish(query, { state }) {
      const answer = readAnswer(query);
      if (!isSame(answer.get('state') ?? '', state)) return NOT_TRUSTED;
      const error = answer.get('error');
      if (error !== null) return { ok: false, refusal: refusalOfAnswer(error) };
      const code = openEnvelope({ data: answer.get('code') ?? '', key: answer.get('encrypt_key') ?? '' }, privateKeys);
      if (!code) return NOT_TRUSTED;

      const signal = AbortSignal.timeout(LONGEST_WAIT_IN_MS);
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
      const body = new URLSearchParams({ ...form, client_id: clientId, client_secret: clientSecret });
      const tokens = openAnswer(await ask(name, endpoints.token, { method: 'POST', body, signal }), privateKeys);
      const accessToken = tokens && readText(tokens, 'access_token');
      if (!accessToken) return NOT_TRUSTED;
      const headers = { authorization: `Bearer ${accessToken}` };
      const claims = openAnswer(await ask(name, endpoints.userinfo, { headers, signal }), privateKeys);
      const subject = claims && readText(claims, 'sub');
      if (!subject) return NOT_TRUSTED;

      // Without a signed token the account's own level is all that is vouched for.
      const person = toPerson(config.claims, claims, readText(claims, 'accountLevel') === '2' ? 2 : 1);
      if (!person) return { ok: false, refusal: 'incomplete-identity' };
      return { ok: true, identity: { issuer: config.issuer, subject, providerSession: null, person } };
    },

    async logoutUrl() {
      return endpoints.logout || undefined;
    },

    async readLogoutNotice() {
      return undefined;
    },
  };
}

/** In base64 a "+" is a letter, not a space. */
function readAnswer(query: string): URLSearchParams {
  return new URLSearchParams(query.replaceAll('+', '%2B'));
}

function isSame(told: string, expected: string): boolean {
  const [a, b] = [Buffer.from(told), Buffer.from(expected)];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
}

/** Empty when the provider refuses. @throws Unavailable */
async function ask(name: ProviderName, url: string, request: RequestInit): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(url, { ...request, redirect: 'error' });
    if (answer.status < 500) return answer.ok ? await answer.text() : '';
  } catch (error) {
    throw new Unavailable(`${name} does not answer`, { cause: error });
  }
  throw new Unavailable(`${name} answers ${answer.status}`);
}
