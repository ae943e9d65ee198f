import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../../../tests/support/settled-dossiers.ts';
import { expectedDuration, measureDurations } from './measure-durations.ts';

const database = await createTestDatabase();
const { accept, finish } = settledDossiers(database, await createDossierWorld(database));
const PROCEDURE = '9.000001';

test('the real duration is told in working days once five had a result, and measured once a day', async () => {
  // Accepted on a Wednesday before a weekend: 0, 1, 2, 3 and 5 working days later.
  for (const when of ['2026-12-02T15:00', '2026-12-03T10:00', '2026-12-04T10:00', '2026-12-07T10:00'])
    await finish(await accept('2026-12-02T10:00'), when);
  const measure = (when: string) => measureDurations({ database, clock: { now: () => at(when) } });
  expect(await measure('2026-12-10T01:00')).toBe(1);
  expect(await expectedDuration(database.kysely, PROCEDURE)).toBeUndefined();
  await finish(await accept('2026-12-02T10:00'), '2026-12-09T10:00');
  expect(await measure('2026-12-10T02:00')).toBe(0);
  expect(await measure('2026-12-11T01:00')).toBe(1);
  expect(await expectedDuration(database.kysely, PROCEDURE)).toEqual({
    fromDay: '2026-09-12',
    toDay: '2026-12-10',
    dossiers: 5,
    halfWithin: 2,
    nineInTenWithin: 5,
  });
  // Nothing had a result in the ninety days before.
  expect(await measure('2027-06-01T01:00')).toBe(0);
  expect(await expectedDuration(database.kysely, PROCEDURE)).toBeUndefined();
});
