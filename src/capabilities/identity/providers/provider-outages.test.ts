/** A provider that is away, slow, changing its keys or talking nonsense: told calmly and within seconds. */
import { afterEach, expect, test, vi } from 'vitest';
import { Unavailable } from '#platform/errors.ts';
import { honest, jwt, next, startLyingProvider } from '../../../../tests/support/lying-provider.ts';

const provider = await startLyingProvider();
const NOT_TRUSTED = { ok: false, refusal: 'not-trusted' };
const KEYS = { before: { id: 'k1', pair: honest }, after: { id: 'k2', pair: next } };
const byTheNextKey = (claims: Parameters<typeof jwt>[0]): string => jwt(claims, { key: next, header: { kid: 'k2' } });

afterEach(() => void vi.useRealTimers());

test.each([
  ['access_denied', 'cancelled'],
  ['consent_required', 'cancelled'],
  ['interaction_required', 'cancelled'],
  ['unmet_authentication_requirements', 'level-too-low'],
  ['invalid_request', 'not-trusted'],
])('an answer of %s is told as %s', async (error, refusal) => {
  expect(await provider.walk((query) => query.set('error', error))).toEqual({ ok: false, refusal });
});

test.each(['server_error', 'temporarily_unavailable'])('an answer of %s is an outage', async (error) => {
  await expect(provider.walk((query) => query.set('error', error))).rejects.toThrow(Unavailable);
});

test('a provider that is down or silent is unavailable within three seconds', async () => {
  provider.lie({ broken: true });
  await expect(provider.newRelyingParty().begin()).rejects.toThrow(Unavailable);
  provider.lie({ slow: true });
  const start = performance.now();
  await expect(provider.newRelyingParty().begin()).rejects.toThrow(Unavailable);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a provider that falls silent while the person is there is unavailable within three seconds', async () => {
  const start = performance.now();
  await expect(provider.walk(() => provider.lie({ slow: true }))).rejects.toThrow(Unavailable);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a provider that breaks down while the person is there is unavailable, not distrusted', async () => {
  await expect(provider.walk(() => provider.lie({ broken: true }))).rejects.toThrow(Unavailable);
});

test('a provider that goes away after it described itself is noticed before the person is sent there', async () => {
  const relyingParty = provider.newRelyingParty();
  provider.lie({ broken: true, describesItself: true });
  await expect(relyingParty.begin()).rejects.toThrow(Unavailable);
  provider.lie({});
  expect((await relyingParty.begin()).url).toContain(`${provider.issuer}/auth`);
});

test('a provider that comes back is used again at once', async () => {
  const relyingParty = provider.newRelyingParty();
  provider.lie({ broken: true });
  await expect(relyingParty.begin()).rejects.toThrow(Unavailable);
  provider.lie({});
  expect((await relyingParty.begin()).url).toContain(`${provider.issuer}/auth`);
});

test.each(['<html>Bảo trì</html>', '', '[]', '{"issuer":7}'])(
  'a provider that describes itself with %j is unavailable',
  async (body) => {
    provider.lie({ garbage: { path: '/.well-known/openid-configuration', type: 'application/json', body } });
    await expect(provider.newRelyingParty().begin()).rejects.toThrow(Unavailable);
  },
);

test.each(
  ['/token', '/userinfo', '/jwks'].flatMap((path) => [
    { path, type: 'text/html', body: '<html>Bảo trì</html>' },
    { path, type: 'application/json', body: '{' },
    { path, type: 'application/json', body: 'null' },
  ]),
)('nonsense at $path ($type, $body) signs nobody in and breaks nothing', async (garbage) => {
  provider.lie({ garbage });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});

test('a new signing key that was published before its use is accepted at once', async () => {
  const relyingParty = provider.newRelyingParty();
  provider.lie({ keys: [KEYS.before, KEYS.after] });
  expect(await provider.walk(undefined, relyingParty)).toMatchObject({ ok: true });
  provider.lie({ keys: [KEYS.after], token: byTheNextKey });
  expect(await provider.walk(undefined, relyingParty)).toMatchObject({ ok: true });
  expect(provider.askedPaths()).not.toContain('/jwks');
});

test('a signing key used without notice is refused calmly for a minute, then fetched once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const relyingParty = provider.newRelyingParty();
  expect(await provider.walk(undefined, relyingParty)).toMatchObject({ ok: true });
  provider.lie({ keys: [KEYS.after], token: byTheNextKey });
  expect(await provider.walk(undefined, relyingParty)).toEqual(NOT_TRUSTED);
  expect(provider.askedPaths()).not.toContain('/jwks');
  vi.setSystemTime(Date.now() + 61_000);
  expect(await provider.walk(undefined, relyingParty)).toMatchObject({ ok: true });
  expect(provider.askedPaths().filter((path) => path === '/jwks')).toHaveLength(1);
});

test('a clock that differs by seconds does no harm, by minutes it is refused calmly', async () => {
  const now = Math.floor(Date.now() / 1000);
  provider.lie({ claims: { iat: now - 310, exp: now - 10 } });
  expect(await provider.walk()).toMatchObject({ ok: true });
  provider.lie({ claims: { iat: now - 900, exp: now - 600 } });
  expect(await provider.walk()).toEqual(NOT_TRUSTED);
});
