/** The relying party against a provider that lies, one lie at a time: the cases of OpenID conformance, Basic and Config. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Unavailable } from '#platform/errors.ts';
import {
  CLIENT,
  foreign,
  type Json,
  jwt,
  jwtOfSecret,
  next,
  PUBLIC_URL,
  startLyingProvider,
  unsignedJwt,
} from '../../../../tests/support/lying-provider.ts';

const provider = await startLyingProvider();
const NOT_TRUSTED = { ok: false, refusal: 'not-trusted' };

test('an honest provider is believed', async () => {
  expect(await provider.walk()).toMatchObject({
    ok: true,
    identity: {
      issuer: provider.issuer,
      subject: 'subject-1',
      providerSession: 'session-1',
      person: { fullName: 'Lê Hữu Hồng', level: 2 },
    },
  });
});

test('the request carries PKCE S256, state and nonce, and asks for the password again', async () => {
  const { url, secrets } = await provider.newRelyingParty().begin();
  const sent = Object.fromEntries(new URL(url).searchParams);
  expect(sent).toMatchObject({
    redirect_uri: `${PUBLIC_URL}/dang-nhap/vneid/quay-lai`,
    scope: 'openid',
    code_challenge: createHash('sha256').update(secrets.codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    prompt: 'login',
  });
});

test('the portal proves itself by its secret in the header, and sends its verifier with the code', async () => {
  await provider.walk();
  const token = provider.asked().find(({ path }) => path === '/token');
  const [, sent = ''] = (token?.headers.authorization ?? '').split('Basic ');
  const [id, secret] = Buffer.from(sent, 'base64').toString().split(':').map(decodeURIComponent);
  expect({ clientId: id, clientSecret: secret }).toEqual(CLIENT);
  expect(Object.fromEntries(new URLSearchParams(token?.body))).toMatchObject({
    grant_type: 'authorization_code',
    code: 'a-code',
    code_verifier: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(token?.body).not.toContain(CLIENT.clientSecret);
});

test.each<[string, (query: URLSearchParams) => void]>([
  ['another state', (query) => query.set('state', 'x')],
  ['no state', (query) => query.delete('state')],
  ['another issuer', (query) => query.set('iss', 'https://evil.vn')],
  ['no issuer', (query) => query.delete('iss')],
  ['no code', (query) => query.delete('code')],
])('attack 3: an answer with %s is refused before any token is asked for', async (_name, change) => {
  expect(await provider.walk(change)).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/token');
});

test.each<[string, Json]>([
  ['another issuer', { iss: 'https://evil.vn' }],
  ['another audience', { aud: 'somebody' }],
  ['an audience beside ours and no authorised party', { aud: [CLIENT.clientId, 'somebody'] }],
  ['another authorised party', { aud: [CLIENT.clientId, 'somebody'], azp: 'somebody' }],
  ['no subject', { sub: undefined }],
  ['no time of issue', { iat: undefined }],
  ['no time of end', { exp: undefined }],
  ['a time that is over', { exp: 1 }],
  ['a time that has not begun', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
  ['another nonce', { nonce: 'x' }],
  ['no nonce', { nonce: undefined }],
])('attack 4: an ID token with %s is refused', async (_name, change) => {
  provider.lie({ claims: change });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/userinfo');
});

const TWO_KEYS = [
  { id: 'k1', pair: foreign },
  { id: 'k2', pair: next },
];

test.each<[string, (claims: Json) => string | undefined]>([
  ['signed with a foreign key', (claims) => jwt(claims, { key: foreign })],
  ['of a key that is not published', (claims) => jwt(claims, { key: foreign, header: { kid: 'k9' } })],
  ['without signature', unsignedJwt],
  ['signed with the client secret', jwtOfSecret],
  ['that is missing', () => undefined],
  ['that is no token', () => 'a.b.c'],
])('attack 4: an ID token %s is refused', async (_name, token) => {
  provider.lie({ token });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/userinfo');
});

test('an ID token that names no key is checked with the only key there is', async () => {
  provider.lie({ token: (claims) => jwt(claims, { header: { kid: undefined } }) });
  expect(await provider.walk()).toMatchObject({ ok: true });
  provider.lie({ token: (claims) => jwt(claims, { key: foreign, header: { kid: undefined } }) });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});

test('attack 4: an ID token that names no key while there are several is refused', async () => {
  provider.lie({ keys: TWO_KEYS, token: (claims) => jwt(claims, { key: next, header: { kid: undefined } }) });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});

test('of several keys the named one counts', async () => {
  provider.lie({ keys: TWO_KEYS, token: (claims) => jwt(claims, { key: next, header: { kid: 'k2' } }) });
  expect(await provider.walk()).toMatchObject({ ok: true });
});

test('attack 5: data about somebody else are refused', async () => {
  provider.lie({ userinfo: { sub: 'subject-2' } });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});

test('attack 5: data about nobody are refused', async () => {
  provider.lie({ userinfo: { sub: undefined } });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});

test('attack 5: an identity without its number is refused', async () => {
  provider.lie({ userinfo: { citizenPid: undefined } });
  expect(await provider.walk()).toEqual({ ok: false, refusal: 'incomplete-identity' });
});

test('attack 7: a provider that describes itself as another one is not used', async () => {
  provider.lie({ discovery: { issuer: 'https://evil.vn' } });
  await expect(provider.newRelyingParty().begin()).rejects.toThrow(Unavailable);
});

test.each<[string, Json]>([
  ['is not vouched for', { acr: undefined }],
  ['has an unknown name', { acr: 'LoA9' }],
])('attack 8: a level that %s is level 1, whatever the account says', async (_name, claims) => {
  provider.lie({ claims, userinfo: { accountLevel: 2 } });
  expect(await provider.walk()).toMatchObject({ ok: true, identity: { person: { level: 1 } } });
});

test('attack 8: level 2 is asked for as essential, and an answer of level 1 stays level 1', async () => {
  const { url } = await provider.newRelyingParty().begin('step-up');
  const { searchParams } = new URL(url);
  expect(searchParams.get('acr_values')).toBe('LoA2');
  expect(JSON.parse(searchParams.get('claims') ?? '')).toEqual({
    id_token: { acr: { essential: true, values: ['LoA2'] } },
  });
  provider.lie({ claims: { acr: 'LoA1' }, userinfo: { accountLevel: 2 } });
  expect(await provider.walk()).toMatchObject({ ok: true, identity: { person: { level: 1 } } });
});

test('signing out at the provider names the page to come back to and depends on nothing else', async () => {
  const url = new URL((await provider.newRelyingParty().logoutUrl()) ?? '');
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/`);
  expect(url.searchParams.get('client_id')).toBe(CLIENT.clientId);
});
