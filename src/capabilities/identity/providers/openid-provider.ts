/**
 * OpenID Connect: code flow with PKCE, state, nonce, issuer check and, when offered, pushed requests. A provider that
 * cannot describe itself, take PKCE or give a nonce back is used with less, as configured; signatures always count.
 */
import * as oidc from 'openid-client';
import { Unavailable } from '#platform/errors.ts';
import type { ProviderConfig, ProviderEndpoints } from '#platform/provider-config.ts';
import type { Level, ProviderName } from '../domain/citizen.ts';
import { signInReturnPath } from '../paths.ts';
import type { IdentityProvider, SignInOutcome, SignInPurpose, SignInSecrets } from './identity-provider.ts';
import { createLogoutNoticeReader } from './logout-notice.ts';
import { toPerson } from './person-claims.ts';
import { createReachCheck } from './reach-check.ts';
import { refusalOfAnswer } from './refused-answer.ts';

export interface OpenIdOptions {
  readonly name: ProviderName;
  readonly config: ProviderConfig;
  /** Where people reach the portal. */
  readonly publicUrl: string;
  /** Plain http to a provider on this machine, never in production. */
  readonly allowHttp: boolean;
}

/** Short of the three seconds within which the person has a page; one request is given up before all of it. */
const LONGEST_WAIT_IN_SECONDS = 2.5;
const LONGEST_REQUEST_IN_SECONDS = 2;
const DISCOVERY_VALID_FOR_MS = 60 * 60 * 1000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export function createOpenIdProvider(options: OpenIdOptions): IdentityProvider {
  const { name, config, publicUrl } = options;
  const redirectUri = publicUrl + signInReturnPath(name);
  const discover = cachedDiscovery(options);
  const checkReach = createReachCheck(name);
  const readNotice = createLogoutNoticeReader({ clientId: config.clientId, issuer: config.issuer });

  return {
    name,

    async begin(purpose) {
      const secrets: SignInSecrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
      };
      const parameters = {
        redirect_uri: redirectUri,
        scope: 'openid',
        response_type: 'code',
        ...(config.pkce && {
          code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
          code_challenge_method: 'S256',
        }),
        state: secrets.state,
        ...(config.nonce && { nonce: secrets.nonce }),
        ...levelAsked(config, purpose),
        ui_locales: 'vi',
        // On a shared computer nobody may walk in through what the last person left open at the provider.
        prompt: purpose === 'register' ? 'create' : 'login',
      };
      try {
        const url = await inTime(name, async () => {
          const provider = await discover();
          const { authorization_endpoint: page = '', ...offered } = provider.serverMetadata();
          if (offered['pushed_authorization_request_endpoint'])
            return oidc.buildAuthorizationUrlWithPAR(provider, parameters);
          await checkReach(page, LONGEST_REQUEST_IN_SECONDS * 1000);
          return oidc.buildAuthorizationUrl(provider, parameters);
        });
        return { url: url.href, secrets };
      } catch (error) {
        // Whatever is wrong there, the person can do nothing but try later.
        throw error instanceof Unavailable ? error : new Unavailable(`${name} cannot be used`, { cause: error });
      }
    },

    async finish(query, secrets) {
      try {
        return await inTime(name, async () =>
          finishCodeFlow(await discover(), config, new URL(redirectUri + query), secrets),
        );
      } catch (error) {
        return refusalOf(error);
      }
    },

    async logoutUrl() {
      const provider = await inTime(name, discover);
      if (!provider.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(provider, { post_logout_redirect_uri: `${publicUrl}/` }).href;
    },

    async readLogoutNotice(token) {
      const provider = await inTime(name, discover);
      return readNotice(token, provider.serverMetadata().jwks_uri);
    },
  };
}

/** What a provider is asked is a wish: the level that counts is read from its answer. */
function levelAsked({ profile, acrValues }: ProviderConfig, purpose: SignInPurpose | undefined) {
  if (purpose !== 'step-up') return { acr_values: `${acrValues.level2} ${acrValues.level1}` };
  const essential = JSON.stringify({ id_token: { acr: { essential: true, values: [acrValues.level2] } } });
  return { acr_values: acrValues.level2, ...(profile === 'oidc' && { claims: essential }) };
}

/** Whatever is not the name of level 2 is level 1. */
function levelOf({ acrValues }: ProviderConfig, acr: unknown): Level {
  return acr === acrValues.level2 ? 2 : 1;
}

