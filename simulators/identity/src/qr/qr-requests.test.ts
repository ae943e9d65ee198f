import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { openDatabase, purgeExpired } from '../database.ts';
import { createQrRequests, type QrMode, type QrRequests, type ShownRequest } from './qr-requests.ts';

const HOME = '113.160.0.7';
const { url } = await createTestDatabase();
let pool: pg.Pool;
let qr: QrRequests;

const withMode = (mode: QrMode): QrRequests => createQrRequests(pool, { pepper: 'pepper', mode });

beforeAll(async () => {
  pool = await openDatabase(url);
  qr = withMode('match');
});
afterAll(() => pool.end());

async function asked(uid: string, requests = qr, address = HOME): Promise<ShownRequest> {
  await requests.start({ uid, clientId: 'portal', address, browser: 'Chrome trên Windows' });
  return shown(uid, requests);
}
async function shown(uid: string, requests = qr): Promise<ShownRequest> {
  const request = await requests.show(uid);
  if (!request) throw new Error(`${uid} is unknown`);
  return request;
}
const later = (uid: string, seconds: number) =>
  pool.query(
    `update qr_request set token_expires_at = token_expires_at - make_interval(secs => $2),
     expires_at = expires_at - make_interval(secs => $2) where uid = $1`,
    [uid, seconds],
  );
const stateOf = async (uid: string) => (await shown(uid)).state;

test('attack 24: nothing is collected before the phone confirms, and once of twenty at the same time', async () => {
  const { token, number } = await asked('collect');
  expect(await qr.consume('collect')).toBeUndefined();
  await qr.scan('hong', HOME, token);
  expect(await qr.consume('collect')).toBeUndefined();
  expect(await qr.confirm('hong', 'collect', number)).toBe('confirmed');
  const collected = await Promise.all(Array.from({ length: 20 }, () => qr.consume('collect')));
  expect(collected.filter((subject) => subject !== undefined)).toEqual(['hong']);
});

test('attack 25: a photographed code is worth nothing once it has changed', async () => {
  const photographed = await asked('photo');
  await later('photo', 46);
  expect(await qr.scan('thief', HOME, photographed.token)).toBe('unknown');
  const now = await shown('photo');
  expect(now.token).not.toBe(photographed.token);
  expect(await qr.scan('thief', HOME, photographed.token)).toBe('unknown');
  expect(await qr.scan('thief', HOME, photographed.code)).toBe('unknown');
  expect(await qr.scan('hong', HOME, now.code.toLowerCase())).toBe('scanned');
});

test('attack 25: of many phones the first is bound, and no other can confirm or deny', async () => {
  const { token, number } = await asked('phones');
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((subject) => qr.scan(subject, HOME, token)));
  expect(outcomes.filter((outcome) => outcome === 'scanned')).toHaveLength(1);
  expect(await qr.confirm('stranger', 'phones', number)).toBeUndefined();
  expect(await qr.deny('stranger', 'phones')).toBe(false);
});

test('attack 25: a wrong number denies for good, and so does a refusal', async () => {
  const first = await asked('wrong');
  await qr.scan('hong', HOME, first.token);
  expect(await qr.confirm('hong', 'wrong', first.number + 1)).toBe('denied');
  expect(await qr.confirm('hong', 'wrong', first.number)).toBeUndefined();
  const second = await asked('refused');
  await qr.scan('hong', HOME, second.token);
  expect(await qr.deny('hong', 'refused')).toBe(true);
  expect(await qr.confirm('hong', 'refused', second.number)).toBeUndefined();
  await asked('refused');
  expect(await stateOf('refused')).toBe('denied');
});

test('attack 25: a request ends after 180 seconds, whatever was done to it', async () => {
  const { token, number } = await asked('late');
  await qr.scan('hong', HOME, token);
  await qr.confirm('hong', 'late', number);
  await later('late', 181);
  expect(await qr.consume('late')).toBeUndefined();
  expect(await stateOf('late')).toBe('expired');
});

test('attack 25: ten wrong codes in five minutes are the last this person may try', async () => {
  const { token } = await asked('guess');
  const guesses = await Promise.all(Array.from({ length: 30 }, (_, i) => qr.scan('guesser', HOME, `BBBBBB${10 + i}`)));
  expect(guesses.filter((outcome) => outcome === 'unknown')).toHaveLength(10);
  expect(await qr.scan('guesser', HOME, token)).toBe('too-many');
});

test('attack 26: who scans the code of another network is told so, needs the number, and leaves a trace', async () => {
  const { token } = await asked('lured', qr, '203.0.113.9');
  await qr.scan('victim', HOME, token);
  const seen = await qr.scannedBy('victim');
  expect(seen).toMatchObject({ sameNetwork: false, desktopAddress: '203.0.113.9' });
  expect(await qr.confirm('victim', 'lured')).toBe('denied');
  const { rows } = await pool.query(`select event, desktop_address, phone_address from qr_event where uid = 'lured'`);
  expect(rows).toContainEqual({ event: 'denied', desktop_address: '203.0.113.9', phone_address: HOME });
});

test('attack 26: by PIN the desktop has three tries to type what the phone shows', async () => {
  const byPin = withMode('pin');
  for (const [uid, tries, outcome] of [
    ['pin-right', 2, 'hong'],
    ['pin-wrong', 3, undefined],
  ] as const) {
    const { token } = await asked(uid, byPin);
    await byPin.scan('hong', HOME, token);
    await byPin.confirm('hong', uid);
    const pin = (await byPin.scannedBy('hong'))?.pin ?? '';
    for (let i = 0; i < tries; i++) expect(await byPin.consume(uid, pin === '000000' ? '1' : '000000')).toBeUndefined();
    expect(await byPin.consume(uid, pin)).toBe(outcome);
  }
});

test('no token and no code is stored in clear, and what ran out is purged', async () => {
  const { token, code } = await asked('stored');
  const stored = JSON.stringify((await pool.query(`select * from qr_request where uid = 'stored'`)).rows);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(code.replace('-', ''));
  await later('stored', 3600);
  await purgeExpired(pool);
  expect(await qr.show('stored')).toBeUndefined();
});
