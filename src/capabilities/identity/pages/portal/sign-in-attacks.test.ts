/** Attacks on signing in that need the whole portal and the real provider simulators. */
import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { signInAtProvider, startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3998';
const HONG = { id: '038089999001', password: 'MatKhau@2026', phone: '0980000229' };
const CALLBACK = `${PORTAL}/dang-nhap/vneid/quay-lai`;
const CREDENTIALS = Buffer.from('dvc-thanhhoa-web:development-only-vneid-client-secret').toString('base64');

const simulators = await startSimulators((await createTestDatabase()).url, PORTAL);
const { app, database, signInOfficer } = await createTestApp(simulators.environment);
const issuer = simulators.environment['VNEID_ISSUER'] ?? '';
const newBrowser = (): TestBrowser => new TestBrowser(app, PORTAL);

function newVerifier() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

function authorizationUrl(challenge: string, changed: Record<string, string> = {}): string {
  const query = {
    client_id: 'dvc-thanhhoa-web',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: CALLBACK,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 's',
    nonce: 'n',
    ...changed,
  };
  return `${issuer}/auth?${new URLSearchParams(query)}`;
}

async function codeFor(challenge: string): Promise<string> {
  const path = authorizationUrl(challenge);
  const back = await signInAtProvider(newBrowser(), simulators, { ...HONG, path }, (url) =>
    url.href.startsWith(CALLBACK),
  );
  return back.url.searchParams.get('code') ?? '';
}

function redeem(code: string, verifier: string): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${CREDENTIALS}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: verifier,
    }),
  });
}

test('attack 6: a code redeemed twenty times at once gives one token', async () => {
  const { verifier, challenge } = newVerifier();
  const code = await codeFor(challenge);
  const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(code, verifier)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('attack 6: a stolen code is worth nothing without its verifier', async () => {
  const code = await codeFor(newVerifier().challenge);
  const answer = await redeem(code, newVerifier().verifier);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
});

test.each([
  ['a plain challenge', { code_challenge_method: 'plain' }],
  ['no challenge', { code_challenge: '', code_challenge_method: '' }],
])('attack 6: a request with %s is refused', async (_name, changed) => {
  const answer = await fetch(authorizationUrl(newVerifier().challenge, changed), { redirect: 'manual' });
  const told = new URL(answer.headers.get('location') ?? '');
  expect(told.searchParams.get('error')).toBe('invalid_request');
  expect(told.searchParams.has('code')).toBe(false);
});

test('attack 6: a request that wants to return elsewhere is not sent anywhere', async () => {
  const { challenge } = newVerifier();
  for (const elsewhere of [`${CALLBACK}/x`, 'https://evil.vn/', `${CALLBACK}?x=1`]) {
    const answer = await fetch(authorizationUrl(challenge, { redirect_uri: elsewhere }), { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  }
});

test('attack 12: an identity sent to the portal by the browser itself finds nobody who takes it', async () => {
  const identity = { sub: 'x', citizenPid: HONG.id, fullName: 'Lê Hữu Hồng', accountLevel: 2, accountId: 'x' };
  for (const url of ['/dang-nhap', '/dang-nhap/vneid', '/dang-nhap/vneid/quay-lai', '/api/v1/session', '/login']) {
    for (const origin of ['same-origin', 'cross-site']) {
      const answer = await app.inject({
        method: 'POST',
        url,
        headers: { 'sec-fetch-site': origin, origin: PORTAL },
        payload: identity,
      });
      expect([403, 404, 415]).toContain(answer.statusCode);
      expect(answer.headers['set-cookie'] ?? '').not.toContain('dvc_sid');
    }
  }
  expect(await database.kysely.selectFrom('citizen_session').selectAll().execute()).toEqual([]);
});

test('attack 15: an officer whose duties or account are taken away is out at the next of many requests', async () => {
  const username = 'tiepnhan.hacthanh';
  const officer = await signInOfficer(username);
  const open = () => Promise.all(Array.from({ length: 10 }, () => officer.get('/can-bo/tiep-nhan')));
  const seesUnit = ({ body }: { body: string }): boolean => body.includes('phường Hạc Thành');
  expect((await open()).every(seesUnit)).toBe(true);
  const { id } = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  const ended = { valid_from: '2026-11-01', valid_to: '2026-11-20' };
  await database.kysely.updateTable('duty').set(ended).where('officer_id', '=', id).execute();
  expect((await open()).some(seesUnit)).toBe(false);
  await database.kysely.updateTable('officer').set({ active: false }).where('id', '=', id).execute();
  expect(new Set((await open()).map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
});
