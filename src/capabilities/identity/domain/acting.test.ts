import { expect, test } from 'vitest';
import { type ActingGrounds, actingRight, holderOf } from './acting.ts';

const now = Temporal.Instant.from('2026-11-25T02:00:00Z');
const today = Temporal.PlainDate.from('2026-11-25');
const nothing: ActingGrounds = { confirmedAt: null, authorisation: null };
const member = (validFrom: string, validTo: string, scope: 'filing' | 'following' = 'filing'): ActingGrounds => ({
  confirmedAt: null,
  authorisation: { scope, validFrom, validTo },
});

test('nobody acts for a business without the register or an authorisation saying so', () => {
  expect(actingRight(nothing, 2, now, today)).toBeUndefined();
});

test('a representative acts as long as the register has confirmed it within a session', () => {
  const confirmed = (hours: number) => ({ ...nothing, confirmedAt: now.subtract({ hours }) });
  expect(actingRight(confirmed(1), 2, now, today)).toBe('representative');
  expect(actingRight(confirmed(8), 2, now, today)).toBeUndefined();
});

test('a member acts from the first to the last day of the authorisation, within its scope', () => {
  expect(actingRight(member('2026-11-25', '2026-11-25'), 2, now, today)).toBe('filing');
  expect(actingRight(member('2026-11-01', '2026-12-31', 'following'), 2, now, today)).toBe('following');
  expect(actingRight(member('2026-11-26', '2026-12-31'), 2, now, today)).toBeUndefined();
  expect(actingRight(member('2026-11-01', '2026-11-24'), 2, now, today)).toBeUndefined();
});

test('a person of level 1 acts for nobody else', () => {
  expect(actingRight({ ...member('2026-11-01', '2026-12-31'), confirmedAt: now }, 1, now, today)).toBeUndefined();
});

test('dossiers belong to the business while somebody acts for it, else to the person', () => {
  const acting = {
    accountId: 'b',
    kind: 'business',
    name: 'B',
    taxCode: '1',
    right: 'filing',
    title: null,
    register: null,
  } as const;
  expect(holderOf({ accountId: 'a' })).toBe('a');
  expect(holderOf({ accountId: 'a', acting })).toBe('b');
});
