import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import {
  type Page,
  type Simulators,
  signInAtProvider,
  startSimulators,
  TestBrowser,
} from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3999';
const PASSWORD = 'MatKhau@2026';
const HONG = { id: '038089999001', password: PASSWORD, phone: '0980000229' };
const BINH = { id: '038095999003', password: PASSWORD, phone: '0972000403' };
const HOA = { id: '038190999004', password: PASSWORD, phone: '0936000504' };
const SONG_MA = { id: '2800123406', password: PASSWORD, phone: '0903000605' };

const simulators: Simulators = await startSimulators((await createTestDatabase()).url, PORTAL);
const { app, database, setTime } = await createTestApp(simulators.environment);
const newBrowser = (): TestBrowser => new TestBrowser(app, PORTAL);
const comesBack = (url: URL): boolean => url.pathname.endsWith('/quay-lai');

type Person = typeof HONG;

/** Everything up to the moment at which the provider sends the browser back. */
function atProvider(browser: TestBrowser, person: Person, path = '/dang-nhap/vneid'): Promise<Page> {
  return signInAtProvider(browser, simulators, { ...person, path }, comesBack);
}

async function signIn(browser: TestBrowser, person: Person, path = '/dang-nhap/vneid'): Promise<Page> {
  const back = await atProvider(browser, person, path);
  return browser.get(back.url, { stopAt: (url) => url.pathname === '/' });
}

async function accountOf(browser: TestBrowser): Promise<string> {
  const { text } = await browser.get('/dang-xuat');
  return /Xin chào <b>([^<]*)<\/b>/.exec(text)?.[1] ?? 'nobody';
}

function countAccounts(personalId: string) {
  return database.kysely
    .selectFrom('account')
    .select(['id', 'full_name', 'level', 'residence', 'identity_claims'])
    .where('personal_id', '=', personalId)
    .where('kind', '=', 'citizen')
    .execute();
}

test('a citizen chooses VNeID, types number, password and code, and is greeted by name', async () => {
  const browser = newBrowser();
  const choice = await browser.get('/dang-nhap');
  expect(choice.text).toContain('Quan tâm Zalo Official Account');
  expect(choice.text).toContain('Lựa chọn tài khoản đăng nhập');
  expect(choice.text).toContain('Tài khoản Cổng DVC Quốc gia');
  expect(choice.text).toContain('Tài khoản VNeID Bộ Công an');
  await signIn(browser, HONG);
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
});

test('the data of the identity provider are kept to fill forms with', async () => {
  const [account] = await countAccounts(HONG.id);
  expect(account).toMatchObject({
    level: 2,
    residence: { province: '38', commune: '14797', detail: expect.any(String) },
    identity_claims: {
      ethnicGroup: { code: '01', name: 'Kinh' },
      nationality: { code: 'VN', name: 'Việt Nam' },
      idDocument: { type: '5', number: HONG.id, issuedOn: '2021-08-12' },
    },
  });
});

test('the citizen comes back to the page where they wanted to go', async () => {
  const browser = newBrowser();
  const back = await atProvider(browser, HONG, '/dang-nhap/vneid?tiep-tuc=%2Fnop-ho-so%2F1.001612%3Fbuoc%3D2');
  const landed = await browser.get(back.url, { stopAt: (url) => url.pathname.startsWith('/nop-ho-so') });
  expect(landed.url.href).toBe(`${PORTAL}/nop-ho-so/1.001612?buoc=2`);
});

test('the same person from the other provider has the same account', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG, '/dang-nhap/dvcqg');
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
  expect(await countAccounts(HONG.id)).toHaveLength(1);
});

test('first sign-ins of one person at once make one account', async () => {
  const backs: { browser: TestBrowser; url: URL }[] = [];
  for (let i = 0; i < 3; i++) {
    const browser = newBrowser();
    backs.push({ browser, url: (await atProvider(browser, HOA, i % 2 ? '/dang-nhap/dvcqg' : '/dang-nhap/vneid')).url });
  }
  await Promise.all(backs.map(({ browser, url }) => browser.get(url, { stopAt: () => true })));
  expect(await countAccounts(HOA.id)).toHaveLength(1);
});

test('a business signs in with its tax code and is greeted by its own name', async () => {
  const browser = newBrowser();
  await signIn(browser, SONG_MA, '/dang-nhap/dvcqg');
  expect(await accountOf(browser)).toBe('Công ty TNHH Thương mại Sông Mã');
  const account = await database.kysely
    .selectFrom('account')
    .selectAll()
    .where('tax_code', '=', SONG_MA.id)
    .executeTakeFirstOrThrow();
  expect(account.kind).toBe('business');
  expect(account.identity_claims).toMatchObject({ representative: { fullName: 'Đỗ Minh Tuấn', title: 'Giám đốc' } });
});

test('a citizen of level 1 has a session of level 1', async () => {
  const browser = newBrowser();
  await signIn(browser, BINH);
  expect(await countAccounts(BINH.id)).toMatchObject([{ level: 1 }]);
});

test('a citizen who cancels at the provider reads what happened and keeps the way on', async () => {
  const browser = newBrowser();
  const signInPage = await browser.get('/dang-nhap/vneid?tiep-tuc=%2Fho-so-ca-nhan');
  const back = await browser.post(`${signInPage.url.href}/huy`, {});
  expect(back.text).toContain('Bạn đã hủy đăng nhập.');
  expect(back.text).toContain('/dang-nhap/vneid?tiep-tuc=%2Fho-so-ca-nhan');
});

