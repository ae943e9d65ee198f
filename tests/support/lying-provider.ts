/** An OpenID provider of our own making that lies when a test wants it to. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';
import type { SignInOutcome } from '../../src/capabilities/identity/providers/identity-provider.ts';
import { createOpenIdProvider } from '../../src/capabilities/identity/providers/openid-provider.ts';
import { parseConfig } from '../../src/platform/config.ts';

export const CLIENT = { clientId: 'portal', clientSecret: 'a-secret-of-this-test' };
export const PUBLIC_URL = 'http://127.0.0.1:3999';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

export type Json = Record<string, unknown>;
export type KeyPair = ReturnType<typeof newKeyPair>;

const newKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Keys of the provider: `honest` is published as k1; the others are not, unless a test does. */
export const honest = newKeyPair();
export const next = newKeyPair();
export const foreign = newKeyPair();

/** What the provider says or does differently in this test; undefined is left unsaid. */
export interface Lies {
  discovery?: Json;
  claims?: Json;
  token?: (claims: Json) => string | undefined;
  userinfo?: Json;
  keys?: readonly { id: string; pair: KeyPair }[];
  slow?: boolean;
  broken?: boolean;
  /** Even while it is broken. */
  describesItself?: boolean;
  /** Answered at this path instead of what belongs there. */
  garbage?: { path: string; type: string; body: string };
}

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function jwt(claims: Json, { key = honest, header = {} }: { key?: KeyPair; header?: Json } = {}): string {
  const content = `${part({ alg: 'RS256', kid: 'k1', ...header })}.${part(claims)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), key.privateKey).toString('base64url')}`;
}

export function unsignedJwt(claims: Json): string {
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

export function jwtOfSecret(claims: Json): string {
  const content = `${part({ alg: 'HS256' })}.${part(claims)}`;
  return `${content}.${createHmac('sha256', CLIENT.clientSecret).update(content).digest('base64url')}`;
}

export async function startLyingProvider() {
  let lies: Lies = {};
  let nonce = '';
  let asked: Asked[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    lies = {};
    asked = [];
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', issuer).pathname;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ path, headers: request.headers, body });
    if (lies.slow) return;
    const describes = lies.describesItself && path === '/.well-known/openid-configuration';
    if (lies.broken && !describes) return void response.writeHead(503).end();
    const { garbage } = lies;
    if (garbage?.path === path) return void response.setHeader('content-type', garbage.type).end(garbage.body);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(documentAt(path)));
  }

  function documentAt(path: string): Json {
    switch (path) {
      case '/.well-known/openid-configuration':
        return { ...discoveryDocument(issuer), ...lies.discovery };
      case '/jwks':
        return { keys: (lies.keys ?? [{ id: 'k1', pair: honest }]).map(publicKey) };
      case '/token':
        return { access_token: 'at', token_type: 'Bearer', expires_in: 60, id_token: idToken() };
      default:
        return { sub: 'subject-1', citizenPid: '038089999001', fullName: 'Lê Hữu Hồng', ...lies.userinfo };
    }
  }

  function idToken(): string | undefined {
    const now = Math.floor(Date.now() / 1000);
    const honestly = { iss: issuer, aud: CLIENT.clientId, sub: 'subject-1', iat: now, exp: now + 300, nonce };
    const claims = { ...honestly, acr: 'LoA2', sid: 'session-1', ...lies.claims };
    return lies.token ? lies.token(claims) : jwt(claims);
  }

  /** @param configuration more of the portal's environment */
  const newRelyingParty = (configuration: Readonly<Record<string, string>> = {}) =>
    createOpenIdProvider({
      name: 'vneid',
      config: configOf(issuer, configuration),
      publicUrl: PUBLIC_URL,
      allowHttp: true,
    });

  /** Somebody arrives with this request. */
  function receive(url: string): void {
    nonce = new URL(url).searchParams.get('nonce') ?? '';
  }

  /** Leaves for the provider and comes back, with the answer changed on the way. */
  async function walk(
    change: (query: URLSearchParams) => void = () => undefined,
    relyingParty = newRelyingParty(),
  ): Promise<SignInOutcome> {
    const { url, secrets } = await relyingParty.begin();
    receive(url);
    const query = new URLSearchParams({ code: 'a-code', state: secrets.state, iss: issuer });
    change(query);
    asked = [];
    return relyingParty.finish(`?${query}`, secrets);
  }

  /** A sign-out notice, changed as the test wants. */
  function notice(lie: Json = {}, options: Parameters<typeof jwt>[1] = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: CLIENT.clientId, iat: now, jti: 'j1', sid: 'session-1' };
    return jwt({ ...claims, events: { [LOGOUT_EVENT]: {} }, ...lie }, options);
  }

  return {
    issuer,
    newRelyingParty,
    walk,
    receive,
    notice,
    lie: (wanted: Lies) => {
      lies = wanted;
    },
    /** What the provider was asked since the browser came back. */
    asked: () => asked,
    askedPaths: () => asked.map(({ path }) => path),
  };
}

function configOf(issuer: string, configuration: Readonly<Record<string, string>>) {
  const { clientId, clientSecret } = CLIENT;
  return parseConfig({
    DATABASE_URL: 'postgres://unused',
    VNEID_ISSUER: issuer,
    VNEID_CLIENT_ID: clientId,
    VNEID_CLIENT_SECRET: clientSecret,
    ...configuration,
  }).vneid;
}

function publicKey({ id, pair }: { id: string; pair: KeyPair }): Json {
  return { ...pair.publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', alg: 'RS256' };
}

function discoveryDocument(issuer: string): Json {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/logout`,
    authorization_response_iss_parameter_supported: true,
  };
}
