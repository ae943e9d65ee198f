import { expect, test } from 'vitest';
import { compareStatement, parseStatement } from './statement.ts';

const line = (reference: string, amount = '8000') => ({ reference, bankTransaction: `GD-${reference}`, amount });
const ours = (reference: string) => ({ reference, bankTransaction: `GD-${reference}`, amount: 8000 });

test('every way in which the statement and the ledger can differ is told', () => {
  expect(compareStatement([line('A'), line('B')], [ours('A'), ours('B')])).toEqual([]);
  expect(compareStatement([line('A'), line('B', '80')], [ours('B'), ours('C')])).toEqual([
    { reference: 'A', kind: 'missing-here' },
    { reference: 'B', kind: 'differs' },
    { reference: 'C', kind: 'missing-there' },
  ]);
});

test('an answer that is no statement is not taken for an empty one', () => {
  expect(parseStatement('MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD\nA,GD1,8000,20261129090000\n')).toEqual([
    { reference: 'A', bankTransaction: 'GD1', amount: '8000' },
  ]);
  expect(parseStatement('MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD\n')).toEqual([]);
  for (const text of ['', '{"MaLoi":"97"}', 'MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD\nA,GD1\n'])
    expect(parseStatement(text)).toBeUndefined();
});
