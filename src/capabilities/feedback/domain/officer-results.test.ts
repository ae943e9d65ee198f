import { expect, test } from 'vitest';
import { publishable } from './officer-results.ts';

const LEAST = { officer: 10, unit: 5 };

test.each([
  ['one vote judges nobody', [1, 9], []],
  ['enough votes, and nothing is left out', [10, 12], [12, 10]],
  ['enough are left out to be nobody’s', [10, 3, 2], [10]],
  ['so few are left out that they could be reckoned: one more stays out', [12, 10, 4], [12]],
  ['and nobody, when that does not help', [10, 4], []],
  ['nobody was rated', [], []],
])('%s', (_name, counts, shown) => {
  const results = counts.map((ratings) => ({ ratings }));
  expect(publishable(results, LEAST).map(({ ratings }) => ratings)).toEqual(shown);
});
