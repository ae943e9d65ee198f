import { expect, test } from 'vitest';
import { lockInMinutes } from './lockout.ts';

test('the first four failures are free, then the lock doubles up to an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 1000].map(lockInMinutes)).toEqual([
    0, 0, 0, 0, 1, 2, 4, 8, 32, 60, 60, 60,
  ]);
});
