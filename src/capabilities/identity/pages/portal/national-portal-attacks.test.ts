import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createTestDatabase } from '../../../../../tests/support/database.ts';
import { type Page, startSimulators, TestBrowser } from '../../../../../tests/support/simulators.ts';

const PORTAL = 'http://127.0.0.1:3997';
const MOST_FROM_ONE_ADDRESS = 60;
const HOA = { id: '038190999004', password: 'MatKhau@2026', phone: '0936000504' };
const WRONG = 'không phải mật khẩu';

const simulators = await startSimulators((await createTestDatabase()).url, PORTAL, {
  TRIES_PER_ADDRESS_PER_HOUR: String(MOST_FROM_ONE_ADDRESS),
});
const { app } = await createTestApp(simulators.environment);

let tries = 0;

async function begin(): Promise<(username: string, password: string) => Promise<Page>> {
  const browser = new TestBrowser(app, PORTAL);
  const at = (await browser.get('/dang-nhap/dvcqg')).url.href;
  return (username, password) => {
    tries++;
    return browser.post(`${at}/mat-khau`, { username, password });
  };
}

/** What of the page does not depend on the number that was typed or on this visit. */
const withoutNumber = ({ text }: Page): string =>
  text.replaceAll(/\/(dang-nhap)\/[\w-]+/g, '/$1/').replaceAll(/\d{12}/g, '');

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('attack 18: at the page of the code, asking again and again sends no second code within a minute', async () => {
  const browser = new TestBrowser(app, PORTAL);
  const at = (await browser.get('/dang-nhap/dvcqg')).url.href;
  tries++;
  await browser.post(`${at}/mat-khau`, { username: HOA.id, password: HOA.password });
  const code = await simulators.lastCode(HOA.phone);
  const again = await Promise.all(Array.from({ length: 5 }, () => browser.post(`${at}/gui-lai`, {})));
  expect(again.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429]);
  expect(await simulators.lastCode(HOA.phone)).toBe(code);
});

test('attack 19: a known and an unknown number get the same page, status and time, and both lock', async () => {
  const type = await begin();
  const known: number[] = [];
  const unknown: number[] = [];
  const timed = async (times: number[], number: string): Promise<Page> => {
    const start = performance.now();
    const page = await type(number, WRONG);
    times.push(performance.now() - start);
    return page;
  };
  for (let i = 0; i < 15; i++) {
    const ofKnown = await timed(known, HOA.id);
    const ofUnknown = await timed(unknown, '038190999777');
    expect([ofKnown.status, ofUnknown.status]).toEqual([401, 401]);
    expect(withoutNumber(ofUnknown)).toBe(withoutNumber(ofKnown));
  }
  const ratio = median(known) / median(unknown);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1 / 0.6);
  expect((await type(HOA.id, HOA.password)).status).toBe(401);
});

test('attack 19: from one address only so many passwords are tried in an hour, whoever they are for', async () => {
  const type = await begin();
  while (tries < MOST_FROM_ONE_ADDRESS)
    expect((await type(`0381909${String(tries).padStart(5, '0')}`, WRONG)).status).toBe(401);
  expect((await type('038095999003', 'MatKhau@2026')).status).toBe(429);
});
