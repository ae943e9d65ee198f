/** Signing in where each request may reach another process of the portal, of VNeID and of the National Portal. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, signInAtProvider, TestBrowser } from '../support/simulators.ts';
import { createPair, type Doubled, type Pair } from './support/pair.ts';
import type { Process } from './support/process.ts';
import { CALLER } from './support/round-robin.ts';

const MOST_FROM_ONE_ADDRESS = 20;
const PASSWORD = 'MatKhau@2026';
const HONG = { id: '038089999001', password: PASSWORD, phone: '0980000229' };
const HOA = { id: '038190999004', password: PASSWORD, phone: '0936000504' };
const AT_VNEID = '/dang-nhap/vneid';
const AT_NATIONAL_PORTAL = '/dang-nhap/dvcqg';

let pair: Pair;
let addresses = 0;

beforeAll(async () => {
  pair = await createPair({
    SIGN_INS_PER_ADDRESS: String(MOST_FROM_ONE_ADDRESS),
    TRIES_PER_ADDRESS_PER_HOUR: String(MOST_FROM_ONE_ADDRESS),
    OTP_PER_PHONE_PER_HOUR: '1000',
  });
});
afterAll(() => pair.stop());
beforeEach(() => {
  for (const { proxy } of all()) proxy.reset();
});

const all = (): Doubled[] => [pair.portal, pair.vneid, pair.nationalPortal];

/** Somebody in a network of their own. */
function newBrowser(address = `198.51.100.${++addresses}`): TestBrowser {
  return new TestBrowser(undefined, pair.portal.url, { [CALLER]: address });
}

const isBack = (url: URL): boolean => url.pathname.endsWith('/quay-lai');

async function signIn(browser: TestBrowser, path: string, person = HONG): Promise<void> {
  const back = await signInAtProvider(browser, pair, { ...person, path }, isBack);
  await browser.get(back.url);
}

async function nameOf(browser: TestBrowser): Promise<string> {
  return /Xin chào <b>([^<]*)<\/b>/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? 'nobody';
}

/** Twice, with one request between them, so that what one process answered before, the other answers now. */
async function inBothTurns(walk: () => Promise<void>): Promise<void> {
  await walk();
  for (const { url } of all()) await fetch(`${url}/healthz`);
  await walk();
}

function expectBothAnswered(...doubled: Doubled[]): void {
  for (const { proxy } of doubled) expect(Math.min(...proxy.answers)).toBeGreaterThan(0);
}

async function whileDead(processes: readonly Process[], walk: () => Promise<void>): Promise<void> {
  for (const one of processes) await one.kill();
  try {
    await walk();
  } finally {
    await Promise.all(processes.map((one) => one.start()));
  }
}

test('a citizen signs in by password and code, whichever processes answer', async () => {
  await inBothTurns(async () => {
    const browser = newBrowser();
    await signIn(browser, AT_VNEID);
    for (let i = 0; i < 4; i++) expect(await nameOf(browser)).toBe('Lê Hữu Hồng');
  });
  expectBothAnswered(pair.portal, pair.vneid);
});

test('a citizen signs in at the National Portal, whichever processes answer', async () => {
  await inBothTurns(async () => {
    const browser = newBrowser();
    await signIn(browser, AT_NATIONAL_PORTAL);
    expect(await nameOf(browser)).toBe('Lê Hữu Hồng');
  });
  expectBothAnswered(pair.portal, pair.nationalPortal);
});

test('a citizen signs in by QR, whichever processes the computer and the phone reach', async () => {
  await inBothTurns(async () => {
    const desktop = newBrowser();
    const page = await desktop.get(AT_VNEID);
    const phone = await aPhone();
    const asked = await phone.post(`${pair.vneid.url}/app/quet`, { ma: codeOn(page) });
    const shown = await desktop.get(`${page.url.href}/qr`);
    const answered = await phone.post(`${pair.vneid.url}/app/yeu-cau/xac-nhan`, {
      'yeu-cau': /name="yeu-cau" value="([^"]+)"/.exec(asked.text)?.[1] ?? '',
      so: /class="qr-number">(\d\d)</.exec(shown.text)?.[1] ?? '',
    });
    expect(answered.text).toContain('Xác nhận đăng nhập thành công.');
    await desktop.post(`${page.url.href}/qr/tiep-tuc`, {});
    expect(await nameOf(desktop)).toBe('Lê Hữu Hồng');
  });
  expectBothAnswered(pair.portal, pair.vneid);
});

