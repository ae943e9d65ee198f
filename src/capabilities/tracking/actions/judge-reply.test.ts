import { expect, test } from 'vitest';
import type { Fault } from '#capabilities/dossier/index.ts';
import { changedFields, isAskedFor, openFaults } from './judge-reply.ts';

const fault = (target: Fault['target'], name: string): Fault => ({ target, name, kind: 'wrong', explanation: 'x' });
const faults = [fault('field', 'seat'), fault('field', 'lines'), fault('paper', 'giay-uy-quyen')];

test('only what was asked for may change', () => {
  const filed = { 'seat.detail': 'Số 1', name: 'Quán Sáng' };
  const typed = { 'seat.detail': 'Số 1 phố Thử', name: 'Quán Tối' };
  expect(changedFields(faults, filed, typed)).toEqual({ 'seat.detail': 'Số 1 phố Thử' });
});

test('a row that the person took away becomes empty', () => {
  const filed = { 'lines[0].name': 'Bán lẻ', 'lines[1].name': 'Bán buôn' };
  expect(changedFields(faults, filed, { 'lines[0].name': 'Bán lẻ' })).toEqual({ 'lines[1].name': '' });
});

test('a field whose name only begins alike is not asked for', () => {
  expect(isAskedFor(faults, 'seatCount')).toBe(false);
  expect(isAskedFor(faults, 'seat.detail')).toBe(true);
  expect(isAskedFor(faults, 'lines[2].code')).toBe(true);
});

test('a fault without a changed field or a new file is still open', () => {
  const open = openFaults(faults, { fields: { 'seat.detail': 'x' }, papers: { 'giay-uy-quyen': [] } });
  expect(open.map(({ name }) => name)).toEqual(['lines', 'giay-uy-quyen']);
  const none = openFaults(faults, {
    fields: { 'seat.detail': 'x', 'lines[1].name': '' },
    papers: { 'giay-uy-quyen': ['1'] },
  });
  expect(none).toEqual([]);
});
