import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../../../tests/support/settled-dossiers.ts';
import { listStepTimeDossiers, listStepTimes } from '../storage/step-time-queries.ts';
import { applyAction } from './apply-action.ts';
import { measureStepTimes } from './measure-step-times.ts';

const HOURS: Readonly<Record<string, number>> = { 'awaiting-reception': 16, appraising: 8, 'awaiting-approval': 4 };
const workflow = {
  ...standardWorkflow,
  steps: standardWorkflow.steps.map((step) => ({ ...step, ...(HOURS[step.id] && { hours: HOURS[step.id] }) })),
};
const database = await createTestDatabase();
const world = await createDossierWorld(database, { pages: [] }, { workflows: [{ workflow }] });
const { accept, finish } = settledDossiers(database, world);
const PROCEDURE = '9.000001';
const NOVEMBER = Temporal.PlainDate.from('2026-11-01');
const DECEMBER = Temporal.PlainDate.from('2026-12-01');
const JANUARY = Temporal.PlainDate.from('2027-01-01');

const measure = (when: string) => measureStepTimes({ database, clock: { now: () => at(when) } });
const lines = async (month: Temporal.PlainDate, unitIds: readonly number[] | null = [world.here]) =>
  Object.fromEntries(
    (await listStepTimes(database.kysely, { from: month, to: month, unitIds })).map((row) => [
      row.workflowStep,
      [row.dossiers, row.workedMinutes, row.plannedDossiers, row.plannedMinutes, row.overPlan],
    ]),
  );
const behind = async (month: Temporal.PlainDate, workflowStep: string, onlyOverPlan = false, after?: string) => {
  const filter = {
    from: month,
    to: month,
    unitIds: [world.here],
    procedureCode: PROCEDURE,
    workflowStep,
    onlyOverPlan,
  };
  const { dossiers, next } = await listStepTimeDossiers(database.kysely, filter, { after, limit: 2 });
  return { codes: dossiers.map(({ code }) => code), next };
};

/** The same asked of the events, minute by minute, without calendar engine, table or counter. */
async function recount(month: Temporal.PlainDate): Promise<Record<string, number[]>> {
  const { rows } = await sql<{ step: string; dossiers: number; worked: number; over: number }>`
    with stays as (
      select dossier_id, from_step as step, lag(at) over (partition by dossier_id order by number) as entered_at, at as left_at
      from dossier_event
    ),
    worked as (
      select dossier_id, step, (select count(*) from generate_series(entered_at, left_at - interval '1 minute', interval '1 minute') m,
          lateral (select m at time zone 'Asia/Ho_Chi_Minh' as here) local
        where coalesce((select kind = 'working' from calendar_day where day = here::date), extract(isodow from here) < 6)
          and (here::time >= '08:00' and here::time < '12:00' or here::time >= '13:30' and here::time < '17:30')) as minutes
      from stays where entered_at is not null
    ),
    summed as (
      select dossier_id, worked.step, sum(minutes) as minutes, (${JSON.stringify(HOURS)}::jsonb ->> worked.step)::numeric * 60 as planned
      from worked join dossier on dossier.id = dossier_id
      where date_trunc('month', finished_at at time zone 'Asia/Ho_Chi_Minh')::date = ${month.toString()}::date
        and worked.step <> 'awaiting-return'
      group by dossier_id, worked.step
    )
    select step, count(*)::float8 as dossiers, sum(minutes)::float8 as worked,
      (count(*) filter (where minutes > planned))::float8 as over
    from summed group by step`.execute(database.kysely);
  return Object.fromEntries(
    rows.map(({ step, dossiers, worked, over }) => {
      const planned = HOURS[step] === undefined ? 0 : dossiers;
      return [step, [dossiers, worked, planned, planned * (HOURS[step] ?? 0) * 60, over]];
    }),
  );
}

test('each step is told by how long finished dossiers stood on it, as a slow recount says, and opens to them', async () => {
  const codes: string[] = [];
  for (const [accepted, finished] of [
    ['2026-11-25T10:00', '2026-11-25T16:20'],
    ['2026-11-25T11:00', '2026-11-27T10:15'],
    ['2026-11-26T14:00', '2026-11-30T09:00'],
  ] as const) {
    const code = await accept(accepted);
    await finish(code, finished);
    codes.push(code);
  }
  // What is open yet says nothing.
  await accept('2026-11-26T15:00');

  // On its own day nothing is measured, nor before the day is over for an hour; then each day once.
  expect(await measure('2026-12-01T00:30')).toBe(2);
  expect(await measure('2026-12-01T02:00')).toBe(1);
  expect(await measure('2026-12-01T03:00')).toBe(0);

  const november = await lines(NOVEMBER);
  expect(november).toEqual(await recount(NOVEMBER));
  expect(november['appraising']?.slice(0, 1)).toEqual([3]);
  expect(await lines(NOVEMBER, null)).toEqual(november);
  expect(await lines(NOVEMBER, [world.elsewhere])).toEqual({});
  expect(await lines(DECEMBER)).toEqual({});

  const first = await behind(NOVEMBER, 'appraising');
  expect(first.codes).toEqual(codes.slice(0, 2));
  expect((await behind(NOVEMBER, 'appraising', false, first.next)).codes).toEqual(codes.slice(2));
  // 4 hours 50 fit into the 8 planned; 15 hours 15 and 12 hours 30 do not.
  expect((await behind(NOVEMBER, 'appraising', true)).codes).toEqual(codes.slice(1));
});

test('a dossier that is corrected leaves the month of its first result and is told of in that of the next', async () => {
  const code = await accept('2026-12-01T08:00');
  await finish(code, '2026-12-01T11:00');
  await measure('2026-12-02T02:00');
  expect((await behind(DECEMBER, 'appraising')).codes).toEqual([code]);
  const { version } = await database.kysely
    .selectFrom('dossier')
    .select('version')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const result = await inTransaction(database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: world.officers.head,
      action: 'correct',
      at: at('2026-12-31T09:00'),
      expectedVersion: version,
    }),
  );
  expect(result.ok).toBe(true);
  expect(await measure('2027-01-01T02:00')).toBe(1);
  expect(await lines(DECEMBER)).toEqual({});
  await finish(code, '2027-01-04T10:00');
  await measure('2027-01-05T02:00');
  expect(await lines(DECEMBER)).toEqual({});
  expect(await lines(JANUARY)).toEqual(await recount(JANUARY));
  expect((await lines(JANUARY))['appraising']?.[0]).toBe(1);
  expect((await behind(JANUARY, 'appraising')).codes).toEqual([code]);
});
