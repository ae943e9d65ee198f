import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { openDatabase, purgeExpired } from './database.ts';
import { createLockout } from './lockout.ts';
import { createOneTimeCodes, type OneTimeCodes } from './one-time-code.ts';

const PHONE = '0980000229';
const { url } = await createTestDatabase();
let pool: pg.Pool;
let codes: OneTimeCodes;
let sent: string[] = [];
let gatewayWorks = true;

beforeAll(async () => {
  pool = await openDatabase(url);
  codes = createOneTimeCodes(pool, {
    provider: 'vneid',
    pepper: 'pepper',
    resendAfter: 60,
    perHour: 10,
    async deliver(_phone, code) {
      if (gatewayWorks) sent.push(code);
      return gatewayWorks;
    },
  });
});
afterAll(() => pool.end());

async function sendTo(scope: string, phone = `${PHONE}/${scope}`): Promise<string> {
  sent = [];
  expect(await codes.send(scope, 'hong', phone)).toBe('sent');
  return sent[0] ?? '';
}
const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');
const later = (scope: string, seconds: number) =>
  pool.query(
    `update one_time_code set last_sent_at = last_sent_at - make_interval(secs => $2),
     expires_at = expires_at - make_interval(secs => $2) where scope = $1`,
    [scope, seconds],
  );

test('the code that was sent signs in, once, however often it comes at the same time', async () => {
  const code = await sendTo('once');
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => codes.check('once', code)));
  expect(outcomes.filter((outcome) => outcome.ok)).toEqual([{ ok: true, subject: 'hong' }]);
});

test('attack 16: of two hundred guesses at once five count, and then even the right code is refused', async () => {
  const code = await sendTo('guess');
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => codes.check('guess', wrong(code))));
  const counted = outcomes.map((outcome) => (outcome.ok ? -1 : outcome.triesLeft)).filter((left) => left > 0);
  expect(counted.sort()).toEqual([1, 2, 3, 4]);
  expect(await codes.check('guess', code)).toEqual({ ok: false, triesLeft: 0 });
});

test('attack 17: a code of another sign-in, an old one and a late one are refused', async () => {
  const code = await sendTo('mine');
  await sendTo('other');
  expect((await codes.check('other', code)).ok).toBe(false);
  await later('mine', 61);
  const newer = await sendTo('mine');
  if (newer !== code) expect((await codes.check('mine', code)).ok).toBe(false);
  await later('mine', 181);
  expect(await codes.check('mine', newer)).toEqual({ ok: false, triesLeft: 0 });
});

test('attack 18: a code is sent again after a minute, and four times at most', async () => {
  await sendTo('flood');
  expect(await codes.send('flood', 'hong', PHONE)).toBe('too-soon');
  for (let i = 0; i < 3; i++) {
    await later('flood', 61);
    await sendTo('flood');
  }
  await later('flood', 61);
  expect(await codes.send('flood', 'hong', PHONE)).toBe('too-many');
});

test('attack 18: one telephone gets ten codes in an hour, however many sign-ins ask for them', async () => {
  for (let i = 0; i < 10; i++) await sendTo(`many-${i}`, '0912000302');
  expect(await codes.send('many-10', 'hong', '0912000302')).toBe('too-many');
  await pool.query(`update rate_count set until = now() - interval '1 second'`);
  await sendTo('many-11', '0912000302');
});

test('when the gateway is down the person may ask again at once', async () => {
  gatewayWorks = false;
  expect(await codes.send('down', 'hong', PHONE)).toBe('not-delivered');
  gatewayWorks = true;
  await sendTo('down');
});

test('no code is stored in clear', async () => {
  const code = await sendTo('stored');
  const { rows } = await pool.query('select * from one_time_code');
  expect(JSON.stringify(rows)).not.toContain(`"${code}"`);
});

test('the fifth failure locks the number that was typed, known or not, and nobody else', async () => {
  const lockout = createLockout(pool, 'vneid', 'pepper');
  for (let i = 0; i < 4; i++) await lockout.countFailure('unknown');
  expect(await lockout.isLocked('unknown')).toBe(false);
  await lockout.countFailure('unknown');
  expect(await lockout.isLocked('unknown')).toBe(true);
  expect(await lockout.isLocked('somebody')).toBe(false);
});

test('what ran out is purged', async () => {
  await sendTo('purge');
  await later('purge', 3600);
  await purgeExpired(pool);
  expect(await codes.findPending('purge')).toBeUndefined();
});
