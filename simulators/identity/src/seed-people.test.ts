import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { openDatabase } from './database.ts';
import { type Person, seedPeople } from './people.ts';

const pool = await openDatabase((await createTestDatabase()).url);
afterAll(() => pool.end());

test('processes that start at the same moment each find every person there, once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => seedPeople(pool)));
  const people = JSON.parse(readFileSync(new URL('../people.json', import.meta.url), 'utf8')) as Person[];
  const expected = people.flatMap(({ id, providers }) => providers.map((provider) => `${provider} ${id}`));
  const { rows } = await pool.query<{ name: string }>(`select provider || ' ' || login_id as name from account`);
  expect(rows.map(({ name }) => name).sort()).toEqual(expected.sort());
});
