import { expect, test } from 'vitest';
import { parsePeriod, periodsToChoose } from './period.ts';

const TODAY = Temporal.PlainDate.from('2026-11-25');

test.each([
  ['2026-11', '2026-11-01', '2026-11-25'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-q4', '2026-10-01', '2026-11-25'],
  ['2026-q1', '2026-01-01', '2026-03-31'],
  ['2025', '2025-01-01', '2025-12-31'],
])('%s is from %s to %s', (code, from, to) => {
  const period = parsePeriod(code, TODAY);
  expect([period?.code, period?.from.toString(), period?.to.toString()]).toEqual([code, from, to]);
});

test.each(['2026-12', '2027', '2026-13', '2026-00', '2026-q5', '1999', '', 'x'])('%s is no period', (text) => {
  expect(parsePeriod(text, TODAY)).toBeUndefined();
});

test('what is offered reaches back a year of months, four quarters and three years, each as it is written', () => {
  const offered = periodsToChoose(TODAY);
  expect(offered.map(({ code }) => code)).toEqual([
    ...['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06'],
    ...['2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12'],
    ...['2026-q4', '2026-q3', '2026-q2', '2026-q1', '2026', '2025', '2024'],
  ]);
  for (const period of offered) expect(parsePeriod(period.code, TODAY)).toEqual(period);
});
