import { expect, test } from 'vitest';
import type { FeeItem } from '../../domain/fees.ts';
import { feeText, limitText } from './catalogue.text.ts';

const item = (amount: number | null, per: FeeItem['per'] = 'dossier'): FeeItem => ({
  item: 'le-phi',
  name: 'Lệ phí',
  kind: 'state-charge',
  per,
  quantity: 1,
  base: amount,
  benefit: null,
  amount,
  legalBasis: '',
  confidence: 'found',
});

test('money is written as people here write it', () => {
  expect(feeText([item(100_000)])).toBe('100.000\u00a0đ');
  expect(feeText([item(2000, 'page')])).toBe('2.000\u00a0đ mỗi trang');
  expect(feeText([item(0)])).toBe('Miễn phí');
  expect(feeText([item(5000), item(8000)])).toBe('13.000\u00a0đ');
  expect(feeText([item(0), item(null)])).toBe('Theo mức của cơ quan có thẩm quyền');
  expect(feeText([])).toBe('Miễn phí');
});

test('time limits are written in full', () => {
  expect(limitText({ amount: 0, unit: 'working-day' })).toBe('Trong ngày làm việc');
  expect(limitText({ amount: 3, unit: 'working-day' })).toBe('3 ngày làm việc');
  expect(limitText({ amount: 20, unit: 'day' })).toBe('20 ngày');
});
