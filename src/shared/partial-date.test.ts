import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ageOn,
  dateRange,
  daysBetween,
  formatPartialDate,
  joinDateParts,
  parseDate,
  parsePartialDate,
  splitDateParts,
} from './partial-date.ts';
import vectors from './validation-vectors.json' with { type: 'json' };

test.each([
  ['05/09/1990', '1990-09-05'],
  ['5/9/1990', '1990-09-05'],
  ['1990-09-05', '1990-09-05'],
  ['09/1990', '1990-09'],
  ['1990', '1990'],
  ['//1990', '1990'],
  ['29/02/2024', '2024-02-29'],
])('%s is the date %s', (typed, date) => {
  expect(parsePartialDate(typed)).toBe(date);
});

test.each(['', '31/02/2026', '29/02/2026', '13/2026', '0/1/2026', '90', 'hôm qua', '5//1990', '1/2/3/2026', '0000'])(
  '%s is no date',
  (typed) => {
    expect(parsePartialDate(typed)).toBeUndefined();
  },
);

test('whatever is typed into the three boxes comes back into them', () => {
  const box = fc.stringMatching(/^[\w ]{0,6}$/).map((text) => text.trim());
  fc.assert(
    fc.property(box, box, box, (day, month, year) => {
      const value = joinDateParts({ day, month, year });
      const back = splitDateParts(value);
      if (parsePartialDate(value) === undefined) expect(back).toEqual({ day, month, year });
      else expect(joinDateParts(back)).toBe(value);
    }),
  );
});

test('a whole date typed into one box is understood', () => {
  expect(joinDateParts({ day: '05/09/1990', month: '', year: '' })).toBe('1990-09-05');
  expect(joinDateParts({ day: '', month: '9', year: '1990' })).toBe('1990-09');
});

test.each(vectors.birth_60_days)('from $born to $registered are $days days', ({ born, registered, days }) => {
  expect(daysBetween(born, registered)).toBe(days);
});

test('a date with missing parts means its whole month or year', () => {
  expect(dateRange('1990-02')).toEqual({ first: '1990-02-01', last: '1990-02-28' });
  expect(dateRange('1990')).toEqual({ first: '1990-01-01', last: '1990-12-31' });
  expect(parseDate('1990-02')).toBeUndefined();
});

test('a person comes of age on the birthday', () => {
  expect(ageOn('2008-11-24', '2026-11-24')).toBe(18);
  expect(ageOn('2008-11-25', '2026-11-24')).toBe(17);
  expect(ageOn('2008', '2026-11-24')).toBe(18);
});

test('dates are read day first', () => {
  expect(formatPartialDate('1990-09-05')).toBe('05/09/1990');
  expect(formatPartialDate('1990-09')).toBe('09/1990');
  expect(formatPartialDate('31/2/2026')).toBe('31/2/2026');
});
