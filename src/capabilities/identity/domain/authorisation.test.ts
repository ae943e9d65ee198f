import { expect, test } from 'vitest';
import { authorisationState, judgeWish, managedBusiness } from './authorisation.ts';

const TODAY = '2026-11-25';
const wish = {
  personalId: '038193999009',
  memberName: 'Vũ Thị Lan',
  scope: 'filing',
  validFrom: TODAY,
  validTo: '2026-12-31',
} as const;

test('an authorisation for a member of a business from today on may be given', () => {
  expect(judgeWish(wish, '038080999005', TODAY)).toBeUndefined();
});

test.each([
  ['number-wrong', { personalId: '03819399900' }],
  ['own-number', { personalId: '038080999005' }],
  ['ends-before-it-begins', { validFrom: '2027-01-02' }],
  ['ends-in-the-past', { validFrom: '2026-11-01', validTo: '2026-11-24' }],
] as const)('a wish is refused with "%s"', (refusal, change) => {
  expect(judgeWish({ ...wish, ...change }, '038080999005', TODAY)).toBe(refusal);
});

test('an authorisation is to come, in force, ended or withdrawn', () => {
  const state = (validFrom: string, validTo: string, withdrawnAt: Temporal.Instant | null = null) =>
    authorisationState({ validFrom, validTo, withdrawnAt }, TODAY);
  expect(state('2026-11-26', '2026-12-01')).toBe('to-come');
  expect(state(TODAY, TODAY)).toBe('in-force');
  expect(state('2026-11-01', '2026-11-24')).toBe('ended');
  expect(state(TODAY, TODAY, Temporal.Instant.from('2026-11-25T02:00:00Z'))).toBe('withdrawn');
});

test('a representative and the account of a business manage its members; a member and a citizen do not', () => {
  const person = { accountId: 'a', kind: 'citizen', fullName: 'A', level: 2 } as const;
  const acting = { accountId: 'b', kind: 'business', name: 'B', taxCode: '1', title: null, register: null } as const;
  expect(managedBusiness(person)).toBeUndefined();
  expect(managedBusiness({ ...person, acting: { ...acting, right: 'filing' } })).toBeUndefined();
  expect(managedBusiness({ ...person, acting: { ...acting, right: 'representative' } })).toEqual({
    accountId: 'b',
    name: 'B',
  });
  expect(managedBusiness({ ...person, kind: 'business' })).toEqual({ accountId: 'a', name: 'A' });
  expect(managedBusiness({ ...person, kind: 'business', level: 1 })).toBeUndefined();
});
