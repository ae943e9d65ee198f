import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import { formLists } from '../../../tests/support/form-lists.ts';
import { buildPageView } from './build-page-view.ts';
import { whatIsAsked } from './fields.ts';
import type { EFormPageView } from './page-view.ts';

const context = { today: '2026-11-24', lists: formLists };

const deciding = {
  'requester.relation': fc.constantFrom('', 'Cha', 'Khac'),
  'requester.idDoc.type': fc.constantFrom('', '8', '9'),
  'child.registrationType': fc.constantFrom('', 'dung-han', 'bo-roi', 'chua-xac-dinh-cha-me'),
  'child.unknownParent': fc.constantFrom('', 'cha', 'me', 'ca-hai'),
  'child.birthPlace.scope': fc.constantFrom('', '1', '2'),
  'marriage.registered': fc.constantFrom('', 'co', 'khong'),
  'copy.wanted': fc.constantFrom('', 'co', 'khong'),
  'tax.sameAddress': fc.constantFrom('', 'on'),
  'seat.notTrading': fc.constantFrom('', 'on'),
  founder: fc.constantFrom('', 'ca-nhan', 'thanh-vien-ho'),
};

const fieldsOf = ({ sections }: EFormPageView) =>
  sections.flatMap(({ fields, group }) => [...fields, ...(group?.rows.flatMap((row) => row.fields) ?? [])]);

test.each([birth, household].flatMap((form) => form.pages.map(({ id }) => [form.id, id, form] as const)))(
  'what travels with page %s %s is enough for the browser to ask the same',
  (_, id, form) => {
    fc.assert(
      fc.property(fc.record(deciding), (answers) => {
        const view = buildPageView(form, id, answers, context);
        const { script } = JSON.parse(JSON.stringify(view)) as EFormPageView;
        const onPage = Object.fromEntries(fieldsOf(view).map(({ name, value }) => [name, value]));
        const asked = whatIsAsked(script.form, { ...script.answers, ...onPage }, script);
        const names = new Set(asked.fields.map(({ name }) => name));
        for (const field of fieldsOf(view))
          expect([field.name, names.has(field.name)]).toEqual([field.name, field.visible]);
        const sections = new Set([...asked.sections].map((section) => section.id));
        for (const section of view.sections) expect(sections.has(section.id)).toBe(section.visible);
      }),
      { numRuns: 40 },
    );
  },
);

test('answers of other pages stay at home unless a rule of the page looks at them', () => {
  const answers = { 'requester.personalId': '038089012345', 'child.registrationType': 'bo-roi' };
  expect(buildPageView(birth, 'mother', answers, context).script.answers).toEqual({
    'child.registrationType': 'bo-roi',
  });
});

test('a page that the form does not have is an error of the caller', () => {
  expect(() => buildPageView(birth, 'nothing', {}, context)).toThrow('no page nothing');
});
