import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { app, database } = await createTestApp();
const KNOWN = 'tiepnhan.hacthanh';
const UNKNOWN = 'khong.co.ai';
const TRIES = 40;
/** Medians of interleaved tries on a busy machine; leaving the hash out would show as a tenth of the time. */
const TOLERANCE = 0.25;

async function attempt(username: string, password: string) {
  const started = performance.now();
  const answer = await app.inject({
    method: 'POST',
    url: '/can-bo/dang-nhap',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ username, password, otp: '123456' }).toString(),
  });
  const page = `${answer.statusCode} ${answer.body.replaceAll(username, 'X')}`;
  return { page, milliseconds: performance.now() - started };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Alternately the known and the unknown name, so that whatever else the machine does weighs on both. */
async function compare(forgetFailures: boolean, password: string) {
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  const pages = new Set<string>();
  for (let i = 0; i < TRIES; i++) {
    await database.kysely.deleteFrom('rate_limit').execute();
    for (const [kind, username] of [
      ['known', KNOWN],
      ['unknown', UNKNOWN],
    ] as const) {
      if (forgetFailures) await database.kysely.deleteFrom('officer_sign_in_failure').execute();
      const { page, milliseconds } = await attempt(username, password);
      pages.add(page);
      times[kind].push(milliseconds);
    }
  }
  return { pages, known: median(times.known), unknown: median(times.unknown) };
}

test.each([
  ['a wrong password', true, 'sai'],
  ['the right password and a wrong code', true, 'MotCua@2026'],
  ['a name that is locked', false, 'sai'],
])('attack 19: with %s a known and an unknown name read and last the same', async (_case, forgetFailures, password) => {
  const { pages, known, unknown } = await compare(forgetFailures, password);
  expect(pages.size).toBe(1);
  expect(Math.abs(known - unknown) / Math.min(known, unknown)).toBeLessThan(TOLERANCE);
});
