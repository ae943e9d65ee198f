import { expect, test } from 'vitest';
import { type PaperRule, paperChecklist } from './paper-checklist.ts';

const rule = (code: string, more: Partial<PaperRule> = {}): PaperRule => ({
  code,
  name: code,
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Luôn cần',
  ...more,
});

const RULES = [
  rule('to-khai', { handling: 'e-form' }),
  rule('chung-sinh'),
  rule('uy-quyen', { when: { flag: 'agent.individual' } }),
  rule('can-cuoc', { handling: 'show' }),
  rule('hop-dong', { originals: 0, copies: 2, optional: true }),
  rule('chi-tai-quay', { channels: ['counter'] }),
];

test('a receptionist is proposed one electronic copy of everything that came online', () => {
  const lines = paperChecklist(RULES, { channel: 'online', filed: new Set(['chung-sinh', 'hop-dong']) });
  expect(lines.map(({ code, isExpected, proposed }) => [code, isExpected, proposed?.form, proposed?.copies])).toEqual([
    ['to-khai', true, 'electronic', 1],
    ['chung-sinh', true, 'electronic', 1],
    ['uy-quyen', false, undefined, undefined],
    ['can-cuoc', false, undefined, undefined],
    ['hop-dong', true, 'electronic', 1],
  ]);
});

test('at the counter the receptionist is proposed what the procedure asks for, originals before copies', () => {
  const lines = paperChecklist(RULES, { channel: 'counter', filed: new Set(['chung-sinh', 'hop-dong']) });
  const proposed = new Map(lines.map((line) => [line.code, line.proposed]));
  expect(proposed.get('chung-sinh')).toEqual({ form: 'original', copies: 1 });
  expect(proposed.get('hop-dong')).toEqual({ form: 'copy', copies: 2 });
  expect(proposed.has('chi-tai-quay')).toBe(true);
});

test('a paper that came is on the list even if its channel does not ask for it', () => {
  const lines = paperChecklist(RULES, { channel: 'online', filed: new Set(['chi-tai-quay']) });
  expect(lines.at(-1)).toMatchObject({ code: 'chi-tai-quay', isExpected: true });
});

test('a paper that every dossier needs is expected though it did not come', () => {
  const lines = paperChecklist(RULES, { channel: 'online', filed: new Set() });
  expect(lines.filter(({ isExpected }) => isExpected).map(({ code }) => code)).toEqual(['to-khai', 'chung-sinh']);
});
