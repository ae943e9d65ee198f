/** One scenario for every profile of a provider: only the configuration differs. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { signInAtProvider, startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3997';
const PASSWORD = 'MatKhau@2026';
const HONG = { id: '038089999001', password: PASSWORD, phone: '0980000229' };
const BINH = { id: '038095999003', password: PASSWORD, phone: '0972000403' };

function envelopeKeys(): Record<string, string> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const folder = mkdtempSync(path.join(tmpdir(), 'envelope-'));
  const files = { own: path.join(folder, 'own.pem'), given: path.join(folder, 'given.pem') };
  writeFileSync(files.own, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(files.given, publicKey.export({ type: 'spki', format: 'pem' }));
  return { VNEID_PRIVATE_KEY_FILE: files.own, VNEID_ENVELOPE_KEY_FILE: files.given };
}

describe.each([
  { provider: 'vneid', profile: 'oidc', hasLogout: true, configuration: {} },
  {
    provider: 'vneid',
    profile: 'wso2',
    hasLogout: true,
    configuration: { VNEID_PROFILE: 'wso2', VNEID_CLAIMS: 'vneid' },
  },
  { provider: 'dvcqg', profile: 'wso2', hasLogout: true, configuration: { DVCQG_PROFILE: 'wso2' } },
  {
    provider: 'vneid',
    profile: 'vneid-envelope',
    hasLogout: false,
    configuration: { VNEID_PROFILE: 'vneid-envelope', ...envelopeKeys() },
  },
])('$provider as $profile', async ({ provider, hasLogout, configuration }) => {
  const simulators = await startSimulators((await createTestDatabase()).url, PORTAL, configuration);
  const { app, database } = await createTestApp(simulators.environment);
  const start = `/dang-nhap/${provider}?tiep-tuc=%2Fthoat-thu`;
  const comesBack = (url: URL): boolean => url.pathname.endsWith('/quay-lai');
  const atProvider = (browser: TestBrowser, person: typeof HONG) =>
    signInAtProvider(browser, simulators, { ...person, path: start }, comesBack);
  const greeting = async (browser: TestBrowser): Promise<string> =>
    /Xin chào <b>([^<]*)<\/b>/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? 'nobody';

  test('a citizen signs in, is greeted by name, and signs out', async () => {
    const browser = new TestBrowser(app, PORTAL);
    const back = await atProvider(browser, HONG);
    const landed = await browser.get(back.url, { stopAt: (url) => url.pathname === '/thoat-thu' });
    expect(landed.url.pathname).toBe('/thoat-thu');
    expect(await greeting(browser)).toBe('Lê Hữu Hồng');
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? '';
    const out = await browser.post('/dang-xuat', { _csrf: csrf });
    expect(out.text).toContain('Bạn đã thoát');
    expect(out.text.includes('Thoát cả')).toBe(hasLogout);
    expect(await greeting(browser)).toBe('nobody');
  });

  test('a citizen of level 1 is not raised', async () => {
    const browser = new TestBrowser(app, PORTAL);
    const back = await atProvider(browser, BINH);
    await browser.get(back.url, { stopAt: (url) => url.pathname === '/thoat-thu' });
    const { level } = await database.kysely
      .selectFrom('citizen_session')
      .innerJoin('account', 'account.id', 'citizen_session.account_id')
      .select('citizen_session.level')
      .where('account.personal_id', '=', BINH.id)
      .executeTakeFirstOrThrow();
    expect(level).toBe(1);
  });

  test('a citizen who cancels is told so and keeps the way on', async () => {
    const browser = new TestBrowser(app, PORTAL);
    const page = await browser.get(start);
    const back = await browser.post(`${page.url.href}/huy`, {});
    expect(back.text).toContain('Bạn đã hủy đăng nhập.');
    expect(back.text).toContain('tiep-tuc=%2Fthoat-thu');
  });

  test('attack 2: an answer with another state, or in another browser, signs nobody in', async () => {
    for (const forge of [
      (url: URL) => url.searchParams.set('state', 'another'),
      (url: URL) => url.searchParams.delete('state'),
      (url: URL) => url.searchParams.set('code', 'another'),
      (url: URL) => url.searchParams.delete('code'),
    ]) {
      const browser = new TestBrowser(app, PORTAL);
      const { url } = await atProvider(browser, HONG);
      const forged = new URL(url);
      forge(forged);
      expect((await browser.get(forged)).status).toBe(400);
      expect(await greeting(browser)).toBe('nobody');
    }
    const stranger = new TestBrowser(app, PORTAL);
    const { url } = await atProvider(new TestBrowser(app, PORTAL), HONG);
    expect((await stranger.get(url)).status).toBe(400);
    expect(await greeting(stranger)).toBe('nobody');
  });
});
