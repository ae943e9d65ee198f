import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

test('long work lets others go first every few milliseconds, and gives what it made', async () => {
  let hasEnded = false;
  let turnsOfOthers = 0;
  const other = (): void => {
    if (hasEnded) return;
    turnsOfOthers += 1;
    setImmediate(other);
  };
  setImmediate(other);
  function* work(): Generator<undefined, string> {
    for (const end = performance.now() + 100; performance.now() < end; ) yield;
    return 'done';
  }
  expect(await inSlices(work())).toBe('done');
  hasEnded = true;
  expect(turnsOfOthers).toBeGreaterThan(3);
});
