import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agencyScores,
  type IndexLevel,
  NOTHING_HAPPENED,
  type OnlineFigures,
  oneStopPoints,
  onlinePoints,
  publicationPoints,
  reportPoints,
} from './agency-index.ts';

const level = (
  index: IndexLevel['index'],
  points: 1 | 2,
  leastPercent: number,
  leastProcedurePercent = 0,
  ofCommunes: boolean | null = null,
): IndexLevel => ({
  index,
  points,
  leastPercent,
  leastProcedurePercent,
  ofCommunes,
  confidence: 'found',
});
const LEVELS = [
  ...[level(5, 2, 0, 20, false), level(5, 2, 0, 100, true), level(5, 1, 100), level(6, 2, 100, 100)],
  ...[level(8, 2, 100), level(8, 1, 90), level(9, 2, 30, 20), level(9, 1, 15)],
];

test.each([
  ['none came in', [0, 0, 0], 2],
  ['all in time', [7, 7, 0], 2],
  ['90 % in time, the late one answered', [10, 9, 0], 1],
  ['90 % in time, the late one still waits', [10, 9, 1], 0],
  ['just less than 90 % in time', [1000, 899, 0], 0],
] as const)('index 8, %s', (_case, [received, onTime, prolonged], points) => {
  expect(reportPoints({ received, onTime, prolonged }, LEVELS)).toBe(points);
});

const online = (dossierPercent: number, procedurePercent: number, lateOnline = 0): OnlineFigures => ({
  procedures: 1000,
  onlineProcedures: procedurePercent * 10,
  dossiers: 1000,
  onlineDossiers: dossierPercent * 10,
  lateOnline,
});

test.each([
  ['30 % of dossiers, 20 % of procedures', online(30, 20), 2],
  ['just less than 30 % of dossiers', online(29.9, 100), 1],
  ['many dossiers, just less than 20 % of procedures', online(100, 19.9), 1],
  ['15 % of dossiers', online(15, 0), 1],
  ['just less than 15 % of dossiers', online(14.9, 100), 0],
  ['one late', online(100, 100, 1), 0],
  ['no dossier came in', { ...online(0, 100), dossiers: 0 }, null],
  ['no procedure', { ...online(100, 0), procedures: 0 }, null],
])('index 9, %s', (_case, figures, points) => {
  expect(onlinePoints(figures, LEVELS)).toBe(points);
});

test.each([
  ['a department, a fifth wholly settled there', false, [10, 5, 2], 2],
  ['a department, less, and not all received there', false, [10, 9, 1], 0],
  ['a department, all received there', false, [10, 10, 0], 1],
  ['a commune, all wholly settled there', true, [10, 10, 10], 2],
  ['a commune, one not', true, [10, 10, 9], 1],
  ['no workflow says it', true, [0, 0, 0], null],
] as const)('index 5, %s', (_case, isCommune, [procedures, received, settled], points) => {
  expect(oneStopPoints({ isCommune, oneStop: { procedures, received, settled } }, LEVELS)).toBe(points);
});

test.each([
  ['posted and published', [9, 9], 10, 2],
  ['posted only', [9, 9], 9, 1],
  ['published only', [8, 9], 10, 1],
  ['neither', [8, 9], 9, 0],
  ['nobody told of the posting', undefined, 10, null],
  ['nothing has to be posted', [0, 0], 10, null],
] as const)('index 6, %s', (_case, posting, complete, points) => {
  const posted = posting && { which: posting[0], of: posting[1], sources: [] };
  expect(publicationPoints({ procedures: 10, complete, posted }, LEVELS)).toBe(points);
});

test('more in time, more online and fewer late never earn fewer points', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(percent, percent, percent, fc.nat({ max: 2 }), (dossiers, procedures, more, late) => {
      const better = onlinePoints(online(Math.min(100, dossiers + more), procedures), LEVELS) ?? 0;
      expect(better).toBeGreaterThanOrEqual(onlinePoints(online(dossiers, procedures, late), LEVELS) ?? 0);
      const reports = (onTime: number) => reportPoints({ received: 100, onTime, prolonged: 0 }, LEVELS);
      expect(reports(Math.min(100, dossiers + more))).toBeGreaterThanOrEqual(reports(dossiers));
    }),
  );
});

test('a unit has no score of what people said while few did, nor of what nothing tells', () => {
  const tally = { sum: 5, dossiers: 4 };
  const rated = { ratings: 4, time: tally, contacts: tally, bodies: tally, attitude: { sum: 0, dossiers: 0 } };
  const few = agencyScores({ rated, figures: NOTHING_HAPPENED }, { leastRatings: 5, levels: LEVELS });
  expect(few).toEqual({ 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null, 8: 2, 9: null });
  const enough = agencyScores({ rated, figures: undefined }, { leastRatings: 4, levels: LEVELS });
  expect(enough).toEqual({ ...few, 1: 1.3, 3: 1.3, 4: 1.3, 8: null });
  const figures = { ...NOTHING_HAPPENED, times: { sum: 5, dossiers: 3 } };
  expect(agencyScores({ rated: undefined, figures }, { leastRatings: 5, levels: LEVELS })[2]).toBe(1.7);
});
