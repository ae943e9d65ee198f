import { expect, test } from 'vitest';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { definitionFaults } from '#engines/forms/definition-faults.ts';
import { visiblePages } from '#engines/forms/fields.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import { readPage } from '#engines/forms/read-page.ts';
import { validateForm } from '#engines/forms/validate.ts';
import { formLists } from '../../tests/support/form-lists.ts';
import { eForm } from './e-form.ts';
import household from './examples/household.json' with { type: 'json' };

const context = { today: '2026-11-24', lists: formLists };

test('the definition is sound and is stored as it is', () => {
  expect(definitionFaults(eForm)).toEqual([]);
  expect(JSON.parse(JSON.stringify(eForm))).toEqual(eForm);
});

test('a household that answers everything may file', () => {
  expect(cleanAnswers(eForm, household, context)).toEqual(household);
  expect(validateForm(eForm, household, context)).toEqual({ errors: [], warnings: [] });
  expect(schemaFaults(eForm, household)).toEqual([]);
});

test('the members page begins with the owner', () => {
  const { answers } = readPage(eForm, 'founder', { founder: 'thanh-vien-ho', _them: 'members' }, household, context);
  const own = Object.fromEntries(Object.entries(household).filter(([name]) => !name.startsWith('members')));
  const fresh = readPage(eForm, 'founder', { founder: 'thanh-vien-ho' }, { ...own, founder: '' }, context);
  expect(fresh.answers['members[0].personalId']).toBe('038089999001');
  expect(answers['members[2].fullName']).toBe('');
});

test('a household without its owner among the members is told so', () => {
  const others = { ...household, 'members[0].personalId': '038085012345', 'members[0].birthDate': '1985-01-01' };
  expect(validateForm(eForm, others, context).errors).toEqual([
    { field: 'members', code: 'row-missing', params: { whose: 'chủ hộ kinh doanh' } },
  ]);
});

test('nobody is a member twice', () => {
  const twice = { ...household, 'members[1].personalId': '038089999001' };
  expect(validateForm(eForm, twice, context).errors).toEqual([
    { field: 'members[1].personalId', code: 'duplicate', params: { row: '1' } },
  ]);
});

test('exactly one line is the main one', () => {
  const codes = (answers: Readonly<Record<string, string>>) =>
    validateForm(eForm, { ...household, ...answers }, context).errors.map(({ code }) => code);
  expect(codes({ 'lines[0].main': '' })).toEqual(['one-row-needed']);
  expect(codes({ 'lines[1].main': 'on', 'lines[1].code': '5630' })).toEqual(['one-row-only']);
  expect(codes({ 'lines[0].main': '', 'lines[1].main': 'on' })).toEqual(['required']);
});

test('a single person is asked for no members', () => {
  const alone = cleanAnswers(eForm, { ...household, founder: 'ca-nhan' }, context);
  expect(Object.keys(alone).filter((name) => name.startsWith('members'))).toEqual([]);
  expect(validateForm(eForm, alone, context).errors).toEqual([]);
  expect(schemaFaults(eForm, alone)).toEqual([]);
  expect(visiblePages(eForm, alone, context)).toHaveLength(6);
});
