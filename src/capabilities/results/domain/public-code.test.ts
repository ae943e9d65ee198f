import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPublicCode, parsePublicCode } from './public-code.ts';

test('a public code has three groups that cannot be misread', () => {
  expect(createPublicCode(() => 0)).toBe('2222-2222-2222');
  for (let count = 0; count < 200; count++)
    expect(createPublicCode(randomInt)).toMatch(/^([2-9BCDFGHJKMNPQ]{4}-){2}[2-9BCDFGHJKMNPQ]{4}$/);
});

test('two codes are never the same', () => {
  expect(new Set(Array.from({ length: 2000 }, () => createPublicCode(randomInt))).size).toBe(2000);
});

test.each(['2345-6789-BCDF', '23456789bcdf', ' 2345 6789 bcdf ', '2345–6789—BCDF', '2345.6789.BCDF'])(
  'a code copied from paper is understood: %j',
  (typed) => {
    expect(parsePublicCode(typed)).toEqual({ ok: true, publicCode: '2345-6789-BCDF' });
  },
);

test.each([
  '2345-6789-BCD',
  '2345-6789-BCDFG',
  '1345-6789-BCDF',
  'A345-6789-BCDF',
  '2345_6789_BCDF',
  'ß2345678ßBCDF',
  '\0',
])('what no paper carries is told apart: %j', (typed) => {
  expect(parsePublicCode(typed)).toEqual({ ok: false, refusal: 'malformed' });
});

test('nothing typed is not a wrong code', () => {
  expect(parsePublicCode(' - ')).toEqual({ ok: false, refusal: 'missing' });
});

test('every code that is made can be typed again', () => {
  for (let count = 0; count < 200; count++) {
    const publicCode = createPublicCode(randomInt);
    expect(parsePublicCode(publicCode.replaceAll('-', ' ').toLowerCase())).toEqual({ ok: true, publicCode });
  }
});
