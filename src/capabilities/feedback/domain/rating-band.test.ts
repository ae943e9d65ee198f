import { expect, test } from 'vitest';
import { type RatingBand, ratingBand } from './rating-band.ts';

const band = (subject: RatingBand['subject'], leastPoints: number, name: string): RatingBand => ({
  ...{ subject, leastPoints, name, confidence: 'found' },
});
const BANDS = [
  ...[band('agency', 0, 'Yếu'), band('agency', 15, 'Xuất sắc'), band('agency', 12, 'Tốt')],
  ...[band('person', 5, '100%'), band('person', 3.5, '70%'), band('person', 0, 'dưới 70%')],
];
const nine = (first: number) => [first, ...Array<number>(8).fill(1.5)];

test.each([
  ['all nine, 15 points', 'agency', nine(3), 'Xuất sắc', 9],
  ['all nine, a tenth less', 'agency', nine(2.9), 'Tốt', 9],
  ['six left out, as large a part of the most', 'agency', [1.7, 1.7, 1.6, null, null, null], 'Xuất sắc', 3],
  ['six left out, a smaller part', 'agency', [1.6, 1.7, 1.6, null, null, null], 'Tốt', 3],
  ['nothing earned', 'agency', [0, null], 'Yếu', 1],
  ['a person with 5 of 10', 'person', [1, 1, 1, 1, 1], '100%', 5],
  ['a person with 3.4 of 10', 'person', [1, 1, 1, 0.4, 0], 'dưới 70%', 5],
  ['a person with 2.8 of 8', 'person', [0.7, null, 0.7, 0.7, 0.7], '70%', 4],
] as const)('%s', (_case, subject, scores, name, indices) => {
  const banded = ratingBand(scores, subject, BANDS);
  expect([banded?.band.name, banded?.indices]).toEqual([name, indices]);
});

test('without any index there is no band', () => {
  expect(ratingBand([null, null], 'agency', BANDS)).toBeUndefined();
});
