import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaymentState } from './payment.ts';
import { judgeNews, type PaymentNews } from './settle.ts';

const PAID: PaymentNews = { amount: '8000', currency: 'VND', outcome: 'paid', bankTransaction: 'GD1' };
const open = { state: 'open' as PaymentState, amount: 8000, bankTransaction: null };

test('money is believed only in the amount and currency of our own ledger', () => {
  expect(judgeNews(open, true, PAID)).toBe('paid');
  for (const wrong of [
    { amount: '800' },
    { amount: '8000.0' },
    { amount: '08000' },
    { amount: '' },
    { currency: 'USD' },
  ])
    expect(judgeNews(open, true, { ...PAID, ...wrong })).toBe('wrong-amount');
});

test('a late failure undoes nothing, a late success is believed', () => {
  const failure: PaymentNews = { ...PAID, outcome: 'failed' };
  expect(judgeNews({ ...open, state: 'paid', bankTransaction: 'GD1' }, false, failure)).toBe('nothing-new');
  expect(judgeNews({ ...open, state: 'failed' }, true, PAID)).toBe('paid');
  expect(judgeNews({ ...open, state: 'failed' }, false, PAID)).toBe('surplus');
  expect(judgeNews(open, true, { ...PAID, outcome: 'pending' })).toBe('nothing-new');
});

test('one reference is paid by one transaction of the bank', () => {
  const paid = { ...open, state: 'paid' as const, bankTransaction: 'GD1' };
  expect(judgeNews(paid, false, PAID)).toBe('nothing-new');
  expect(judgeNews(paid, false, { ...PAID, bankTransaction: 'GD2' })).toBe('other-transaction');
});

/** Tries to pay one fee, at a bank that sometimes charges, tells late, twice, in any order, or not at all until the sweep. */
interface Bank {
  readonly charged: readonly boolean[];
  readonly told: readonly number[];
}
const bank: fc.Arbitrary<Bank> = fc.record({
  charged: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  told: fc.array(fc.nat(9), { maxLength: 25 }),
});

test('whatever is told in whatever order, after the sweep our ledger is the bank’s statement and one fee is paid once', () => {
  fc.assert(
    fc.property(bank, ({ charged, told }) => {
      const ledger = charged.map(
        () => ({ ...open }) as { state: PaymentState; amount: number; bankTransaction: string | null },
      );
      const tell = (index: number, news: PaymentNews) => {
        const payment = ledger[index];
        if (!payment) return;
        const isOwed = !ledger.some(({ state }) => state === 'paid');
        const verdict = judgeNews(payment, isOwed, news);
        if (verdict !== 'paid' && verdict !== 'surplus' && verdict !== 'failed') return;
        payment.state = verdict;
        if (verdict !== 'failed') payment.bankTransaction = news.bankTransaction;
      };
      const truth = (index: number): PaymentNews => ({
        ...PAID,
        outcome: charged[index] ? 'paid' : 'failed',
        bankTransaction: `GD${index}`,
      });
      for (const what of told) {
        const index = what % charged.length;
        // Every third telling is the one before the bank was done.
        tell(index, what % 3 === 0 ? { ...truth(index), outcome: 'pending' } : truth(index));
        if (what === 7) tell(index, { ...truth(index), outcome: 'failed' });
        if (what === 8) tell(index, { ...truth(index), amount: '1' });
      }
      for (const index of charged.keys()) tell(index, truth(index));
      const came = ledger.flatMap(({ bankTransaction }) => bankTransaction ?? []);
      expect(came).toEqual(charged.flatMap((isCharged, index) => (isCharged ? [`GD${index}`] : [])));
      expect(ledger.filter(({ state }) => state === 'paid')).toHaveLength(charged.includes(true) ? 1 : 0);
      expect(ledger.filter(({ state }) => state === 'surplus')).toHaveLength(Math.max(0, came.length - 1));
    }),
    { numRuns: 10_000 },
  );
});
