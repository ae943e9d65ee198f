import { expect, test } from 'vitest';
import { validateForm } from '#engines/forms/validate.ts';
import { type SurveyQuestion, surveyFaults, surveyForm, surveyResults, surveyState } from './survey.ts';

const QUESTIONS: readonly SurveyQuestion[] = [
  { kind: 'scale', text: 'Cổng có dễ dùng không?', options: [], required: true },
  { kind: 'choice', text: 'Bạn dùng máy gì?', options: ['Điện thoại', 'Máy tính'], required: false },
  { kind: 'text', text: 'Bạn muốn nói thêm gì?', options: [], required: false },
];
const TODAY = '2026-11-25';
const OPENED = Temporal.Instant.from('2026-11-20T00:00:00Z');
const SURVEY = { id: 's', number: 1, slug: 's', title: 'Khảo sát', intro: '', questions: QUESTIONS, version: 1 };

test.each([
  [null, null, null, 'draft'],
  [OPENED, null, null, 'open'],
  [OPENED, TODAY, null, 'open'],
  [OPENED, '2026-11-24', null, 'closed'],
  [OPENED, null, OPENED, 'closed'],
] as const)('opened %s, until %s, closed %s it is %s', (openedAt, closesOn, closedAt, state) => {
  expect(surveyState({ ...SURVEY, openedAt, closesOn, closedAt }, TODAY)).toBe(state);
});

test('a survey is opened only with whole questions', () => {
  expect(surveyFaults({ ...SURVEY, closesOn: null }, TODAY)).toEqual([]);
  const [scale, choice] = QUESTIONS as [SurveyQuestion, SurveyQuestion];
  const broken = [
    { ...scale, text: '?' },
    { ...choice, options: ['Một', 'Một'] },
  ];
  expect(surveyFaults({ title: '', intro: '', questions: broken, closesOn: '2026-11-24' }, TODAY)).toEqual([
    { on: 'title' },
    { on: 'closes-on' },
    { on: 'question', index: 0 },
    { on: 'options', index: 1 },
  ]);
  expect(surveyFaults({ ...SURVEY, questions: [], closesOn: null }, TODAY)).toEqual([{ on: 'questions' }]);
});

test('the engine of declarations judges the answers', () => {
  const form = surveyForm(SURVEY);
  const faults = (answers: Record<string, string>) =>
    validateForm(form, answers, { today: TODAY }).errors.map(({ field, code }) => `${field} ${code}`);
  expect(faults({ c1: '5', c2: '2', c3: 'Tốt' })).toEqual([]);
  expect(faults({ c2: '9', c3: 'x'.repeat(1001) })).toEqual(['c1 required', 'c2 not-an-option', 'c3 too-long']);
});

test('the results add up to those who answered the question', () => {
  const [scale, choice, text] = surveyResults(QUESTIONS, [
    { c1: '5', c2: '1' },
    { c1: '4', c2: '', c3: 'Nhanh' },
    { c1: '2', c2: '1' },
  ]);
  expect([scale?.answered, scale?.mean]).toEqual([3, 3.7]);
  expect(choice?.counts).toEqual([
    { label: 'Điện thoại', count: 2, percent: 100 },
    { label: 'Máy tính', count: 0, percent: 0 },
  ]);
  expect([text?.answered, text?.counts, text?.mean]).toEqual([1, [], null]);
  expect(surveyResults(QUESTIONS, [])[0]?.counts[0]).toEqual({ label: '1, rất kém', count: 0, percent: 0 });
});
