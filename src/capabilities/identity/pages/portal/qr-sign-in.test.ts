import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { type Page, type Simulators, startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3999';
const PASSWORD = 'MatKhau@2026';
const HONG = { id: '038089999001', phone: '0980000229' };
const HOA = { id: '038190999004', phone: '0936000504' };
/** Of level 1. */
const BINH = { id: '038095999003', phone: '0972000403' };
const AT_HOME = '113.160.0.7';

const { url: databaseUrl } = await createTestDatabase();
const simulators: Simulators = await startSimulators(databaseUrl, PORTAL, { TRUST_PROXY: 'on' });
const { app } = await createTestApp(simulators.environment);
const vneid = simulators.environment['VNEID_ISSUER'] ?? '';
const pool = new pg.Pool({ connectionString: databaseUrl, options: '-c search_path=sim_identity', max: 1 });
afterAll(() => pool.end());

const browserAt = (address: string, more = {}): TestBrowser =>
  new TestBrowser(app, PORTAL, { 'x-forwarded-for': address, 'user-agent': 'Mozilla Windows Chrome/150', ...more });

/** The page with the code, in a browser of its own. */
async function atDesktop(address = AT_HOME): Promise<{ desktop: TestBrowser; page: Page; code: string }> {
  const desktop = browserAt(address);
  const page = await desktop.get('/dang-nhap/vneid');
  return { desktop, page, code: codeOn(page) };
}

const codeOn = ({ text }: Page): string => /class="qr-code">([A-Z]{4}-[A-Z]{4})</.exec(text)?.[1] ?? 'none';
const numberOn = ({ text }: Page): string => /class="qr-number">(\d\d)</.exec(text)?.[1] ?? 'none';
const choicesOn = ({ text }: Page): string[] =>
  [...text.matchAll(/name="so" value="(\d+)"/g)].map((one) => one[1] ?? '');
const requestOn = ({ text }: Page): string => /name="yeu-cau" value="([^"]+)"/.exec(text)?.[1] ?? '';

async function aPhone(person = HONG, address = AT_HOME): Promise<TestBrowser> {
  const phone = browserAt(address);
  await phone.post(`${vneid}/app/mat-khau`, { username: person.id, password: PASSWORD });
  await phone.post(`${vneid}/app/otp`, { otp: await simulators.lastCode(person.phone) });
  return phone;
}

const scan = (phone: TestBrowser, code: string): Promise<Page> => phone.post(`${vneid}/app/quet`, { ma: code });
const answer = (phone: TestBrowser, page: Page, so: string): Promise<Page> =>
  phone.post(`${vneid}/app/yeu-cau/xac-nhan`, { 'yeu-cau': requestOn(page), so });
const goOn = (desktop: TestBrowser, page: Page): Promise<Page> => desktop.post(`${page.url.href}/qr/tiep-tuc`, {});

async function nameOf(browser: TestBrowser): Promise<string> {
  return /Xin chào <b>([^<]*)<\/b>/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? 'nobody';
}

/** Past the consent that is asked for once. */
async function agree(desktop: TestBrowser, page: Page): Promise<void> {
  if (page.text.includes('/dong-y')) await desktop.post(`${page.url.href}/dong-y`, {});
}

test('a citizen scans the code, picks the number that the computer shows, and the computer is signed in', async () => {
  const { desktop, page, code } = await atDesktop();
  expect(page.text).toContain('Quét mã QR bằng ứng dụng VNeID để đăng nhập.');
  const phone = await aPhone();
  expect((await phone.get(`${vneid}/app`)).text).toContain('Định danh mức 2');
  const asked = await scan(phone, code.toLowerCase());
  expect(asked.text).toContain('Chrome trên Windows');
  expect(asked.text).not.toContain('không cùng mạng');
  const number = numberOn(await desktop.get(`${page.url.href}/qr`));
  expect(choicesOn(asked)).toContain(number);
  expect((await answer(phone, asked, number)).text).toContain('Xác nhận đăng nhập thành công.');
  // Without script the page is loaded again and goes on by itself.
  await agree(desktop, await desktop.get(`${page.url.href}/qr`));
  expect(await nameOf(desktop)).toBe('Lê Hữu Hồng');
});

test('attack 24: only the browser that asked goes on, only after the phone confirmed, and only once', async () => {
  const { desktop, page, code } = await atDesktop();
  expect((await goOn(desktop, page)).status).toBe(409);
  const stranger = browserAt(AT_HOME);
  await stranger.get('/dang-nhap/vneid');
  const phone = await aPhone();
  const asked = await scan(phone, code);
  await answer(phone, asked, numberOn(await desktop.get(`${page.url.href}/qr`)));
  for (const path of ['/qr', '/qr/khung']) expect((await stranger.get(page.url.href + path)).status).toBe(400);
  for (const path of ['/qr/tiep-tuc', '/qr/ma-moi'])
    expect((await stranger.post(page.url.href + path, {})).status).toBe(400);
  const all = await Promise.all(
    Array.from({ length: 20 }, () => desktop.post(`${page.url.href}/qr/tiep-tuc`, {}, () => true)),
  );
  expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
});

