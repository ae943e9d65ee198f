import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPublicCode } from './public-code.ts';

test('a public code has three groups that cannot be misread', () => {
  expect(createPublicCode(() => 0)).toBe('2222-2222-2222');
  for (let count = 0; count < 200; count++)
    expect(createPublicCode(randomInt)).toMatch(/^([2-9BCDFGHJKMNPQ]{4}-){2}[2-9BCDFGHJKMNPQ]{4}$/);
});

test('two codes are never the same', () => {
  expect(new Set(Array.from({ length: 2000 }, () => createPublicCode(randomInt))).size).toBe(2000);
});
