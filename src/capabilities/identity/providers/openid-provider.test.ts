/** The relying party against a provider that lies, one lie at a time. */
import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Unavailable } from '#platform/errors.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { createOpenIdProvider } from './openid-provider.ts';

const CLIENT = { clientId: 'portal', clientSecret: 'a-secret-of-this-test' };
const PUBLIC_URL = 'http://127.0.0.1:3999';
const honest = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

type Json = Record<string, unknown>;

/** What the provider says or does differently in this test; undefined is left unsaid. */
interface Lies {
  discovery?: Json;
  claims?: Json;
  token?: (claims: Json) => string | undefined;
  userinfo?: Json;
  slow?: boolean;
  broken?: boolean;
}

let lies: Lies = {};
let issuer = '';
let nonce = '';
let asked: string[] = [];
const server = createServer((request, response) => void answer(request, response));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  lies = {};
  asked = [];
});

const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwt(
  claims: Json,
  { key = honest.privateKey, header = {} }: { key?: typeof honest.privateKey; header?: Json } = {},
) {
  const content = `${part({ alg: 'RS256', kid: 'k1', ...header })}.${part(claims)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', issuer).pathname;
  asked.push(path);
  if (lies.slow) return;
  if (lies.broken) return void response.writeHead(503).end();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(documentAt(path)));
}

function documentAt(path: string): Json {
  switch (path) {
    case '/.well-known/openid-configuration':
      return changed(discoveryDocument(), lies.discovery);
    case '/jwks':
      return { keys: [{ ...honest.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }] };
    case '/token':
      return { access_token: 'at', token_type: 'Bearer', expires_in: 60, id_token: idToken() };
    default:
      return changed({ sub: 'subject-1', citizenPid: '038089999001', fullName: 'Lê Hữu Hồng' }, lies.userinfo);
  }
}

function discoveryDocument(): Json {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    authorization_response_iss_parameter_supported: true,
  };
}

function idToken(): string | undefined {
  const now = Math.floor(Date.now() / 1000);
  const claims = changed(
    {
      iss: issuer,
      aud: CLIENT.clientId,
      sub: 'subject-1',
      iat: now,
      exp: now + 300,
      nonce,
      acr: 'LoA2',
      sid: 'session-1',
    },
    lies.claims,
  );
  return lies.token ? lies.token(claims) : jwt(claims);
}

function changed(value: Json, lie: Json = {}): Json {
  return { ...value, ...lie };
}

function newProvider(): IdentityProvider {
  return createOpenIdProvider({ name: 'vneid', config: { issuer, ...CLIENT }, publicUrl: PUBLIC_URL, allowHttp: true });
}

async function walk(change: (query: URLSearchParams) => void = () => undefined) {
  const provider = newProvider();
  const { url, secrets } = await provider.begin();
  nonce = new URL(url).searchParams.get('nonce') ?? '';
  const query = new URLSearchParams({ code: 'a-code', state: secrets.state, iss: issuer });
  change(query);
  asked = [];
  return provider.finish(`?${query}`, secrets);
}

const NOT_TRUSTED = { ok: false, refusal: 'not-trusted' };

test('an honest provider is believed', async () => {
  expect(await walk()).toMatchObject({
    ok: true,
    identity: {
      issuer,
      subject: 'subject-1',
      providerSession: 'session-1',
      person: { fullName: 'Lê Hữu Hồng', level: 2 },
    },
  });
});

test('the request carries PKCE S256, state and nonce, and asks for the password again', async () => {
  const { url, secrets } = await newProvider().begin();
  const sent = Object.fromEntries(new URL(url).searchParams);
  expect(sent).toMatchObject({
    redirect_uri: `${PUBLIC_URL}/dang-nhap/vneid/quay-lai`,
    code_challenge: createHash('sha256').update(secrets.codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    prompt: 'login',
  });
});

test.each<[string, (query: URLSearchParams) => void]>([
  ['another state', (query) => query.set('state', 'x')],
  ['no state', (query) => query.delete('state')],
  ['another issuer', (query) => query.set('iss', 'https://evil.vn')],
  ['no issuer', (query) => query.delete('iss')],
  ['no code', (query) => query.delete('code')],
])('attack 3: an answer with %s is refused before any token is asked for', async (_name, change) => {
  expect(await walk(change)).toEqual(NOT_TRUSTED);
  expect(asked).not.toContain('/token');
});

test.each<[string, Json]>([
  ['another issuer', { iss: 'https://evil.vn' }],
  ['another audience', { aud: 'somebody' }],
  ['no subject', { sub: undefined }],
  ['no time of issue', { iat: undefined }],
  ['a time that is over', { exp: 1 }],
  ['another nonce', { nonce: 'x' }],
  ['no nonce', { nonce: undefined }],
])('attack 4: an ID token with %s is refused', async (_name, change) => {
  lies = { claims: change };
  expect(await walk()).toEqual(NOT_TRUSTED);
  expect(asked).not.toContain('/userinfo');
});

test.each<[string, (claims: Json) => string | undefined]>([
  ['signed with a foreign key', (claims) => jwt(claims, { key: foreign.privateKey })],
  ['of a key that is not published', (claims) => jwt(claims, { key: foreign.privateKey, header: { kid: 'k2' } })],
  ['without signature', (claims) => `${part({ alg: 'none' })}.${part(claims)}.`],
  [
    'signed with the client secret',
    (claims) => {
      const content = `${part({ alg: 'HS256' })}.${part(claims)}`;
      return `${content}.${createHmac('sha256', CLIENT.clientSecret).update(content).digest('base64url')}`;
    },
  ],
  ['that is missing', () => undefined],
])('attack 4: an ID token %s is refused', async (_name, token) => {
  lies = { token };
  expect(await walk()).toEqual(NOT_TRUSTED);
  expect(asked).not.toContain('/userinfo');
});

test('attack 5: data about somebody else are refused', async () => {
  lies = { userinfo: { sub: 'subject-2' } };
  expect(await walk()).toEqual(NOT_TRUSTED);
});

test('attack 5: an identity without its number is refused', async () => {
  lies = { userinfo: { citizenPid: undefined } };
  expect(await walk()).toEqual({ ok: false, refusal: 'incomplete-identity' });
});

test('attack 7: a provider that describes itself as another one is not used', async () => {
  lies = { discovery: { issuer: 'https://evil.vn' } };
  await expect(newProvider().begin()).rejects.toThrow(Unavailable);
});

test('a level that is not vouched for is level 1', async () => {
  lies = { claims: { acr: undefined } };
  expect(await walk()).toMatchObject({ ok: true, identity: { person: { level: 1 } } });
});

test('a person who cancels is told apart from a lie', async () => {
  expect(await walk((query) => query.set('error', 'access_denied'))).toEqual({ ok: false, refusal: 'cancelled' });
});

test('a provider that is down or silent is unavailable within four seconds', async () => {
  lies = { broken: true };
  await expect(newProvider().begin()).rejects.toThrow(Unavailable);
  lies = { slow: true };
  const start = performance.now();
  await expect(newProvider().begin()).rejects.toThrow(Unavailable);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('a provider that comes back is used again at once', async () => {
  const provider = newProvider();
  lies = { broken: true };
  await expect(provider.begin()).rejects.toThrow(Unavailable);
  lies = {};
  expect((await provider.begin()).url).toContain(`${issuer}/auth`);
});

function notice(lie: Json = {}, options: Parameters<typeof jwt>[1] = {}): string {
  const claims: Json = {
    iss: issuer,
    aud: CLIENT.clientId,
    iat: Math.floor(Date.now() / 1000),
    jti: 'j1',
    sid: 'session-1',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  };
  return jwt({ ...claims, ...lie }, options);
}

test('a sign-out notice of the provider names the session that ended', async () => {
  expect(await newProvider().readLogoutNotice(notice())).toBe('session-1');
});

test.each<[string, () => string]>([
  ['of another issuer', () => notice({ iss: 'https://evil.vn' })],
  ['for somebody else', () => notice({ aud: 'somebody' })],
  ['without its event', () => notice({ events: {} })],
  ['with a nonce', () => notice({ nonce: 'n' })],
  ['without session', () => notice({ sid: undefined })],
  ['of yesterday', () => notice({ iat: Math.floor(Date.now() / 1000) - 86_400 })],
  ['signed with a foreign key', () => notice(undefined, { key: foreign.privateKey })],
  ['that calls itself unsigned', () => notice(undefined, { header: { alg: 'none' } })],
  ['that is no token', () => 'a.b.c'],
])('attack 13: a sign-out notice %s is not believed', async (_name, make) => {
  expect(await newProvider().readLogoutNotice(make())).toBeUndefined();
});