test('attack 25: a photographed code that has changed, and a second phone, are told the same nothing', async () => {
  const { desktop, page, code } = await atDesktop();
  await pool.query(`update qr_request set token_expires_at = now() - interval '1 second' where state = 'pending'`);
  const renewed = codeOn(await desktop.get(`${page.url.href}/qr/khung?co=pending-0`));
  expect(renewed).not.toBe(code);
  const thief = await aPhone(HOA, '198.51.100.7');
  expect((await scan(thief, code)).status).toBe(404);
  const phone = await aPhone();
  const asked = await scan(phone, renewed);
  const second = await scan(thief, renewed);
  expect(second.status).toBe(404);
  expect(second.text).toContain('Mã không đúng, đã hết hạn hoặc đã được quét.');
  expect((await answer(thief, asked, numberOn(await desktop.get(`${page.url.href}/qr`)))).status).toBe(409);
});

test('attack 25: a wrong number and a refusal end the request for good', async () => {
  for (const outcome of ['wrong', 'refused']) {
    const { desktop, page, code } = await atDesktop();
    const phone = await aPhone();
    const asked = await scan(phone, code);
    const right = numberOn(await desktop.get(`${page.url.href}/qr`));
    const wrong = choicesOn(asked).find((choice) => choice !== right) ?? '';
    if (outcome === 'wrong') await answer(phone, asked, wrong);
    else await phone.post(`${vneid}/app/yeu-cau/tu-choi`, { 'yeu-cau': requestOn(asked) });
    expect((await answer(phone, asked, right)).status).toBe(409);
    expect((await goOn(desktop, page)).status).toBe(409);
    expect((await desktop.get(`${page.url.href}/qr`)).text).toContain('Yêu cầu đăng nhập đã bị từ chối.');
  }
});

test('attack 25: a confirmation sent from another site, or by nobody, is refused', async () => {
  const { code } = await atDesktop();
  const phone = await aPhone();
  const asked = await scan(phone, code);
  const cookie = `vneid_app=${phone.cookie('vneid_app')}`;
  for (const sender of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }] as const) {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', ...sender };
    const forged = await fetch(`${vneid}/app/yeu-cau/xac-nhan`, { method: 'POST', headers, body: 'so=10' });
    expect(forged.status).toBe(403);
  }
  expect((await answer(browserAt(AT_HOME), asked, '10')).status).toBe(401);
  const [setCookie] = (
    await fetch(`${vneid}/app/thoat`, { method: 'POST', redirect: 'manual', headers: { cookie } })
  ).headers.getSetCookie();
  expect(setCookie).toMatch(/HttpOnly; SameSite=Strict/);
});

test('attack 26: whoever scans the code of another network is warned, needs the number, and leaves a trace', async () => {
  const { code } = await atDesktop('203.0.113.9');
  const victim = await aPhone(HOA);
  const asked = await scan(victim, code);
  expect(asked.text).toContain('không cùng mạng với điện thoại của bạn');
  expect(asked.text).toContain('203.0.113.9');
  expect((await victim.post(`${vneid}/app/yeu-cau/xac-nhan`, { 'yeu-cau': requestOn(asked) })).status).toBe(422);
  await victim.post(`${vneid}/app/yeu-cau/tu-choi`, { 'yeu-cau': requestOn(asked) });
  const { rows } = await pool.query('select event, desktop_address, phone_address from qr_event where uid = $1', [
    requestOn(asked),
  ]);
  expect(rows).toEqual([
    { event: 'scanned', desktop_address: '203.0.113.9', phone_address: AT_HOME },
    { event: 'denied', desktop_address: '203.0.113.9', phone_address: AT_HOME },
  ]);
});

test('a code that ran out is replaced by a new one, and a person of level 1 may not confirm', async () => {
  const { desktop, page, code } = await atDesktop();
  await pool.query(`update qr_request set expires_at = now() - interval '1 second' where state = 'pending'`);
  expect((await desktop.get(`${page.url.href}/qr`)).text).toContain('Mã QR đã hết hạn.');
  const again = codeOn(await desktop.post(`${page.url.href}/qr/ma-moi`, {}));
  expect(again).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  expect(again).not.toBe(code);
  const phone = await aPhone(BINH);
  expect((await scan(phone, again)).status).toBe(403);
});
