/** Sign-out notices of a provider: the cases of OpenID conformance, Back-Channel Logout. */
import { expect, test } from 'vitest';
import { foreign, jwtOfSecret, startLyingProvider, unsignedJwt } from '../../../../tests/support/lying-provider.ts';

const provider = await startLyingProvider();
const minutesAgo = (minutes: number): number => Math.floor(Date.now() / 1000) - minutes * 60;
const claimsOf = (notice: string) => JSON.parse(Buffer.from(notice.split('.')[1] ?? '', 'base64url').toString());

test('a sign-out notice of the provider names the session that ended', async () => {
  expect(await provider.newRelyingParty().readLogoutNotice(provider.notice())).toEqual({
    providerSession: 'session-1',
    noticeId: 'j1',
  });
});

test.each<[string, () => string]>([
  ['of another issuer', () => provider.notice({ iss: 'https://evil.vn' })],
  ['for somebody else', () => provider.notice({ aud: 'somebody' })],
  ['without audience', () => provider.notice({ aud: undefined })],
  ['without its event', () => provider.notice({ events: {} })],
  ['without events', () => provider.notice({ events: undefined })],
  ['of another event', () => provider.notice({ events: { 'https://evil.vn/event': {} } })],
  ['with a nonce', () => provider.notice({ nonce: 'n' })],
  ['without session', () => provider.notice({ sid: undefined })],
  ['without its own id', () => provider.notice({ jti: undefined })],
  ['without time', () => provider.notice({ iat: undefined })],
  ['of yesterday', () => provider.notice({ iat: minutesAgo(1440) })],
  ['of tomorrow', () => provider.notice({ iat: minutesAgo(-1440) })],
  ['that ended', () => provider.notice({ exp: minutesAgo(2) })],
  ['signed with a foreign key', () => provider.notice(undefined, { key: foreign })],
  ['of a key that is not published', () => provider.notice(undefined, { header: { kid: 'k9' } })],
  ['that calls itself unsigned', () => provider.notice(undefined, { header: { alg: 'none' } })],
  ['without signature', () => unsignedJwt(claimsOf(provider.notice()))],
  ['signed with the client secret', () => jwtOfSecret(claimsOf(provider.notice()))],
  ['that is no token', () => 'a.b.c'],
])('attack 13: a sign-out notice %s is not believed', async (_name, make) => {
  expect(await provider.newRelyingParty().readLogoutNotice(make())).toBeUndefined();
});

test('a sign-out notice while the keys are nonsense is not believed', async () => {
  const relyingParty = provider.newRelyingParty();
  for (const body of ['null', '{', '{"keys":7}', '{"keys":[{"kty":"RSA","kid":"k1"}]}']) {
    provider.lie({ garbage: { path: '/jwks', type: 'application/json', body } });
    expect(await relyingParty.readLogoutNotice(provider.notice())).toBeUndefined();
  }
});
