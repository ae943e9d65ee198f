import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { openDatabase } from '../database.ts';
import type { RegistrationDetails } from './registration-form.ts';
import { createRegistrations } from './registration-store.ts';

const pool = await openDatabase((await createTestDatabase()).url);
afterAll(() => pool.end());
const registrations = createRegistrations(pool, 'dvcqg');

const MINE: RegistrationDetails = {
  fullName: 'Lương Văn Sơn',
  idNumber: '038088999101',
  birthDate: '1988-03-15',
  gender: 'male',
  phone: '0968000101',
  address: 'Số 3, ngõ Ví Dụ',
};
const VICTIMS: RegistrationDetails = {
  ...MINE,
  fullName: 'Trịnh Thị Hạnh',
  idNumber: '038193999102',
  phone: '0977000102',
};

test('attack 21: a code proves nothing about what another tab typed while it was being checked', async () => {
  await registrations.begin('visit', MINE);
  await registrations.begin('visit', VICTIMS);
  expect(await registrations.confirmPhone('visit', MINE)).toBe(false);
  expect(await registrations.find('visit', 'password')).toBeUndefined();
  expect(await registrations.confirmPhone('visit', VICTIMS)).toBe(true);
  expect(await registrations.find('visit', 'password')).toEqual(VICTIMS);
});

test('attack 21: of ten registrations of one number at once one makes the account', async () => {
  const visits = Array.from({ length: 10 }, (_none, index) => `visit-${index}`);
  const subjects = await Promise.all(visits.map((visit) => registrations.complete(visit, MINE, 'hash')));
  expect(subjects.filter((subject) => subject !== undefined)).toHaveLength(1);
});
