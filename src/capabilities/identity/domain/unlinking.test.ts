import { expect, test } from 'vitest';
import { type UnlinkFacts, unlinkRefusal } from './unlinking.ts';

const now = Temporal.Instant.from('2026-11-28T09:00:00Z');
const allowed: UnlinkFacts = {
  provider: 'dvcqg',
  linked: ['vneid', 'dvcqg'],
  accountLevel: 2,
  session: { provider: 'vneid', level: 2, startedAt: now.subtract({ minutes: 10 }) },
};

test('a person who just signed in with the identity that stays may remove the other one', () => {
  expect(unlinkRefusal(allowed, now)).toBeUndefined();
});

test.each<[string, Partial<UnlinkFacts>, string]>([
  ['the only one', { linked: ['dvcqg'] }, 'last-one'],
  ['the only one, which is not even linked', { linked: [] }, 'last-one'],
  ['the one of this session', { session: { ...allowed.session, provider: 'dvcqg' } }, 'in-use'],
  [
    'an old session',
    { session: { ...allowed.session, startedAt: now.subtract({ minutes: 10, seconds: 1 }) } },
    'sign-in-again',
  ],
  ['less proof than the account has', { session: { ...allowed.session, level: 1 } }, 'sign-in-again'],
])('an identity stays linked when it is asked for with %s', (_what, changed, refusal) => {
  expect(unlinkRefusal({ ...allowed, ...changed }, now)).toBe(refusal);
});
