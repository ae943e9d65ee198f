import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { createRateLimit, purgeRateLimits } from './rate-limit.ts';

const database = await createTestDatabase();
const keys = async (): Promise<string[]> =>
  (await database.kysely.selectFrom('rate_limit').select('key').execute()).map(({ key }) => key.split(':')[0] ?? '');

test('a caller may do something so many times, and counts of two processes are one', async () => {
  const options = { name: 'asking', times: 3, seconds: 60 };
  const processes = [createRateLimit(database, options), createRateLimit(database, options)];
  const taken: (boolean | undefined)[] = [];
  for (let i = 0; i < 4; i++) taken.push(await processes[i % 2]?.take('198.51.100.1'));
  expect(taken).toEqual([true, true, true, false]);
  expect(await processes[0]?.take('198.51.100.2')).toBe(true);
});

test('a count that is over goes with the purge, one that still counts stays', async () => {
  await database.kysely.deleteFrom('rate_limit').execute();
  await createRateLimit(database, { name: 'short', times: 3, seconds: 60 }).take('198.51.100.3');
  await createRateLimit(database, { name: 'long', times: 3, seconds: 3600 }).take('198.51.100.3');
  expect(await purgeRateLimits(database, Temporal.Now.instant())).toBe(0);
  expect(await purgeRateLimits(database, Temporal.Now.instant().add({ seconds: 61 }))).toBe(1);
  expect(await keys()).toEqual(['long']);
});
