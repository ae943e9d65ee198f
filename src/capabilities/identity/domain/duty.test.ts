import { expect, test } from 'vitest';
import { hasDuty, type Officer } from './duty.ts';

const officer: Officer = {
  officerId: 'o1',
  fullName: 'Nguyễn Thị Thu',
  title: 'Công chức',
  duties: [{ role: 'receptionist', unitId: 14797, unitCode: 'H56.S101', unitName: 'Ủy ban nhân dân phường Hạc Thành' }],
};

test('an officer holds a role in the unit where it was given, and nowhere else', () => {
  expect(hasDuty(officer, 'receptionist')).toBe(true);
  expect(hasDuty(officer, 'receptionist', 14797)).toBe(true);
  expect(hasDuty(officer, 'receptionist', 14758)).toBe(false);
  expect(hasDuty(officer, 'signatory', 14797)).toBe(false);
});