const codeOn = ({ text }: Page): string => /class="qr-code">([A-Z]{4}-[A-Z]{4})</.exec(text)?.[1] ?? 'none';

async function aPhone(): Promise<TestBrowser> {
  const phone = newBrowser();
  await phone.post(`${pair.vneid.url}/app/mat-khau`, { username: HONG.id, password: PASSWORD });
  await phone.post(`${pair.vneid.url}/app/otp`, { otp: await pair.lastCode(HONG.phone) });
  return phone;
}

test('processes killed while a citizen is at the provider cost the citizen nothing', async () => {
  for (const index of [0, 1] as const) {
    const browser = newBrowser();
    const signInPage = await browser.get(AT_VNEID);
    await browser.post(`${signInPage.url.href}/mat-khau`, { username: HONG.id, password: PASSWORD });
    const code = await pair.lastCode(HONG.phone);
    await whileDead([pair.portal.processes[index], pair.vneid.processes[index]], async () => {
      await browser.post(`${signInPage.url.href}/otp`, { otp: code });
      expect(await nameOf(browser)).toBe('Lê Hữu Hồng');
    });
    expect(await nameOf(browser)).toBe('Lê Hữu Hồng');
  }
});

test('a process of the portal killed among many requests ends nobody’s session', async () => {
  const people = await Promise.all(
    [HONG, HOA].map(async (person) => {
      const browser = newBrowser();
      await signIn(browser, AT_VNEID, person);
      return { browser, name: await nameOf(browser) };
    }),
  );
  expect(people.map(({ name }) => name)).toEqual(['Lê Hữu Hồng', 'Phạm Thị Hòa']);
  for (const victim of pair.portal.processes) {
    const underWay = people.flatMap(({ browser }) => Array.from({ length: 10 }, () => nameOf(browser)));
    await whileDead([victim], async () => {
      for (const { browser, name } of people) for (let i = 0; i < 3; i++) expect(await nameOf(browser)).toBe(name);
    });
    // A page that was being read is read again by the proxy.
    expect(new Set(await Promise.all(underWay))).toEqual(new Set(people.map(({ name }) => name)));
  }
});

test('leaving for a provider is counted over both processes of the portal', async () => {
  const address = '203.0.113.1';
  const leave = async (): Promise<number> => (await newBrowser(address).get(AT_VNEID, { stopAt: () => true })).status;
  const answers: number[] = [];
  for (let i = 0; i < MOST_FROM_ONE_ADDRESS + 4; i++) answers.push(await leave());
  expect(answers).toEqual([...Array(MOST_FROM_ONE_ADDRESS).fill(303), 429, 429, 429, 429]);
  expectBothAnswered(pair.portal);
  expect((await newBrowser().get(AT_VNEID, { stopAt: () => true })).status).toBe(303);
});

test('passwords tried from one address are counted over both processes of the provider', async () => {
  const browser = newBrowser('203.0.113.2');
  const { href } = (await browser.get(AT_NATIONAL_PORTAL)).url;
  const answers: number[] = [];
  for (let i = 0; i < MOST_FROM_ONE_ADDRESS + 2; i++) {
    const typed = { username: `0381909${String(i).padStart(5, '0')}`, password: 'không phải' };
    answers.push((await browser.post(`${href}/mat-khau`, typed)).status);
  }
  expect(answers).toEqual([...Array(MOST_FROM_ONE_ADDRESS).fill(401), 429, 429]);
  expectBothAnswered(pair.nationalPortal);
});

test('guesses of a one-time code are counted over both processes, and then the right one is refused', async () => {
  const browser = newBrowser();
  const { href } = (await browser.get(AT_VNEID)).url;
  await browser.post(`${href}/mat-khau`, { username: HOA.id, password: PASSWORD });
  const right = await pair.lastCode(HOA.phone);
  const wrong = right === '000000' ? '000001' : '000000';
  for (let i = 0; i < 5; i++) await browser.post(`${href}/otp`, { otp: wrong });
  await browser.post(`${href}/otp`, { otp: right });
  expect(await nameOf(browser)).toBe('nobody');
  expectBothAnswered(pair.vneid);
});
