import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysOf,
  GRADES,
  indexScore,
  lastQuarters,
  pointsOf,
  quarterOf,
  type SatisfactionRating,
  TIMES,
  totalScore,
} from './satisfaction-rating.ts';

const PLEASED: SatisfactionRating = {
  contacts: 0,
  bodies: 0,
  information: 'good',
  attitude: 'good',
  explanation: 'good',
  extraCost: false,
  onlineService: null,
};
const at = (local: string) => Temporal.Instant.from(`${local}+07:00`);
const DUE = at('2026-11-25T17:00');

const ratings: fc.Arbitrary<SatisfactionRating> = fc.record({
  contacts: fc.constantFrom(...TIMES),
  bodies: fc.constantFrom(...TIMES),
  information: fc.constantFrom(...GRADES),
  attitude: fc.constantFrom(...GRADES),
  explanation: fc.constantFrom(...GRADES),
  extraCost: fc.boolean(),
  onlineService: fc.constantFrom(null, ...GRADES),
});

test.each([
  ['the day before', '2026-11-24T16:00', { time: 2, attitude: 2 }],
  ['the same day', '2026-11-25T08:00', { time: 1, attitude: 1 }],
  ['after the hour', '2026-11-25T17:01', { time: 0, attitude: null }],
])('a dossier settled %s has its points', (_when, finished, expected) => {
  expect(pointsOf(PLEASED, { finishedAt: at(finished), dueAt: DUE })).toEqual({ contacts: 2, bodies: 2, ...expected });
});

test('what cannot be computed is left out: no date, or an attitude nobody has looked into', () => {
  expect(pointsOf(PLEASED, { finishedAt: null, dueAt: null })).toMatchObject({ time: null, attitude: null });
  const early = { finishedAt: at('2026-11-20T08:00'), dueAt: DUE };
  expect(pointsOf({ ...PLEASED, attitude: 'bad' }, early)).toMatchObject({ time: 2, attitude: null });
});

test('more contacts, more bodies and a later end never earn more points', () => {
  fc.assert(
    fc.property(ratings, fc.integer({ min: -500, max: 500 }), fc.nat({ max: 500 }), (rating, hours, more) => {
      const settled = (late: number) => ({ finishedAt: DUE.add({ hours: late }), dueAt: DUE });
      const [sooner, later] = [pointsOf(rating, settled(hours)), pointsOf(rating, settled(hours + more))];
      expect(later.time).toBeLessThanOrEqual(sooner.time ?? 2);
      const least = pointsOf({ ...rating, contacts: 2, bodies: 2 }, settled(hours));
      expect([least.contacts, least.bodies]).toEqual([0, 0]);
      expect(sooner.contacts).toBeGreaterThanOrEqual(least.contacts);
    }),
  );
});

test('a score lies between the fewest and the most points, to one decimal, and missing ones change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 50 }), (points) => {
      const score = indexScore(
        points.reduce((sum, one) => sum + one, 0),
        points.length,
      );
      expect(score).toBeGreaterThanOrEqual(Math.min(...points));
      expect(score).toBeLessThanOrEqual(Math.max(...points));
      expect(Number((score ?? 0).toFixed(1))).toBe(score);
      expect(totalScore([score, null])).toEqual({ points: score, most: 2 });
    }),
  );
  expect(indexScore(0, 0)).toBeNull();
  expect(totalScore([1.3, 0.6, null, 2])).toEqual({ points: 3.9, most: 6 });
});

test('every day is in the quarter that is said of it, and quarters follow one another', () => {
  const years = fc.integer({ min: 2018, max: 2060 });
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      const date = Temporal.PlainDate.from({ year, month, day });
      const [now, before] = lastQuarters(quarterOf(date), 2).map(daysOf);
      expect(now && Temporal.PlainDate.compare(now.from, date)).toBeLessThanOrEqual(0);
      expect(now && Temporal.PlainDate.compare(date, now.until)).toBe(-1);
      expect(before?.until.toString()).toBe(now?.from.toString());
    }),
  );
});
