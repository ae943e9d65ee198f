/** Registering behind a proxy, at a National Portal whose issuer is an address below its host. */
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3996';
const MOST_FROM_ONE_ADDRESS = 3;
const CONFIGURATION = {
  TRUST_PROXY: 'on',
  TRIES_PER_ADDRESS_PER_HOUR: String(MOST_FROM_ONE_ADDRESS),
  DVCQG_PROFILE: 'wso2',
};

const { url } = await createTestDatabase();
const simulators = await startSimulators(url, PORTAL, CONFIGURATION, '/oauth2/token');
const { app } = await createTestApp(simulators.environment);

/** Somebody with a telephone that is registered to nobody of that number. */
function typed(number: number) {
  const two = String(number).padStart(2, '0');
  return {
    fullName: 'Nguyễn Văn Thử',
    idNumber: `0380889992${two}`,
    day: '15',
    month: '3',
    year: '1988',
    gender: 'male',
    phone: `09680002${two}`,
    email: '',
    address: 'Số 3, ngõ Ví Dụ, phường Hạc Thành, tỉnh Thanh Hóa',
  };
}

async function begin(headers: Record<string, string>): Promise<{ browser: TestBrowser; form: string }> {
  const browser = new TestBrowser(app, PORTAL, headers);
  const { href, origin } = (await browser.get('/dang-ky')).url;
  expect(origin).not.toBe(PORTAL);
  return { browser, form: `${href}/thong-tin` };
}

test('a form sent from the page itself is taken, one from elsewhere is not', async () => {
  const own = new URL(simulators.environment['DVCQG_ISSUER'] ?? '').origin;
  for (const [origin, status] of [
    [own, 422],
    ['https://evil.vn', 403],
  ] as const) {
    const { browser, form } = await begin({ origin });
    expect((await browser.post(form, {})).status).toBe(status);
  }
});

test('attack 20: numbers tried from one address are counted, and nobody else pays for it', async () => {
  const guesser = await begin({ 'x-forwarded-for': '203.0.113.20' });
  const answers: number[] = [];
  for (let i = 0; i <= MOST_FROM_ONE_ADDRESS; i++)
    answers.push((await guesser.browser.post(guesser.form, typed(i))).status);
  expect(answers).toEqual([...Array(MOST_FROM_ONE_ADDRESS).fill(422), 429]);
  const neighbour = await begin({ 'x-forwarded-for': '203.0.113.21' });
  expect((await neighbour.browser.post(neighbour.form, typed(90))).status).toBe(422);
});
