import { expect, test } from 'vitest';
import { findTimeCodeStep, timeCode } from './time-code.ts';

/** "12345678901234567890" of RFC 6238, appendix B, in base32. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at second %i the code is the one of RFC 6238', (second, code) => {
  expect(timeCode(RFC_SECRET, Math.floor(second / 30), 8)).toBe(code);
});

test('a code of the step before or after is accepted, one further away is not', () => {
  const at = Temporal.Instant.from('2026-11-25T02:00:00Z');
  const step = Math.floor(at.epochMilliseconds / 30_000);
  const found = [-2, -1, 0, 1, 2].map((offset) =>
    findTimeCodeStep(RFC_SECRET, timeCode(RFC_SECRET, step + offset), at),
  );
  expect(found).toEqual([undefined, step - 1, step, step + 1, undefined]);
});

test('something that is no code is no code', () => {
  const at = Temporal.Instant.from('2026-11-25T02:00:00Z');
  for (const code of ['', '12345', 'abcdef', '１２３４５６', '0'.repeat(1000)]) {
    expect(findTimeCodeStep(RFC_SECRET, code, at)).toBeUndefined();
  }
});
