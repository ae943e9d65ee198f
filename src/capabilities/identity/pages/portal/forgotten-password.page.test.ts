import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import {
  freePort,
  type Page,
  type Simulators,
  signInAtProvider,
  startSimulators,
  TestBrowser,
} from '../../../../../tests/support/simulators.ts';

const port = await freePort();
const PORTAL = `http://127.0.0.1:${port}`;
const OLD_PASSWORD = 'MatKhau@2026';
const NEW_PASSWORD = 'Sông Mã chảy 2 bờ!';
const LAN = { username: '038185999006', phone: '0868000706' };
const ANH = { username: '038201999007', phone: '0987000807' };
const HONG = { username: '038089999001', phone: '0980000229' };
const MAI = { username: '038192999002', phone: '0912000302' };
const HOA = { username: '038190999004', phone: '0936000504' };
const NGA = { username: '038159999008', phone: '0915000908' };
/** The provider gives up on a message after three seconds. */
const SLOW_IN_MS = 2_500;
const NOBODY = { username: '038185999777', phone: '0868000777' };

type Asked = typeof LAN;

const url = (await createTestDatabase()).url;
const simulators: Simulators = await startSimulators(url, PORTAL);
const { app } = await createTestApp(simulators.environment);
// The provider tells it of sessions that end.
await app.listen({ host: '127.0.0.1', port });
const at = simulators.environment['FORGOTTEN_PASSWORD_URL'] ?? '';

const aBrowser = (): TestBrowser => new TestBrowser(app, PORTAL);

async function ask(asked: Asked): Promise<{ browser: TestBrowser; page: Page }> {
  const browser = aBrowser();
  return { browser, page: await browser.post(at, asked) };
}

interface Message {
  readonly text: string;
}

async function messagesTo(phone: string): Promise<string[]> {
  const answer = await fetch(`${simulators.environment['MESSAGE_GATEWAY_URL']}/messages?to=${phone}`);
  return ((await answer.json()) as Message[]).map(({ text }) => text);
}

/** Messages go out after the answer: waits for one with another code than the last. */
async function newCode(phone: string, last = ''): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const code = await simulators.lastCode(phone);
    if (code !== '' && code !== last) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no code arrived');
}

/** The password is given, the code is not. */
async function signInHalfWay({ username, phone }: Asked) {
  const browser = aBrowser();
  const signIn = await browser.get('/dang-nhap/dvcqg');
  await browser.post(`${signIn.url.href}/mat-khau`, { username, password: OLD_PASSWORD });
  return { browser, at: signIn.url.href, code: await newCode(phone) };
}

/** What differs between two answers only because different things were typed, or at another time. */
function withoutTyped(text: string, { username, phone }: Asked): string {
  return text
    .replaceAll(username, 'NUMBER')
    .replaceAll(phone, 'PHONE')
    .replaceAll(/datetime="[^"]*"[^<]*</g, '<');
}

const twice = (password: string) => ({ password, repeated: password });

async function signsIn(asked: Asked, password: string): Promise<boolean> {
  const browser = aBrowser();
  const signIn = await browser.get('/dang-nhap/dvcqg');
  const next = await browser.post(`${signIn.url.href}/mat-khau`, { username: asked.username, password });
  return next.url.pathname.endsWith('/otp');
}

