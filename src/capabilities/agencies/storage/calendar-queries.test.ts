import { expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { loadCalendars } from './calendar-queries.ts';
import { listReceivingUnits } from './unit-queries.ts';

const database = await createTestDatabase();

test('a unit keeps the hours it set last, those without their own share the calendar of the province', async () => {
  const [own, first, second] = await listReceivingUnits(database.kysely);
  const owner = connect({ url: database.url, size: 1 }, createLog('warn'));
  await owner.kysely
    .insertInto('office_hours')
    .values([
      { unit_id: own!.id, valid_from: '2026-01-01', opens: '07:00', closes: '11:00' },
      { unit_id: own!.id, valid_from: '2026-06-01', opens: '13:00', closes: '17:00' },
      { unit_id: own!.id, valid_from: '2026-06-01', opens: '07:30', closes: '11:30' },
      { unit_id: own!.id, valid_from: '2027-01-01', opens: '09:00', closes: '12:00' },
    ])
    .execute();
  await disconnect(owner);

  const calendarOf = await loadCalendars(database.kysely, '2026-11-24');
  expect(calendarOf(own!.id).hours).toEqual([
    { opens: '07:30', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ]);
  expect(calendarOf(first!.id).hours[0]).toEqual({ opens: '08:00', closes: '12:00' });
  expect(calendarOf(second!.id)).toBe(calendarOf(first!.id));
  expect(calendarOf(undefined)).toBe(calendarOf(first!.id));
});
