/** What a person sees when the provider is away, slow or says no: a calm page in time, the way back, and all else works. */
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { CLIENT, foreign, type Json, jwt, startLyingProvider } from '../../../../../tests/support/lying-provider.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const provider = await startLyingProvider();
const web = await createTestApp({
  VNEID_ISSUER: provider.issuer,
  VNEID_CLIENT_ID: CLIENT.clientId,
  VNEID_CLIENT_SECRET: CLIENT.clientSecret,
});
const PAGE = '/thu-tuc/1.001612';
const DRAFT = '/nop-ho-so/1.001612';
const IN_TIME_MS = 3_000;

async function timed<T>(work: () => Promise<T>): Promise<T & { readonly took: number }> {
  const start = performance.now();
  const answer = await work();
  return Object.assign(answer as T & object, { took: performance.now() - start }) as T & { took: number };
}

const leave = () => timed(() => web.anonymous.get(`/dang-nhap/vneid?tiep-tuc=${encodeURIComponent(PAGE)}`));

/** Has left for the provider and is sent back with this answer. */
async function comeBack(query: Record<string, string>, spoil: () => void = () => undefined) {
  const left = await leave();
  const url = String(left.headers.location);
  provider.receive(url);
  const state = new URL(url).searchParams.get('state') ?? '';
  const cookie = String([left.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
  spoil();
  const answer = new URLSearchParams({ state, iss: provider.issuer, ...query });
  return timed(() => web.app.inject({ url: `/dang-nhap/vneid/quay-lai?${answer}`, headers: { cookie } }));
}

function expectWayBack(body: string): void {
  expect(body).toContain(`href="${PAGE}"`);
  for (const other of ['vneid', 'dvcqg'])
    expect(body).toContain(`/dang-nhap/${other}?tiep-tuc=${encodeURIComponent(PAGE)}`);
}

test.each([
  ['is down', { broken: true }],
  ['is silent', { slow: true }],
])('a provider that %s before the person leaves: a calm page within three seconds', async (_what, lie) => {
  provider.lie(lie);
  const page = await leave();
  expect(page.statusCode).toBe(503);
  expect(page.took).toBeLessThan(IN_TIME_MS);
  expect(page.body).toContain('Trang đăng nhập VNeID đang bận.');
  expect(page.body).toContain('Những gì bạn đã lưu vẫn còn.');
  expectWayBack(page.body);
});

test.each([
  ['down', { broken: true }],
  ['silent', { slow: true }],
])('a provider that is %s when the person comes back: a calm page within three seconds', async (_what, lie) => {
  const page = await comeBack({ code: 'a-code' }, () => provider.lie(lie));
  expect(page.statusCode).toBe(503);
  expect(page.took).toBeLessThan(IN_TIME_MS);
  expectWayBack(page.body);
});

test.each([
  ['cancelled', 'access_denied', 200, 'Bạn đã hủy đăng nhập.'],
  ['refused consent', 'consent_required', 200, 'Bạn đã hủy đăng nhập.'],
  ['is of too low a level', 'unmet_authentication_requirements', 403, 'chưa đủ mức độ'],
  ['came upon trouble there', 'server_error', 503, 'đang bận'],
])('a person who %s reads so, and has the way back', async (_what, error, status, sentence) => {
  const page = await comeBack({ error });
  expect(page.statusCode).toBe(status);
  expect(page.body).toContain(sentence);
  expectWayBack(page.body);
});

test('a wrong clock or another signing key at the provider is told calmly, with the way back', async () => {
  expect((await comeBack({ code: 'a-code' })).headers.location).toBe(PAGE);
  const minutesAgo = Math.floor(Date.now() / 1000) - 900;
  for (const lie of [
    { claims: { iat: minutesAgo, exp: minutesAgo + 300 } },
    { token: (claims: Json) => jwt(claims, { key: foreign }) },
  ]) {
    const page = await comeBack({ code: 'a-code' }, () => provider.lie(lie));
    expect(page.statusCode).toBe(400);
    expect(page.body).toContain('Bạn đăng nhập lại.');
    expectWayBack(page.body);
  }
});

test('while the provider keeps somebody waiting, public pages and drafts go on', async () => {
  const waiting = comeBack({ code: 'a-code' }, () => provider.lie({ slow: true }));
  const person = await web.signInCitizen();
  const pages = await Promise.all(
    ['/', '/dich-vu-cong', PAGE, '/tra-cuu'].map((url) => timed(() => web.anonymous.get(url))),
  );
  expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  await person.post(DRAFT, {});
  const step = `${DRAFT}/nguoi-nop`;
  const { _csrf: _own, ...fields } = readForm((await person.get(step)).body, step);
  await person.post(step, { ...fields, email: 'le.hong@thu.vidu.vn' });
  expect((await person.get(step)).body).toContain('le.hong@thu.vidu.vn');
  expect((await waiting).statusCode).toBe(503);
});
