import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { loadCalendar } from '../storage/calendar-queries.ts';
import {
  findUnit,
  findUnitByCode,
  listReceivingUnits,
  listSuccessors,
  listUnits,
  unitForPlace,
} from '../storage/unit-queries.ts';
import { seedReference } from './seed-reference.ts';

const database = await createTestDatabase();
const { kysely } = database;

test('a dossier may be received at the provincial centre or in any of the 166 communes', async () => {
  const units = await listReceivingUnits(kysely);
  expect(units).toHaveLength(167);
  expect(units[0]?.address).toBe('Số 28 Đại lộ Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa');
});

test('the ward of Hạc Thành receives what concerns its place', async () => {
  const unit = await unitForPlace(kysely, '14797');
  expect(unit).toMatchObject({
    name: 'Ủy ban nhân dân phường Hạc Thành',
    placeName: 'Phường Hạc Thành',
    validTo: null,
  });
  expect(unit?.agencyCode).toMatch(/^H56\.S1\d\d$/);
  expect(await findUnitByCode(kysely, unit!.agencyCode)).toEqual(unit);
  expect(await findUnit(kysely, unit!.id)).toEqual(unit);
  expect(await unitForPlace(kysely, '00004')).toBeUndefined();
});

test('a commune of the former era keeps its name and names its successors', async () => {
  const old = await findUnit(kysely, 114_758);
  expect(old).toMatchObject({ era: 'before-2025-07-01', validTo: '2025-06-30' });
  expect(old?.name).toContain('phường Đông Thọ');
  expect((await listSuccessors(kysely, old!)).map(({ placeName }) => placeName)).toEqual([
    'Phường Hàm Rồng',
    'Phường Hạc Thành',
  ]);
});

test('departments are listed in a stable order', async () => {
  const departments = await listUnits(kysely, ['department']);
  expect(departments).toHaveLength(21);
  expect(departments[0]).toMatchObject({ agencyCode: 'H56.S01', name: 'Văn phòng UBND tỉnh' });
});

test('the calendar knows holidays, compensatory days and swapped Saturdays', async () => {
  const { days, hours } = await loadCalendar(kysely, { on: '2026-11-24' });
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]));
  for (const day of ['2026-11-24', '2026-04-27', '2026-08-31', '2026-02-16', '2030-02-01']) {
    expect(kinds.get(day), day).toBe('off');
  }
  expect(kinds.get('2026-08-22')).toBe('working');
  expect(kinds.has('2025-11-24')).toBe(false);
  expect(hours).toEqual([
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ]);
});

test('seeding again changes nothing and is quick', async () => {
  const owner = connect({ url: database.url, size: 2 }, createLog('warn'));
  const rows = () => sql`select xmin, id from unit order by id`.execute(kysely).then((result) => result.rows);
  const before = await rows();
  const start = performance.now();
  await seedReference(owner);
  expect(performance.now() - start).toBeLessThan(3000);
  await disconnect(owner);
  expect(await rows()).toEqual(before);
  expect(before).toHaveLength(1 + 1 + 21 + 2 * 166 + 27 + 547);
});
