import { expect, test } from 'vitest';
import { findSecretCode, newSecretCode } from './secret-code.ts';

test.each([
  ['ZL-BCDFG-HJKLM', 'ZL-BCDFG-HJKLM'],
  [' zl bcdfg hjklm ', 'ZL-BCDFG-HJKLM'],
  ['Mã của tôi: ZLBCDFGHJKLM.', 'ZL-BCDFG-HJKLM'],
  ['TP-BCDFG-HJKLM', undefined],
  ['ZL-BCDFG-HJKLMN', undefined],
  ['ZL-ABCDE-HJKLM', undefined],
  ['', undefined],
])('in "%s" stands %s', (typed, code) => {
  expect(findSecretCode('ZL', typed)).toBe(code);
});

test('what is made is found again', () => {
  const code = newSecretCode('TP', (below) => below - 1);
  expect([code, findSecretCode('TP', code.toLowerCase())]).toEqual(['TP-ZZZZZ-ZZZZZ', 'TP-ZZZZZ-ZZZZZ']);
});
