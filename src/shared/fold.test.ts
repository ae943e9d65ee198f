import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test.each([
  ['Thanh Hóa', 'thanh hoa'],
  ['Thanh Hoá', 'thanh hoa'],
  ['Thanh Ho\u0301a', 'thanh hoa'],
  ['  ĐĂNG   ký  Ủy quyền ', 'dang ky uy quyen'],
  ['Uỷ quyền', 'uy quyen'],
  ['', ''],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('signs do not stick to words', () => {
  expect(foldedWords('Cha, mẹ (con) – H’Mông 1.001612')).toEqual(['cha', 'me', 'con', 'h', 'mong', '1', '001612']);
});
