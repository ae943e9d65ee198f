/** A provider of envelopes that lies: whatever does not open, or comes unasked, signs nobody in. */
import { constants, createCipheriv, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Unavailable } from '#platform/errors.ts';
import { createEnvelopeProvider } from './envelope-provider.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PERSON = { sub: 'subject-1', citizenPid: '038089999001', fullName: 'Lê Hữu Hồng', accountLevel: '2' };

function seal(value: unknown): { data: string; key: string } {
  const aesKey = randomBytes(32);
  const cipher = createCipheriv('aes-256-ecb', aesKey, null);
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    data: Buffer.concat([cipher.update(content), cipher.final()]).toString('base64'),
    key: publicEncrypt({ key: keys.publicKey, padding: constants.RSA_PKCS1_PADDING }, aesKey).toString('base64'),
  };
}

let answers: Record<string, { status?: number; body?: unknown; silent?: boolean }> = {};
let asked: { path: string; body: string }[] = [];
beforeEach(() => {
  asked = [];
  answers = { '/token': { body: seal({ access_token: 'at' }) }, '/userinfo': { body: seal(PERSON) } };
});

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  asked.push({ path: request.url ?? '', body });
  const answer = answers[request.url ?? ''];
  if (answer?.silent) return;
  response.writeHead(answer?.status ?? 200).end(JSON.stringify(answer?.body ?? {}));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const provider = createEnvelopeProvider({
  name: 'vneid',
  publicUrl: 'http://127.0.0.1:3999',
  config: {
    profile: 'vneid-envelope',
    issuer,
    clientId: 'portal',
    clientSecret: 'a-secret-of-this-test',
    endpoints: {
      authorize: `${issuer}/auth`,
      token: `${issuer}/token`,
      userinfo: `${issuer}/userinfo`,
      keys: '',
      logout: '',
    },
    nonce: false,
    pkce: false,
    acrValues: { level1: 'LoA1', level2: 'LoA2' },
    claims: 'vneid',
    privateKeys: [keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  },
});

async function walk(changes: Record<string, string | undefined> = {}) {
  const { secrets } = await provider.begin();
  asked = [];
  const { data, key } = seal('a-code');
  const query = Object.entries({ state: secrets.state, code: data, encrypt_key: key, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value?.replaceAll('=', '%3D')}`);
  return provider.finish(`?${query.join('&')}`, secrets);
}

test('a code that comes with a bare "+" opens, and its person is believed', async () => {
  for (let again = 0; again < 8; again++) expect(await walk()).toMatchObject({ ok: true, identity: { issuer } });
  expect(asked[0]?.body).toContain('code=a-code');
});

test.each([
  ['attack 2: with another state', { state: 'another' }],
  ['attack 2: without a state', { state: undefined }],
  ['attack 4: with a code in the clear', { code: 'a-code' }],
  ['attack 4: with a foreign key', { encrypt_key: 'AAAA' }],
  ['attack 4: without its key', { encrypt_key: undefined }],
])('%s no token is asked for', async (_what, changes) => {
  expect(await walk(changes)).toEqual({ ok: false, refusal: 'not-trusted' });
  expect(asked).toEqual([]);
});

test.each([
  ['attack 4: a token in the clear', '/token', { access_token: 'at' }],
  ['attack 4: an envelope without a token', '/token', seal({ id_token: 'at' })],
  ['attack 5: data in the clear', '/userinfo', PERSON],
  ['attack 5: data about nobody', '/userinfo', seal({ ...PERSON, sub: undefined })],
  ['attack 5: an envelope that is none', '/userinfo', { data: 'AAAA', key: 'AAAA' }],
])('%s is refused', async (_what, path, body) => {
  answers[path] = { body };
  expect(await walk()).toEqual({ ok: false, refusal: 'not-trusted' });
});

test('attack 5: an identity without its number is refused', async () => {
  answers['/userinfo'] = { body: seal({ ...PERSON, citizenPid: undefined }) };
  expect(await walk()).toEqual({ ok: false, refusal: 'incomplete-identity' });
});

test('attack 8: a level that is not told is level 1', async () => {
  for (const accountLevel of [undefined, '1', '3', 'LoA2']) {
    answers['/userinfo'] = { body: seal({ ...PERSON, accountLevel }) };
    expect(await walk()).toMatchObject({ ok: true, identity: { person: { level: 1 } } });
  }
});

test('a provider that fails or keeps silent is told within three seconds', async () => {
  answers['/token'] = { status: 503 };
  await expect(walk()).rejects.toThrow(Unavailable);
  answers['/token'] = { silent: true };
  const before = performance.now();
  await expect(walk()).rejects.toThrow(Unavailable);
  expect(performance.now() - before).toBeLessThan(3_000);
});
