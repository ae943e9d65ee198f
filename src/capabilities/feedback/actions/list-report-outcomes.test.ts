import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { listReportOutcomes } from './list-report-outcomes.ts';

const database = await createTestDatabase();
const unitId = (await createDossierWorld(database)).here;

interface Handling {
  readonly state: 'received' | 'handling' | 'answered' | 'refused' | 'supplement-requested';
  readonly ended?: string;
  readonly isSatisfied?: boolean;
}

/** Sent on Tuesday 1 December in the morning. */
async function aReport({ state, ended, isSatisfied }: Handling): Promise<void> {
  const { valid_from } = await database.kysely
    .selectFrom('citizen_report_rule')
    .select('valid_from')
    .orderBy('valid_from')
    .limit(1)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  const filed = at('2026-12-01T09:00').toString();
  await database.kysely
    .insertInto('citizen_report')
    .values({
      id,
      code: `PA-${id.slice(0, 5)}`,
      kind: 'other',
      title: 'Việc',
      content: 'Nội dung',
      heads_only: false,
      unit_id: unitId,
      state,
      rule_from: valid_from,
      filed_at: filed,
      clock_from: filed,
      ...(state === 'answered' && ended && { answered_at: at(ended).toString(), answer: 'Trả lời' }),
      is_satisfied: isSatisfied ?? null,
    })
    .execute();
  if (ended && (state === 'answered' || state === 'refused'))
    await database.kysely
      .insertInto('citizen_report_event')
      .values({ report_id: id, type: state, at: at(ended).toString() })
      .execute();
}

test('a report is on time by the deadline of how it ended, and satisfying unless its sender says otherwise; prolonged while it waits past it', async () => {
  await aReport({ state: 'answered', ended: '2026-12-10T10:00' });
  await aReport({ state: 'answered', ended: '2026-12-10T11:00', isSatisfied: false });
  await aReport({ state: 'answered', ended: '2026-12-30T10:00', isSatisfied: true });
  await aReport({ state: 'refused', ended: '2026-12-03T10:00' });
  await aReport({ state: 'refused', ended: '2026-12-10T12:00' });
  await aReport({ state: 'supplement-requested' });
  await aReport({ state: 'handling' });
  const outcomes = (now: string) =>
    listReportOutcomes(database.kysely, { from: at('2026-12-01T00:00'), until: at('2027-01-01T00:00'), now: at(now) });
  const count = async (now: string) => {
    const all = await outcomes(now);
    return [
      all.length,
      all.filter(({ isOnTime }) => isOnTime).length,
      all.filter(({ isSatisfying }) => isSatisfying).length,
      all.filter(({ isProlonged }) => isProlonged).length,
    ];
  };
  expect(await count('2026-12-15T10:00')).toEqual([7, 5, 4, 0]);
  expect(await count('2026-12-31T10:00')).toEqual([7, 4, 3, 1]);
});
