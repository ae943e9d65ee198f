/** The National Portal's way, where we write the endpoints by hand, against a provider that lies. */
import { expect, test } from 'vitest';
import {
  CLIENT,
  foreign,
  type Json,
  jwt,
  jwtOfSecret,
  startLyingProvider,
  unsignedJwt,
} from '../../../../tests/support/lying-provider.ts';

const provider = await startLyingProvider();
const WSO2 = {
  VNEID_PROFILE: 'wso2',
  VNEID_CLAIMS: 'vneid',
  VNEID_AUTHORIZE_URL: `${provider.issuer}/auth`,
  VNEID_TOKEN_URL: `${provider.issuer}/token`,
  VNEID_USERINFO_URL: `${provider.issuer}/userinfo`,
  VNEID_KEYS_URL: `${provider.issuer}/jwks`,
};
const NOT_TRUSTED = { ok: false, refusal: 'not-trusted' };
const walk = (change?: (query: URLSearchParams) => void) => provider.walk(change, provider.newRelyingParty(WSO2));

test('an honest provider is believed; it is asked with the secret in the body, and describes itself to nobody', async () => {
  provider.lie({ claims: { nonce: undefined } });
  expect(await walk()).toMatchObject({ ok: true, identity: { subject: 'subject-1', person: { level: 2 } } });
  expect(provider.askedPaths()).not.toContain('/.well-known/openid-configuration');
  const token = provider.asked().find(({ path }) => path === '/token');
  expect(Object.fromEntries(new URLSearchParams(token?.body))).toMatchObject({
    client_id: CLIENT.clientId,
    client_secret: CLIENT.clientSecret,
  });
});

test.each<[string, (query: URLSearchParams) => void]>([
  ['another state', (query) => query.set('state', 'x')],
  ['no state', (query) => query.delete('state')],
  ['another issuer', (query) => query.set('iss', 'https://evil.vn')],
  ['no code', (query) => query.delete('code')],
])('attack 3: an answer with %s is refused before any token is asked for', async (_name, change) => {
  expect(await walk(change)).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/token');
});

const withoutNonce = (claims: Json): Json => ({ ...claims, nonce: undefined });

test.each<[string, (claims: Json) => string | undefined]>([
  ['signed with a foreign key', (claims) => jwt(withoutNonce(claims), { key: foreign })],
  ['without signature', (claims) => unsignedJwt(withoutNonce(claims))],
  ['signed with the client secret', (claims) => jwtOfSecret(withoutNonce(claims))],
  ['for somebody else', (claims) => jwt({ ...withoutNonce(claims), aud: 'somebody' })],
  ['of another issuer', (claims) => jwt({ ...withoutNonce(claims), iss: 'https://evil.vn' })],
  ['that is over', (claims) => jwt({ ...withoutNonce(claims), exp: 1 })],
  ['that is missing', () => undefined],
])('attack 4: an ID token %s is refused', async (_name, token) => {
  provider.lie({ token });
  expect(await walk()).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/userinfo');
});

test('attack 5: data about somebody else are refused', async () => {
  provider.lie({ claims: { nonce: undefined }, userinfo: { sub: 'subject-2' } });
  expect(await walk()).toEqual(NOT_TRUSTED);
});
