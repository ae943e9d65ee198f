import { expect, test } from 'vitest';
import { missingPapers, type NeededPaper, neededPapers, type PaperRule } from './required-papers.ts';

const paper = (code: string, more: Partial<NeededPaper> = {}): NeededPaper => ({
  code,
  name: code,
  isRequired: true,
  isDeclaration: false,
  ...more,
});
const codes = (papers: readonly { readonly code: string }[]) => papers.map(({ code }) => code);

test('a paper is missing until a file is there, unless it may be left out or the system draws it up', () => {
  const needed = [paper('a'), paper('b', { isRequired: false }), paper('c', { isDeclaration: true }), paper('d')];
  expect(codes(missingPapers(needed, [{ paperCode: 'd' }]))).toEqual(['a']);
});

test('of papers of one choice any is enough, and without one only the first is asked for', () => {
  const needed = [paper('a', { oneOf: 'x' }), paper('b', { oneOf: 'x' })];
  expect(codes(missingPapers(needed, []))).toEqual(['a']);
  expect(codes(missingPapers(needed, [{ paperCode: 'b' }]))).toEqual([]);
});

test('papers that are only shown, of another channel or of another case are not asked for online', () => {
  const rule = (code: string, more: Partial<PaperRule> = {}): PaperRule => ({
    code,
    name: code,
    handling: 'upload',
    need: '',
    ...more,
  });
  const rules = [
    rule('always'),
    rule('shown', { handling: 'show' }),
    rule('posted', { channels: ['postal'] }),
    rule('agent', { when: { flag: 'agent.individual' } }),
    rule('married', { when: { field: 'marriage', equals: 'yes' } }),
  ];
  const context = { today: '2026-11-25', flags: { 'agent.individual': true } };
  expect(codes(neededPapers(rules, { marriage: 'no' }, context))).toEqual(['always', 'agent']);
});
