import { expect, test } from 'vitest';
import { type ExternalFigure, enteredShare, type FigureEntry, figureFaults } from './external-figure.ts';

const ENTRY: FigureEntry = { which: 9, of: 10, source: 'Cổng Dịch vụ công quốc gia', sourceOn: '2026-11-05', note: '' };

test.each([
  [{}, []],
  [{ which: 10 }, []],
  [{ which: 11 }, ['which-above-all']],
  [{ of: 1_000_000_000 }, ['too-large']],
  [{ source: '' }, ['source-missing']],
  [{ source: 'a'.repeat(151) }, ['source-too-long']],
  [{ sourceOn: '2026-11-26' }, ['source-ahead']],
  [{ sourceOn: '2026-10-31' }, ['source-before-month']],
  [{ note: 'a'.repeat(501) }, ['note-too-long']],
] as const)('an entry with %o is told %o', (change, faults) => {
  expect(figureFaults({ month: '2026-11-01' }, { ...ENTRY, ...change }, '2026-11-25')).toEqual(faults);
});

test('a month that has not begun is told, the running one is not', () => {
  const entry = { ...ENTRY, sourceOn: '2026-12-01' };
  expect(figureFaults({ month: '2026-12-01' }, entry, '2026-12-01')).toEqual([]);
  expect(figureFaults({ month: '2026-12-01' }, entry, '2026-11-30')).toEqual(['month-ahead', 'source-ahead']);
});

test('a period is the sum of its months, names each source once and says which months are awaited', () => {
  const figure = (month: string, of: number, source: string, sourceOn: string): ExternalFigure => ({
    ...{ unitId: 1, indicator: '1.4', month, version: 1, of, which: of - 1, source, sourceOn, note: '' },
  });
  const months = ['2026-10-01', '2026-11-01', '2026-12-01'];
  const figures = [
    figure('2026-09-01', 50, 'Cũ', '2026-10-01'),
    figure('2026-10-01', 10, 'Cổng', '2026-11-02'),
    figure('2026-11-01', 20, 'Cổng', '2026-12-02'),
  ];
  expect(enteredShare(figures, months)).toEqual({
    ...{ of: 30, which: 28, sources: [{ source: 'Cổng', on: '2026-12-02' }], awaited: ['2026-12-01'] },
  });
  expect(enteredShare(figures.slice(0, 1), months)).toBeUndefined();
});
