/** One scenario for every profile of a provider: only the configuration differs. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { signInAtProvider, startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

async function simulatorQuery(url: string, statement: string, values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement, [...values]);
  await client.end();
}

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
  const simulated = await createTestDatabase();
  const simulators = await startSimulators(simulated.url, PORTAL, configuration);
  const { app, database } = await createTestApp(simulators.environment);
  const start = `/dang-nhap/${provider}?tiep-tuc=%2Fthoat-thu`;
  const comesBack = (url: URL): boolean => url.pathname.endsWith('/quay-lai');
  const atProvider = (browser: TestBrowser, person: typeof HONG) =>
    signInAtProvider(browser, simulators, { ...person, path: start }, comesBack);
  const greeting = async (browser: TestBrowser): Promise<string> =>
    /Xin chào <b>([^<]*)<\/b>/.exec((await browser.get('/dang-xuat')).text)?.[1] ?? 'nobody';

  const levelsOfBinh = async (): Promise<number[]> => {
    const sessions = await database.kysely
      .selectFrom('citizen_session')
      .innerJoin('account', 'account.id', 'citizen_session.account_id')
      .select('citizen_session.level')
      .where('account.personal_id', '=', BINH.id)
      .execute();
    return sessions.map(({ level }) => level);
  };

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
    expect(await levelsOfBinh()).toEqual([1]);
  });

  describe('a citizen of level 1 who must show level 2', () => {
    const draft = '/nop-ho-so/1.001612/xem-lai';
    const stepUp = `/dang-nhap/${provider}?muc=2&tiep-tuc=${encodeURIComponent(draft)}`;
    const atDraft = (url: URL): boolean => url.pathname === draft;

    async function signedInAtLevel1(): Promise<TestBrowser> {
      const browser = new TestBrowser(app, PORTAL);
      const back = await atProvider(browser, BINH);
      await browser.get(back.url, { stopAt: (url) => url.pathname === '/thoat-thu' });
      return browser;
    }

    async function answerTo(browser: TestBrowser, path: string) {
      const back = await signInAtProvider(browser, simulators, { ...BINH, path }, comesBack);
      return browser.get(back.url, { stopAt: atDraft });
    }

    test('is told calmly when the account has no more, and stays where they were', async () => {
      const browser = await signedInAtLevel1();
      const refused = await answerTo(browser, stepUp);
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('đến Công an xã, phường');
      expect(refused.text).toContain(`href="${draft}"`);
      expect(await greeting(browser)).toBe('Trần Văn Bình');
    });

    test('attack 8: taking the wanted level out of the request does not help', async () => {
      const browser = await signedInAtLevel1();
      const leaving = await browser.get(stepUp, { stopAt: (url) => url.origin !== PORTAL });
      const asked = new URL(leaving.url);
      for (const name of ['acr_values', 'claims']) asked.searchParams.delete(name);
      const refused = await answerTo(browser, asked.href);
      expect(refused.status).toBe(403);
      expect(await greeting(browser)).toBe('Trần Văn Bình');
      expect(new Set(await levelsOfBinh())).toEqual(new Set([1]));
    });

    test('goes on where they were once the account was raised', async () => {
      const browser = await signedInAtLevel1();
      expect((await browser.get(stepUp.replace(`/${provider}`, ''))).text).toContain('Xác nhận định danh mức 2');
      await simulatorQuery(simulated.url, 'update sim_identity.account set level = 2 where login_id = $1', [BINH.id]);
      const landed = await answerTo(browser, stepUp);
      expect(landed.url.pathname).toBe(draft);
      expect((await browser.get(stepUp, { stopAt: atDraft })).url.pathname).toBe(draft);
    });
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
