import { expect, test } from 'vitest';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { definitionFaults } from '#engines/forms/definition-faults.ts';
import { visiblePages } from '#engines/forms/fields.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import { readPage } from '#engines/forms/read-page.ts';
import { validateForm } from '#engines/forms/validate.ts';
import { formLists } from '../../tests/support/form-lists.ts';
import { eForm } from './e-form.ts';
import inTime from './examples/in-time.json' with { type: 'json' };

const context = { today: '2026-11-24', lists: formLists };

test('the definition is sound and is stored as it is', () => {
  expect(definitionFaults(eForm)).toEqual([]);
  expect(JSON.parse(JSON.stringify(eForm))).toEqual(eForm);
});

test('a father who answers everything may file', () => {
  expect(cleanAnswers(eForm, inTime, context)).toEqual(inTime);
  expect(validateForm(eForm, inTime, context)).toEqual({ errors: [], warnings: [] });
  expect(schemaFaults(eForm, inTime)).toEqual([]);
});

test('the pages of the parents are passed over for an abandoned child', () => {
  const answers = { 'child.registrationType': 'bo-roi' };
  expect(visiblePages(eForm, answers, context).map(({ id }) => id)).toEqual(['requester', 'child', 'requests']);
});

test('a requester who is the father fills his block, and no longer when he turns out to be an uncle', () => {
  const requester = Object.fromEntries(Object.entries(inTime).filter(([name]) => name.startsWith('requester')));
  const { answers } = readPage(eForm, 'requester', requester, {}, context);
  expect(answers['father.fullName']).toBe('Lê Hữu Hồng');
  expect(answers['father.residence.commune']).toBe('14797');
  expect(answers['mother.fullName']).toBeUndefined();

  const corrected = readPage(
    eForm,
    'requester',
    { ...requester, 'requester.residence.detail': 'Số 2' },
    answers,
    context,
  );
  expect(corrected.answers['father.residence.detail']).toBe('Số 2');

  const edited = readPage(eForm, 'father', { 'father.residence.detail': 'Số 9' }, corrected.answers, context);
  const uncle = readPage(eForm, 'requester', { 'requester.relation': 'NguoiThan' }, edited.answers, context);
  expect(uncle.answers['father.fullName']).toBe('');
  expect(uncle.answers['father.residence.detail']).toBe('Số 9');
});

test('the family name and the ethnic group of neither parent are pointed out, not refused', () => {
  const { errors, warnings } = validateForm(
    eForm,
    { ...inTime, 'child.fullName': 'Trần An', 'child.ethnic': '06' },
    context,
  );
  expect(errors).toEqual([]);
  expect(warnings.map(({ field, code }) => [field, code])).toEqual([
    ['child.fullName', 'family-name-differs'],
    ['child.ethnic', 'value-differs'],
  ]);
});

test('a commune of another province is refused', () => {
  const moved = { ...inTime, 'mother.residence.province': '01' };
  expect(validateForm(eForm, moved, context).errors).toEqual([
    { field: 'mother.residence.commune', code: 'not-an-option', params: {} },
  ]);
});
