import { expect, test } from 'vitest';
import { isAnotherPerson } from './owner-is-submitter.ts';

const submitter = { personalId: '038089021001' };

test.each([
  ['the same person', { relation: 'self', personalId: '038089021001' }, false],
  ['another person as self', { relation: 'self', personalId: '038192000117' }, true],
  ['another person while nothing was chosen', { personalId: '038192000117' }, true],
  ['a relative', { relation: 'relative', personalId: '038192000117' }, false],
  ['a number not given yet', { relation: 'self', personalId: '' }, false],
])('%s', (_what, owner, expected) => {
  expect(isAnotherPerson({ submitter, owner })).toBe(expected);
});
