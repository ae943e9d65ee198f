import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import { formLists } from '../../../tests/support/form-lists.ts';
import { addRow, cleanAnswers, diffAnswers, normaliseValue, removeRow } from './answers.ts';
import type { Answers, EForm } from './define.ts';
import { listFields, visibleFields } from './fields.ts';
import { validateForm } from './validate.ts';

const context = { today: '2026-11-24', lists: formLists };

/** Anything people or machines may send: right values, wrong ones, and rubbish, in any mixture. */
function anyAnswers(form: EForm): fc.Arbitrary<Answers> {
  const rows = { 'lines[3].name': '', 'members[3].fullName': '' };
  const names = listFields(form, rows).map(({ name, field }) => {
    const options = 'options' in field && !('list' in field.options) ? field.options.map(({ value }) => value) : [];
    const value = fc.oneof(
      fc.constantFrom(...options, 'on', '', '1', '2', '38', '14797', 'VN', '5610', '2026-09-01', '1990', '31/2/2026'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Lê Hữu Hồng',
        ' Nguye\u0302\u0303n  An ',
        '0980 000 229',
        '120.000.000 đ',
        '038089999001',
        '7h5',
      ),
    );
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(names), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

test.each([birth, household])('cleaning the answers of form $id twice changes nothing more', (form) => {
  fc.assert(
    fc.property(anyAnswers(form), (answers) => {
      const once = cleanAnswers(form, answers, context);
      expect(cleanAnswers(form, once, context)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

test.each([birth, household])('hidden questions of form $id are neither kept nor judged', (form) => {
  fc.assert(
    fc.property(anyAnswers(form), (answers) => {
      const kept = cleanAnswers(form, answers, context);
      const asked = new Set(visibleFields(form, kept, context).map(({ name }) => name));
      expect(Object.keys(kept).filter((name) => !asked.has(name))).toEqual([]);
      const { errors, warnings } = validateForm(form, kept, context);
      expect([...errors, ...warnings].filter(({ field }) => !asked.has(field) && field !== 'members')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([birth, household])('what is kept of form $id is judged as it was typed', (form) => {
  fc.assert(
    fc.property(anyAnswers(form), (answers) => {
      const kept = cleanAnswers(form, answers, context);
      const wrong = new Set(validateForm(form, kept, context).errors.map(({ code }) => code));
      // Empty rows go, so that fewer things may be missing; a wrong value never becomes right.
      const before = new Set(validateForm(form, answers, context).errors.map(({ code }) => code));
      const dueToRows = ['required', 'one-row-needed'];
      expect([...wrong].filter((code) => !before.has(code) && !dueToRows.includes(code))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('an answer that is a word of the language of the machine is only a wrong answer', () => {
  const answers = { 'mother.idDoc.type': 'toString', 'mother.idDoc.number': 'constructor' };
  const { errors } = validateForm(birth, answers, { today: '2026-11-24' });
  expect(errors.filter(({ field }) => field.startsWith('mother.idDoc'))).toEqual([]);
  expect(validateForm(birth, answers, context).errors).toContainEqual({
    field: 'mother.idDoc.type',
    code: 'not-an-option',
    params: {},
  });
});

test('a row is added at the end and taken away where it was', () => {
  const two = addRow(household, { 'lines[0].name': 'Bán bánh' }, 'lines');
  expect(two['lines[1].name']).toBe('');
  const three = { ...two, 'lines[1].name': 'Sửa xe', 'lines[2].name': 'Giữ xe', 'lines[2].main': 'on' };
  const left = removeRow(household, three, 'lines', 1);
  expect(left).toMatchObject({ 'lines[0].name': 'Bán bánh', 'lines[1].name': 'Giữ xe', 'lines[1].main': 'on' });
  expect(left['lines[2].name']).toBeUndefined();
});

test('a full group takes no further row, and an unknown one none at all', () => {
  const full = Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`lines[${row}].name`, 'Bán bánh']));
  expect(addRow(household, full, 'lines')).toBe(full);
  expect(addRow(household, full, 'nothing')).toBe(full);
});

test('a supplement shows what changed', () => {
  expect(diffAnswers({ a: '1', b: '2' }, { b: '3', c: '4' })).toEqual([
    { field: 'a', before: '1', after: '' },
    { field: 'b', before: '2', after: '3' },
    { field: 'c', before: '', after: '4' },
  ]);
});

test('a letter whose capital falls apart is kept as one text however often it is cleaned', () => {
  const field = { id: 'number', kind: 'text', label: 'Số', upperCase: true } as const;
  const once = normaliseValue(field, '\u1fd2');
  expect(normaliseValue(field, once)).toBe(once);
});
