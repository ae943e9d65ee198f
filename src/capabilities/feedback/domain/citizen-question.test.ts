import { expect, test } from 'vitest';
import { questionAfter } from './citizen-question.ts';

test.each([
  ['received', null, 'answered', 'answered'],
  ['received', null, 'refused', 'refused'],
  ['received', null, 'transferred', 'received'],
  ['received', null, 'published', undefined],
  ['answered', null, 'published', 'answered'],
  ['answered', null, 'kept-private', 'answered'],
  ['answered', 'published', 'published', undefined],
  ['answered', null, 'answered', undefined],
  ['refused', null, 'answered', undefined],
  ['refused', null, 'published', undefined],
] as const)('a question that is %s (%s) and %s becomes %s', (state, publication, deed, after) => {
  expect(questionAfter({ state, publication }, deed)).toBe(after);
});