function switchMessages(mode: 'down' | 'slow' | 'ok'): Promise<Response> {
  return fetch(`${simulators.environment['MESSAGE_GATEWAY_URL']}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'sms', mode }),
  });
}

test('the portal shows the three ways of the guide and leads to the provider', async () => {
  const page = await aBrowser().get('/quen-mat-khau');
  expect(page.status).toBe(200);
  for (const way of ['Quên mật khẩu', 'Đến quầy giao dịch', 'Khiếu nại', `href="${at}"`])
    expect(page.text).toContain(way);
});

test('a citizen sets a new password, is signed out everywhere and signs in again with it', async () => {
  const earlier = aBrowser();
  await signInAtProvider(earlier, simulators, {
    path: '/dang-nhap/dvcqg',
    id: LAN.username,
    password: OLD_PASSWORD,
    phone: LAN.phone,
  });
  expect((await earlier.get('/')).text.includes('Vi Thị Lan')).toBe(true);
  const begun = await signInHalfWay(LAN);

  const { browser, page } = await ask(LAN);
  expect(page.text).toContain('thuộc về cùng một tài khoản');
  const choose = await browser.post(`${at}/otp`, { otp: await newCode(LAN.phone, begun.code) });
  expect(choose.text).toContain('8 ký tự trở lên');
  for (const weak of ['songma', 'MatKhau@2026', 'Aa!038185999006', 'ViThiLan@1', `Aa1!${'x'.repeat(10_000)}`])
    expect((await browser.post(`${at}/mat-khau`, twice(weak))).status, weak.slice(0, 20)).toBe(422);
  const done = await browser.post(`${at}/mat-khau`, twice(NEW_PASSWORD));
  expect(done.status).toBe(200);
  expect(done.text).toContain('Bạn đã đặt mật khẩu mới');

  expect((await earlier.get('/')).text.includes('Vi Thị Lan')).toBe(false);
  expect(await signsIn(LAN, OLD_PASSWORD)).toBe(false);
  expect(await signsIn(LAN, NEW_PASSWORD)).toBe(true);
  // The sign-in that stood on the old password asks for a password again.
  const resumed = await begun.browser.post(`${begun.at}/otp`, { otp: begun.code });
  expect(resumed.text).toContain('name="password"');
  expect(await messagesTo(LAN.phone)).toContainEqual(expect.stringContaining('vừa được đặt lại'));
});

test('attack 23: whoever asks for a foreign number reads the same, whatever exists', async () => {
  const answers = new Map<string, Page>();
  const asked = { right: ANH, 'not the registered telephone': { ...ANH, phone: NOBODY.phone }, nobody: NOBODY };
  for (const [who, typed] of Object.entries(asked)) {
    const { browser, page } = await ask(typed);
    const wrong = await browser.post(`${at}/otp`, { otp: '000000' });
    const again = await browser.post(`${at}/gui-lai`, {});
    const skipped = await browser.post(`${at}/mat-khau`, twice(NEW_PASSWORD));
    expect([page.status, wrong.status, again.status, skipped.status], who).toEqual([200, 422, 429, 400]);
    const text = [page, wrong, again, skipped].map((one) => one.text).join('\n');
    answers.set(who, { ...page, text: withoutTyped(text, typed) });
  }
  const [right, ...others] = answers.values();
  for (const other of others) {
    expect(other.text).toBe(right?.text);
    expect(other.headers['location']).toBe(right?.headers['location']);
  }
  expect(await messagesTo(NOBODY.phone)).toEqual([]);
});

test('attack 23: nobody waits for the message to be delivered, nor learns that it was not', async () => {
  for (const mode of ['slow', 'down', 'ok'] as const) {
    await switchMessages(mode);
    const before = performance.now();
    const { page } = await ask(MAI);
    expect(page.status, mode).toBe(200);
    expect(performance.now() - before, mode).toBeLessThan(SLOW_IN_MS);
  }
});

test('attack 23: a code works once, in its own recovery and in the browser that asked for it', async () => {
  const { code: ofSignIn } = await signInHalfWay(HONG);
  const { browser } = await ask(HONG);
  const code = await newCode(HONG.phone, ofSignIn);
  const another = await ask(HONG);
  const newer = await newCode(HONG.phone, code);
  expect((await browser.post(`${at}/otp`, { otp: ofSignIn })).status).toBe(422);
  expect((await browser.post(`${at}/otp`, { otp: newer })).status).toBe(422);
  expect((await aBrowser().post(`${at}/otp`, { otp: code })).status).toBe(400);

  const ends = await Promise.all(Array.from({ length: 10 }, () => browser.post(`${at}/otp`, { otp: code })));
  expect(ends.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await aBrowser().post(`${at}/mat-khau`, twice(NEW_PASSWORD))).status).toBe(400);
  await another.browser.post(`${at}/otp`, { otp: newer });
  expect((await browser.post(`${at}/mat-khau`, twice(NEW_PASSWORD))).status).toBe(200);
  expect((await browser.post(`${at}/mat-khau`, twice(`${NEW_PASSWORD}!`))).status).toBe(400);
  // Two were under way for this account: the first to finish voids the other.
  expect((await another.browser.post(`${at}/mat-khau`, twice(`${NEW_PASSWORD}!`))).status).toBe(400);
  expect(await signsIn(HONG, NEW_PASSWORD)).toBe(true);
});

test('attack 23: no link, cookie or redirect is built from the host a request names', async () => {
  const { hostname, port } = new URL(at);
  for (const host of ['evil.example', `${hostname}:${port}`]) {
    const answer = await fetch(at, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        host,
        'x-forwarded-host': 'evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(MAI).toString(),
    });
    expect(answer.headers.get('location')).toBe('/quen-mat-khau/otp');
    expect(`${JSON.stringify([...answer.headers])}${await answer.text()}`).not.toContain('evil');
  }
  await newCode(MAI.phone);
  expect((await messagesTo(MAI.phone)).join()).not.toContain('evil');
});

test('attack 16: after five wrong codes the right one is refused, and starting again does not help', async () => {
  const { browser } = await ask(HOA);
  const code = await newCode(HOA.phone);
  const wrong = code === '000000' ? '000001' : '000000';
  await Promise.all(Array.from({ length: 20 }, () => browser.post(`${at}/otp`, { otp: wrong })));
  expect((await browser.post(`${at}/otp`, { otp: code })).status).not.toBe(200);
  const again = await ask(HOA);
  const refused = await again.browser.post(`${at}/otp`, { otp: await newCode(HOA.phone, code) });
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Bạn chờ ít phút rồi thử lại');
});

test('attack 18: ten recoveries in an hour with one number or one telephone, then the citizen is asked to wait', async () => {
  for (let times = 1; times <= 10; times++) expect((await ask(NGA)).page.status).toBe(200);
  const { page } = await ask(NGA);
  expect(page.status).toBe(429);
  expect(page.text).toContain('thử quá nhiều lần');
  expect(page.text).toContain(NGA.username);
  expect((await ask({ ...NOBODY, phone: NGA.phone })).page.status).toBe(429);
});

test('a form with mistakes says what to correct and keeps what was typed', async () => {
  const { page } = await ask({ username: '12', phone: '0912' });
  expect(page.status).toBe(422);
  for (const told of ['số CCCD gồm 12 chữ số', 'gồm 10 chữ số', 'value="12"', 'value="0912"'])
    expect(page.text).toContain(told);
});

test('a foreign page cannot begin or go on with a recovery', async () => {
  const crossSite = new TestBrowser(app, PORTAL, { 'sec-fetch-site': 'cross-site' });
  expect((await crossSite.post(at, MAI)).status).toBe(403);
});
