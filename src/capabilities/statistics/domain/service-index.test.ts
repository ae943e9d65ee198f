import { expect, test } from 'vitest';
import {
  bandOf,
  INDEX_MEASURES,
  type IndexCounts,
  type IndexMeasure,
  type IndexRule,
  type IndicatorCode,
  pointsOf,
  serviceIndex,
} from './service-index.ts';
import type { Share } from './share.ts';

const rule = (code: IndicatorCode, maxPoints: number, fullAt = 1, whenNone: IndexRule['whenNone'] = 'nothing') =>
  ({ code, maxPoints, fullAt, whenNone, confidence: 'found', validFrom: '2022-06-23' }) satisfies IndexRule;

function counts(measures: Partial<Record<IndexMeasure, Share>> = {}, more: Partial<IndexCounts> = {}): IndexCounts {
  return {
    dossiers: 200,
    late: 10,
    received: 150,
    receivedOnline: 60,
    procedures: {
      all: 10,
      complete: 9,
      online: 8,
      onlineUsed: 4,
      withFee: 5,
      feePaidOnline: 2,
      feePayableOnline: 4,
      withAgencies: 0,
      atOneStop: 0,
      whollyAtOneStop: 0,
    },
    measures: {
      ...(Object.fromEntries(INDEX_MEASURES.map((name) => [name, { of: 0, which: 0 }])) as Record<IndexMeasure, Share>),
      ...measures,
    },
    announcements: undefined,
    entered: {},
    leastRatings: 5,
    ...more,
  };
}

const pointsFor = (given: IndexRule, of: IndexCounts) => serviceIndex(of, [given]).indicators[0]?.points;

test.each([
  [rule('1.3', 2), 1.8],
  [rule('2.1', 20), 19],
  [rule('3.A', 2, 0.8), 2],
  [rule('3.B', 4), 2],
  [rule('3.C', 6, 0.5), 4.8],
  [rule('4.B', 2, 0.8), 1],
  [rule('4.C', 2, 0.8), 2],
  [rule('6.4', 6, 0.9), 6],
])('%o gives %d points', (given, points) => {
  expect(pointsFor(given, counts())).toBe(points);
});

const RULES = [rule('1.4', 6), rule('2.1', 20), rule('5.5', 4), rule('6.1', 0)];

test('what only another system tells has no points until it is entered, nor adds to what can be attained', () => {
  const result = serviceIndex(counts(), RULES);
  expect(result.indicators.map(({ points }) => points)).toEqual([undefined, 19, undefined, 0]);
  expect(result).toMatchObject({ points: 19, attainable: 20, isComplete: false });
});

test('with every figure of every month the index is complete', () => {
  const share = { of: 10, which: 5, sources: [], awaited: [] };
  const entered = (awaited: readonly string[]) => ({ '1.4': share, '5.5': { ...share, awaited } });
  const whole = serviceIndex(counts({}, { entered: entered([]) }), RULES);
  expect(whole).toMatchObject({ points: 24, attainable: 30, isComplete: true });
  expect(serviceIndex(counts({}, { entered: entered(['2026-11-01']) }), RULES).isComplete).toBe(false);
});

test('without a report the points for reports are full, without a dossier those for dossiers are none', () => {
  expect(pointsOf({ of: 0, which: 0 }, rule('6.2', 6, 1, 'all'))).toBe(6);
  expect(pointsOf({ of: 0, which: 0 }, rule('2.1', 20))).toBe(0);
  const none = { issued: { of: 0, which: 0 }, published: { of: 0, which: 0 } };
  const given = [rule('1.1', 6, 1, 'left-out'), rule('2.1', 20)];
  const result = serviceIndex(counts({}, { announcements: none }), given);
  expect(result).toMatchObject({ points: 19, attainable: 20, isComplete: true });
  expect(serviceIndex(counts(), given)).toMatchObject({ attainable: 20, isComplete: false });
});

test('bad ratings cost points only when they are too many to tell who gave them', () => {
  const given = rule('6.4', 6);
  expect(pointsFor(given, counts({ 'ratings-bad': { of: 4, which: 4 } }))).toBe(5.7);
  expect(pointsFor(given, counts({ 'ratings-bad': { of: 5, which: 4 } }))).toBe(5.58);
});

test('a band goes by the part of what could be attained', () => {
  const bands = [
    { leastPoints: 90, name: 'Xuất sắc', confidence: 'memory' },
    { leastPoints: 0, name: 'Yếu', confidence: 'memory' },
  ] as const;
  expect(bandOf({ points: 18, attainable: 20 }, bands)?.name).toBe('Xuất sắc');
  expect(bandOf({ points: 17.9, attainable: 20 }, bands)?.name).toBe('Yếu');
  expect(bandOf({ points: 0, attainable: 0 }, bands)).toBeUndefined();
});
