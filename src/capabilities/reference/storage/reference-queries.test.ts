import { expect, test } from 'vitest';
import { findListItem, listItems, searchVsic } from './reference-queries.ts';

test('the lists are complete', () => {
  expect(listItems('provinces')).toHaveLength(34);
  expect(listItems('communes', '38')).toHaveLength(166);
  expect(listItems('provinces').flatMap(({ value }) => listItems('communes', value))).toHaveLength(3321);
  expect(listItems('ethnic-groups')).toHaveLength(56);
  expect(listItems('nationalities')).toHaveLength(250);
  expect(listItems('industries')).toHaveLength(495);
});

test('a code finds its name', () => {
  expect(findListItem('communes', '14797')?.label).toBe('Phường Hạc Thành');
  expect(findListItem('nationalities', 'VN')?.label).toBe('Việt Nam');
  expect(findListItem('industries', 'A')?.label).toMatch(/NÔNG NGHIỆP/);
});

test('unknown lists and codes are empty, not an error', () => {
  expect(listItems('toString')).toEqual([]);
  expect(listItems('communes', '99')).toEqual([]);
  expect(findListItem('communes', '../..')).toBeUndefined();
  expect(findListItem('constructor', 'x')).toBeUndefined();
});

test.each([
  ['5610', '5610'],
  ['56101', '5610'],
  ['nha hang', '5610'],
  ['quán ăn', '5610'],
  ['ca phe', '5630'],
  ['tạp hóa', '4711'],
  ['tạp hoá', '4711'],
  ['quan ao', '4771'],
  ['sửa xe máy', '9532'],
  ['chăn nuôi lợn', '0145'],
  ['nuôi gia cầm', '0146'],
  ['cắt tóc', '9621'],
])('«%s» offers industry %s', (typed, code) => {
  expect(searchVsic(typed, 8).map(({ value }) => value)).toContain(code);
});

test('nothing typed offers nothing', () => {
  expect(searchVsic('', 10)).toEqual([]);
  expect(searchVsic('zzzz', 10)).toEqual([]);
});
