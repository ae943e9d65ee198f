import { expect, test } from 'vitest';
import { csvLine } from './write-csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['Lê, "Hữu"', '"Lê, ""Hữu"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['H56.S102-261125-0001', 'H56.S102-261125-0001'],
])('the cell %j is written %j', (cell, written) => {
  expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`);
});