test('after signing out the old cookie opens nothing', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG);
  const token = browser.cookie('dvc_sid') ?? '';
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? '';
  const out = await browser.post('/dang-xuat', { _csrf: csrf });
  expect(out.text).toContain('Bạn đã thoát');
  expect(browser.cookie('dvc_sid')).toBeUndefined();
  browser.setCookie('dvc_sid', token);
  expect(await accountOf(browser)).toBe('nobody');
});

test('attack 1: a foreign callback in a browser that did not begin the sign-in opens nothing', async () => {
  const attacker = newBrowser();
  const { url } = await atProvider(attacker, HONG);
  const victim = newBrowser();
  const page = await victim.get(url);
  expect(page.status).toBe(400);
  expect(page.text).toContain('đã hết hạn hoặc đã dùng');
  expect(await accountOf(victim)).toBe('nobody');
});

test('attack 1: a foreign callback in a browser that began a sign-in of its own opens nothing', async () => {
  // Only these two are under way: whatever else the callback might be tied to, it could only be the attacker's.
  await database.kysely.deleteFrom('sign_in_transaction').execute();
  const attacker = newBrowser();
  const { url } = await atProvider(attacker, HONG);
  const victim = newBrowser();
  await victim.get('/dang-nhap/vneid');
  expect(victim.cookie('dvc_dn')).toBeDefined();
  expect((await victim.get(url)).status).toBe(400);
  expect(victim.cookie('dvc_sid')).toBeUndefined();
  expect(await accountOf(victim)).toBe('nobody');
});

test('attack 2: a foreign code and state in my own transaction burn it', async () => {
  const attacker = newBrowser();
  const { url: foreign } = await atProvider(attacker, HONG);
  const victim = newBrowser();
  const { url: own } = await atProvider(victim, BINH);
  expect((await victim.get(foreign)).status).toBe(400);
  expect((await victim.get(own)).status).toBe(400);
  expect(await accountOf(victim)).toBe('nobody');
});

test('attack 2: a callback works once', async () => {
  const browser = newBrowser();
  const { url } = await atProvider(browser, HONG);
  const transaction = browser.cookie('dvc_dn') ?? '';
  await browser.get(url, { stopAt: () => true });
  const again = newBrowser();
  again.setCookie('dvc_dn', transaction);
  expect((await again.get(url)).status).toBe(400);
  expect(await accountOf(again)).toBe('nobody');
});

test('attack 3: a changed or missing issuer, or a changed state, is refused', async () => {
  for (const change of [
    (url: URL) => url.searchParams.set('iss', 'http://127.0.0.1:9'),
    (url: URL) => url.searchParams.delete('iss'),
    (url: URL) => url.searchParams.set('state', 'another'),
  ]) {
    const browser = newBrowser();
    const { url } = await atProvider(browser, HONG);
    const forged = new URL(url);
    change(forged);
    expect((await browser.get(forged)).status).toBe(400);
    expect(await accountOf(browser)).toBe('nobody');
  }
});

test('attack 3: what one provider answered does not pass at the other', async () => {
  const browser = newBrowser();
  const { url } = await atProvider(browser, HONG);
  const crossed = new URL(url.href.replace('/dang-nhap/vneid/', '/dang-nhap/dvcqg/'));
  expect((await browser.get(crossed)).status).toBe(400);
  expect(await accountOf(browser)).toBe('nobody');
});

test('attack 9: a return address of somebody else leads home', async () => {
  for (const evil of ['//evil.vn', '/\\evil.vn', '/%09/evil.vn', 'https://evil.vn', 'javascript:alert(1)', '/a\r\nb']) {
    const browser = newBrowser();
    const back = await atProvider(browser, HONG, `/dang-nhap/vneid?tiep-tuc=${encodeURIComponent(evil)}`);
    const landed = await browser.get(back.url, { stopAt: () => true });
    expect(landed.url.origin).toBe(PORTAL);
  }
});

test('attack 9: who is signed in already is not sent to somebody else’s site either', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG);
  const evil = await browser.get(`/dang-nhap/vneid?tiep-tuc=${encodeURIComponent('//evil.vn')}`, {
    stopAt: () => true,
  });
  expect(evil.url.href).toBe(`${PORTAL}/`);
});

test('attack 13: a sign-out sent from another site is refused', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG);
  const answer = await app.inject({
    method: 'POST',
    url: '/dang-xuat',
    headers: {
      cookie: `dvc_sid=${browser.cookie('dvc_sid')}`,
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: '',
  });
  expect(answer.statusCode).toBe(403);
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
});

test('attack 13: a forged sign-out notice ends no session', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const forged of ['', 'a.b.c', `${part({ alg: 'none' })}.${part({ sid: 'x' })}.`]) {
    const answer = await app.inject({
      method: 'POST',
      url: '/dang-xuat/vneid/thong-bao',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: forged }).toString(),
    });
    expect(answer.statusCode).toBe(400);
  }
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
});

test('attack 14: a session id planted before signing in is never the one of the person', async () => {
  const browser = newBrowser();
  const planted = 'A'.repeat(43);
  browser.setCookie('dvc_sid', planted);
  await signIn(browser, HONG);
  expect(browser.cookie('dvc_sid')).not.toBe(planted);
  const attacker = newBrowser();
  attacker.setCookie('dvc_sid', planted);
  expect(await accountOf(attacker)).toBe('nobody');
});

test('a session ends after half an hour without use', async () => {
  const browser = newBrowser();
  await signIn(browser, HONG);
  setTime('2026-11-25T09:29:00+07:00');
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
  setTime('2026-11-25T09:58:30+07:00');
  expect(await accountOf(browser)).toBe('Lê Hữu Hồng');
  setTime('2026-11-25T10:28:40+07:00');
  expect(await accountOf(browser)).toBe('nobody');
});
