import { expect, test } from 'vitest';
import { owesFee, waitsForFee } from './fee.ts';

const BOTH = ['acceptance', 'return'] as const;
const filed = (channel: 'online' | 'counter', payment?: string) => ({
  channel,
  form: { delivery: payment === undefined ? {} : { payment } },
});

test('what was filed without a fee, or was paid, is not owed', () => {
  const paidAt = Temporal.Instant.from('2026-11-24T02:00:00Z');
  expect(owesFee({ feeTotal: 0, feePaidAt: null })).toBe(false);
  expect(owesFee({ feeTotal: 8000, feePaidAt: null })).toBe(true);
  expect(owesFee({ feeTotal: 8000, feePaidAt: paidAt })).toBe(false);
});

test('acceptance waits for the fee of an online dossier unless the person chose to pay with the result', () => {
  expect(waitsForFee('acceptance', filed('online', 'online'), BOTH)).toBe(true);
  expect(waitsForFee('acceptance', filed('online', 'counter'), BOTH)).toBe(true);
  expect(waitsForFee('acceptance', filed('online'), BOTH)).toBe(true);
  expect(waitsForFee('acceptance', filed('online', 'on-delivery'), BOTH)).toBe(false);
  expect(waitsForFee('acceptance', filed('counter', 'counter'), BOTH)).toBe(false);
});

test('the result waits for every fee, and nothing waits where the province does not want it', () => {
  expect(waitsForFee('return', filed('counter', 'on-delivery'), BOTH)).toBe(true);
  expect(waitsForFee('return', filed('online', 'on-delivery'), ['acceptance'])).toBe(false);
  expect(waitsForFee('acceptance', filed('online', 'online'), ['return'])).toBe(false);
});
