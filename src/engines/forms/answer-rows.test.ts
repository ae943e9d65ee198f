import { expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import birthAnswers from '../../../procedures/1.001193-dang-ky-khai-sinh/examples/in-time.json' with { type: 'json' };
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import householdAnswers from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/examples/household.json' with {
  type: 'json',
};
import { formLists } from '../../../tests/support/form-lists.ts';
import { answersAsRows, groupRows } from './answer-rows.ts';

const context = { today: '2026-11-24', lists: formLists };

test('answers are read as people read them', () => {
  const rows = answersAsRows(household, householdAnswers, context);
  const read = (field: string) => rows.find((row) => row.field === field);
  expect(read('owner.birthDate')).toMatchObject({ label: 'Ngày sinh', value: '19/05/1989' });
  expect(read('owner.phone')?.value).toBe('0980 000 229');
  expect(read('owner.gender')?.value).toBe('Nam');
  expect(read('seat.commune')?.value).toBe('Phường Hạc Thành');
  expect(read('capital.amount')?.value).toBe('120.000.000');
  expect(read('lines[1].name')).toMatchObject({ section: 'Ngành, nghề kinh doanh', item: 'Ngành 2' });
  expect(read('lines[0].code')?.value).toBe('5610');
  expect(read('c1')?.ticked).toBe(true);
  expect(read('owner.email')?.value).toBe('hong@example.vn');
  expect(read('lines[0].no')).toBeUndefined();
});

test('unanswered and hidden questions have no row', () => {
  const rows = answersAsRows(birth, { ...birthAnswers, 'child.registrationType': 'bo-roi' }, context);
  const fields = rows.map(({ field }) => field);
  expect(fields.filter((field) => field.startsWith('mother.') || field.startsWith('marriage.'))).toEqual([]);
  expect(fields).not.toContain('requester.email');
});

test('rows stand under their sections, each member and line of business apart', () => {
  const sections = groupRows(answersAsRows(household, householdAnswers, context)).map(({ section }) => section);
  expect(sections).toContain('Chủ hộ kinh doanh');
  expect(sections).toEqual(expect.arrayContaining(['Ngành 1', 'Ngành 2', 'Thành viên 1', 'Thành viên 2']));
});
