import { expect, test } from 'vitest';
import { feeBenefits } from '../../../../procedures/fees/benefits.ts';
import { feeRates } from '../../../../procedures/fees/rates.ts';
import { calculateFees, type FeeBenefit, type FeeRate, type FeeRequest } from './fees.ts';

const TODAY = '2026-11-24';

function fees(request: FeeRequest) {
  const rates = feeRates
    .filter(({ procedureCode }) => procedureCode === request.procedureCode)
    .map(
      (row): FeeRate => ({
        ...row,
        channel: row.channel ?? null,
        caseCode: row.caseCode ?? null,
        validTo: row.validTo ?? null,
      }),
    );
  const benefits = feeBenefits.map(
    (row): FeeBenefit => ({
      ...row,
      authority: row.authority ?? null,
      procedureCodes: row.procedureCodes ?? null,
      excludeProcedureCodes: row.excludeProcedureCodes ?? [],
      channel: row.channel ?? null,
      subject: row.subject ?? null,
      caseCode: row.caseCode ?? null,
      value: row.value ?? 0,
      validTo: row.validTo ?? null,
    }),
  );
  return calculateFees(rates, benefits, request);
}

const total = (request: FeeRequest) => fees(request).total;

test.each([
  ['2022-07-12', 'online', 100_000],
  ['2022-07-13', 'online', 0],
  ['2023-06-01', 'online', 0],
  ['2023-06-01', 'counter', 100_000],
  ['2024-03-01', 'online', 0],
  ['2024-03-01', 'counter', 100_000],
  ['2024-07-10', 'online', 0],
  [TODAY, 'online', 0],
  [TODAY, 'postal', 100_000],
  [TODAY, 'counter', 100_000],
] as const)('registering a household business on %s (%s) costs %i', (on, channel, amount) => {
  expect(total({ procedureCode: '1.001612', channel, on })).toBe(amount);
});

test.each([
  ['2023-06-01', 'online', undefined, 0],
  ['2023-06-01', 'online', 'late', 5600],
  ['2023-06-01', 'counter', 'late', 8000],
  ['2023-12-31', 'online', 'late', 5600],
  ['2024-01-01', 'online', 'late', 8000],
  ['2024-03-01', 'online', 'late', 8000],
  ['2025-06-23', 'online', 'late', 8000],
  ['2025-06-24', 'online', 'late', 0],
  [TODAY, 'online', 'late', 0],
  [TODAY, 'counter', 'late', 8000],
  [TODAY, 'counter', 'on-time', 0],
] as const)('registering a birth on %s (%s, %s) costs %i', (on, channel, caseCode, amount) => {
  expect(total({ procedureCode: '1.001193', channel, on, ...(caseCode === undefined ? {} : { caseCode }) })).toBe(
    amount,
  );
});

test('the policy that made the amount is named', () => {
  const { items } = fees({ procedureCode: '1.001612', channel: 'online', on: '2023-06-01' });
  expect(items).toMatchObject([{ base: 100_000, amount: 0 }]);
  expect(items[0]?.benefit).toContain('nộp trực tuyến');
  expect(items[0]?.legalBasis).toContain('289/2022/NQ-HĐND');
});

test('copies are paid only when asked for, and the province cannot waive what a ministry sets', () => {
  const request = { procedureCode: '1.001193', channel: 'online', on: TODAY } as const;
  expect(fees(request).items).toHaveLength(1);
  expect(fees({ ...request, quantities: { 'ban-sao': 3 } })).toMatchObject({ total: 24_000 });
  expect(total({ procedureCode: '2.000635', channel: 'online', on: TODAY })).toBe(8000);
});

test('people whom the law exempts pay nothing at the counter', () => {
  const request = { procedureCode: '1.001193', channel: 'counter', on: TODAY, caseCode: 'late' } as const;
  expect(total({ ...request, subject: 'poor-household' })).toBe(0);
  expect(total({ ...request, subject: 'nobody' })).toBe(8000);
});

test('a ministry sets its own amount for online filing', () => {
  expect(total({ procedureCode: '1.004222', channel: 'online', on: TODAY })).toBe(10_000);
  expect(total({ procedureCode: '1.004222', channel: 'counter', on: TODAY })).toBe(20_000);
  expect(total({ procedureCode: '3.000347', channel: 'online', on: '2024-03-01' })).toBe(115_000);
  expect(total({ procedureCode: '3.000347', channel: 'online', on: TODAY })).toBe(135_000);
});

test('an amount nobody has entered is unknown, unless the law says it is nought', () => {
  expect(total({ procedureCode: '1.004873', channel: 'counter', on: TODAY })).toBeNull();
  expect(total({ procedureCode: '1.004873', channel: 'online', on: '2023-06-01' })).toBeNull();
  expect(total({ procedureCode: '1.004873', channel: 'online', on: TODAY })).toBe(0);
});

test('of several benefits the single best one is taken, never the sum', () => {
  const request = { procedureCode: '1.001193', channel: 'online', on: '2023-06-01', caseCode: 'late' } as const;
  const [item] = fees({ ...request, subject: 'elderly' }).items;
  expect(item).toMatchObject({ base: 8000, amount: 0 });
  expect(item?.benefit).toContain('người cao tuổi');
});