async function finishCodeFlow(
  provider: oidc.Configuration,
  config: ProviderConfig,
  callback: URL,
  secrets: SignInSecrets,
): Promise<SignInOutcome> {
  const tokens = await oidc.authorizationCodeGrant(provider, callback, {
    expectedState: secrets.state,
    ...(config.pkce && { pkceCodeVerifier: secrets.codeVerifier }),
    ...(config.nonce && { expectedNonce: secrets.nonce }),
    idTokenExpected: true,
  });
  const token = tokens.claims();
  if (token === undefined) return { ok: false, refusal: 'not-trusted' };
  const claims = await oidc.fetchUserInfo(provider, tokens.access_token, token.sub);
  const person = toPerson(config.claims, claims, levelOf(config, token['acr']));
  if (!person) return { ok: false, refusal: 'incomplete-identity' };
  const providerSession = typeof token['sid'] === 'string' ? token['sid'] : null;
  return { ok: true, identity: { issuer: token.iss, subject: token.sub, providerSession, person } };
}

/** @throws whatever means that the provider is away, or that we are wrong */
function refusalOf(error: unknown): SignInOutcome {
  if (error instanceof oidc.AuthorizationResponseError) {
    return { ok: false, refusal: refusalOfAnswer(error.error) };
  }
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.ClientError)
    return { ok: false, refusal: 'not-trusted' };
  throw error;
}

/** The provider's own description, asked for once an hour; a failed attempt is not remembered. */
function cachedDiscovery(options: OpenIdOptions): () => Promise<oidc.Configuration> {
  const { config, allowHttp } = options;
  if (config.endpoints !== undefined) {
    const known = Promise.resolve(handWritten(options, config.endpoints));
    return () => known;
  }
  const issuer = new URL(config.issuer);
  const plainHttp = allowHttp && isLoopback(config.issuer);
  let known: { readonly at: number; readonly provider: Promise<oidc.Configuration> } | undefined;
  return () => {
    if (known && performance.now() - known.at < DISCOVERY_VALID_FOR_MS) return known.provider;
    const provider = oidc.discovery(
      issuer,
      config.clientId,
      { client_secret: config.clientSecret, id_token_signed_response_alg: 'RS256' },
      oidc.ClientSecretBasic(config.clientSecret),
      {
        // In the code flow the library trusts the connection and leaves the signature unchecked unless told.
        execute: [oidc.enableNonRepudiationChecks, ...(plainHttp ? [oidc.allowInsecureRequests] : [])],
        timeout: LONGEST_REQUEST_IN_SECONDS,
      },
    );
    const attempt = { at: performance.now(), provider };
    known = attempt;
    provider.catch(() => {
      if (known === attempt) known = undefined;
    });
    return provider;
  };
}

/** With the secret in the body, as the National Portal wants it. */
function handWritten({ config, allowHttp }: OpenIdOptions, endpoints: ProviderEndpoints): oidc.Configuration {
  const provider = new oidc.Configuration(
    {
      issuer: config.issuer,
      authorization_endpoint: endpoints.authorize,
      token_endpoint: endpoints.token,
      userinfo_endpoint: endpoints.userinfo,
      jwks_uri: endpoints.keys,
      ...(endpoints.logout && { end_session_endpoint: endpoints.logout }),
    },
    config.clientId,
    { client_secret: config.clientSecret, id_token_signed_response_alg: 'RS256' },
    oidc.ClientSecretPost(config.clientSecret),
  );
  provider.timeout = LONGEST_REQUEST_IN_SECONDS;
  oidc.enableNonRepudiationChecks(provider);
  if (allowHttp && isLoopback(endpoints.token)) oidc.allowInsecureRequests(provider);
  return provider;
}

function isLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && LOOPBACK.has(hostname);
}

/** @throws Unavailable */
async function inTime<T>(name: ProviderName, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unavailable(`${name} did not answer in time`)), LONGEST_WAIT_IN_SECONDS * 1000);
  });
  try {
    return await Promise.race([work(), limit]);
  } catch (error) {
    throw isAway(error) ? new Unavailable(`${name} does not answer`, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  if (cause instanceof Response) return cause.status >= 500;
  const chain = cause instanceof Error ? [error, cause] : [error];
  return chain.some(
    ({ name, message }) =>
      name === 'TimeoutError' || name === 'AbortError' || (name === 'TypeError' && message === 'fetch failed'),
  );
}
