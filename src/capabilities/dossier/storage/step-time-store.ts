import { type RawBuilder, sql } from 'kysely';
import { loadCalendars } from '#capabilities/agencies/index.ts';
import { type AgencyWorkflow, workflowOf } from '#capabilities/catalogue/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import { type StepTime, stepTimes } from '../domain/step-time.ts';
import { toEvent } from './dossier-events.ts';
import { toInstant } from './dossier-rows.ts';

/** Two workers that measure go one after the other. */
const MEASURING = 766_012;
/** Dossiers whose events are held at once. */
const PORTION = 1000;

/** The day after the last one measured, else the first with a finished dossier; undefined while there is none. */
export async function findDayToMeasure(connection: Connection): Promise<Temporal.PlainDate | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    select coalesce((select max(day) + 1 from step_time_day),
      (select event_day(min(finished_at)) from dossier where finished_at is not null))::text as day`.execute(
    connection,
  );
  return rows[0]?.day ? Temporal.PlainDate.from(rows[0].day) : undefined;
}

/** Measures anew what was finished or taken up again on a day. Says how many dossiers; none when the day is measured. */
export async function measureDay(transaction: Transaction, day: Temporal.PlainDate): Promise<number> {
  await sql`select pg_advisory_xact_lock(${MEASURING})`.execute(transaction);
  const { rows } = await sql`
    insert into step_time_day values (${day.toString()}::date) on conflict do nothing returning 1`.execute(transaction);
  if (rows.length === 0) return 0;
  await sql`set local statement_timeout = '5min'`.execute(transaction);
  const ids = await listChanged(transaction, day);
  const calendars = await loadCalendars(transaction, day.toString());
  const workflows = new Map<number, AgencyWorkflow[] | undefined>();
  for (let from = 0; from < ids.length; from += PORTION) {
    const portion = ids.slice(from, from + PORTION);
    await takeOut(transaction, portion);
    await putIn(transaction, await timesOf(transaction, portion, calendars, workflows));
  }
  return ids.length;
}

async function listChanged(transaction: Transaction, day: Temporal.PlainDate): Promise<number[]> {
  const { rows } = await sql<{ dossier_id: number }>`
    select distinct dossier_id from dossier_event
    where at >= ${startOf(day)} and at < ${startOf(day.add({ days: 1 }))}
      and (from_status <> to_status and to_status in (8, 9) or type = 'reopened')
    order by dossier_id`.execute(transaction);
  return rows.map(({ dossier_id }) => dossier_id);
}

interface MeasuredStep extends StepTime {
  readonly dossierId: number;
  readonly unitId: number;
  readonly procedureCode: string;
  readonly month: string;
}

type Calendars = Awaited<ReturnType<typeof loadCalendars>>;
type Workflows = Map<number, AgencyWorkflow[] | undefined>;

/** Of those that are finished as they stand now; a dossier that is open again is told of when it is finished again. */
async function timesOf(
  transaction: Transaction,
  ids: readonly number[],
  calendars: Calendars,
  workflows: Workflows,
): Promise<MeasuredStep[]> {
  const dossiers = await transaction
    .selectFrom('dossier')
    .innerJoin('unit', 'unit.id', 'dossier.handling_unit_id')
    .select(['dossier.id', 'dossier.procedure_code', 'dossier.procedure_version_id', 'dossier.finished_at'])
    .select(['receiving_unit_id', 'handling_unit_id', 'returning_unit_id', 'unit.agency_code'])
    .where('dossier.id', 'in', ids)
    .where('dossier.received_at', 'is not', null)
    .where('dossier.finished_at', 'is not', null)
    .execute();
  await addWorkflows(transaction, workflows, new Set(dossiers.map((dossier) => dossier.procedure_version_id)));
  const events = await listEventsOf(transaction, ids);
  return dossiers.flatMap((dossier) => {
    const workflow = workflowOf(workflows.get(dossier.procedure_version_id), dossier.agency_code);
    const units = {
      receiving: dossier.receiving_unit_id,
      handling: dossier.handling_unit_id,
      returning: dossier.returning_unit_id,
    };
    const finished = toInstant(dossier.finished_at ?? new Date(0)).toZonedDateTimeISO(VIETNAM);
    const month = finished.toPlainDate().with({ day: 1 }).toString();
    return stepTimes(workflow, events.get(dossier.id) ?? [], (unit) => calendars(units[unit])).map((time) => ({
      ...time,
      dossierId: dossier.id,
      unitId: units[time.unit],
      procedureCode: dossier.procedure_code,
      month,
    }));
  });
}

/** A version is read once for all the dossiers of a day. */
async function addWorkflows(
  transaction: Transaction,
  workflows: Workflows,
  versionIds: ReadonlySet<number>,
): Promise<void> {
  const unknown = [...versionIds].filter((id) => !workflows.has(id));
  if (unknown.length === 0) return;
  const rows = await transaction
    .selectFrom('procedure_version')
    .select(['id', sql<AgencyWorkflow[] | null>`definition -> 'workflows'`.as('workflows')])
    .where('id', 'in', unknown)
    .execute();
  for (const row of rows) workflows.set(row.id, row.workflows ?? undefined);
}

async function listEventsOf(transaction: Transaction, ids: readonly number[]): Promise<Map<number, DossierEvent[]>> {
  const rows = await transaction
    .selectFrom('dossier_event')
    .selectAll()
    .select(sql<null>`null`.as('unit_name'))
    .where('dossier_id', 'in', ids)
    .orderBy('dossier_id')
    .orderBy('number')
    .execute();
  const events = new Map<number, DossierEvent[]>();
  for (const row of rows) {
    const known = events.get(row.dossier_id);
    if (known) known.push(toEvent(row));
    else events.set(row.dossier_id, [toEvent(row)]);
  }
  return events;
}

/** What is summed, of a unit and of the province. */
const sums = (source: RawBuilder<unknown>) => sql`
  select coalesce(unit_id, 0) as unit_id, month, procedure_code, workflow_step, count(*) as dossiers,
    sum(worked_minutes) as worked_minutes, count(planned_minutes) as planned_dossiers,
    coalesce(sum(planned_minutes), 0) as planned_minutes,
    count(*) filter (where worked_minutes > planned_minutes) as over_plan
  from ${source}
  group by grouping sets ((unit_id, month, procedure_code, workflow_step), (month, procedure_code, workflow_step))`;

async function takeOut(transaction: Transaction, ids: readonly number[]): Promise<void> {
  await sql`
    with gone as (delete from dossier_step_time where dossier_id = any(${[...ids]}::bigint[]) returning *)
    update step_time_tally t set
      dossiers = t.dossiers - s.dossiers,
      worked_minutes = t.worked_minutes - s.worked_minutes,
      planned_dossiers = t.planned_dossiers - s.planned_dossiers,
      planned_minutes = t.planned_minutes - s.planned_minutes,
      over_plan = t.over_plan - s.over_plan
    from (${sums(sql`gone`)}) s
    where (t.unit_id, t.month, t.procedure_code, t.workflow_step)
      = (s.unit_id, s.month, s.procedure_code, s.workflow_step)`.execute(transaction);
}

async function putIn(transaction: Transaction, steps: readonly MeasuredStep[]): Promise<void> {
  await sql`
    with measured as (
      select * from jsonb_to_recordset(${JSON.stringify(steps.map(toRow))}::jsonb) as step(dossier_id bigint,
        workflow_step text, month date, unit_id integer, procedure_code text, planned_minutes integer,
        worked_minutes integer, name text, role text, place integer)
    ),
    added as (
      insert into dossier_step_time
      select dossier_id, workflow_step, month, unit_id, procedure_code, planned_minutes, worked_minutes from measured
    ),
    called as (
      select distinct on (procedure_code, workflow_step) procedure_code, workflow_step, name, role, place
      from measured order by procedure_code, workflow_step, dossier_id desc
    )
    insert into step_time_tally as t
    select s.unit_id, s.month, s.procedure_code, s.workflow_step, called.name, called.role, called.place, s.dossiers,
      s.worked_minutes, s.planned_dossiers, s.planned_minutes, s.over_plan
    from (${sums(sql`measured`)}) s join called using (procedure_code, workflow_step)
    on conflict on constraint step_time_tally_pk do update set
      name = excluded.name,
      role = excluded.role,
      place = excluded.place,
      dossiers = t.dossiers + excluded.dossiers,
      worked_minutes = t.worked_minutes + excluded.worked_minutes,
      planned_dossiers = t.planned_dossiers + excluded.planned_dossiers,
      planned_minutes = t.planned_minutes + excluded.planned_minutes,
      over_plan = t.over_plan + excluded.over_plan`.execute(transaction);
}

const toRow = (step: MeasuredStep) => ({
  dossier_id: step.dossierId,
  workflow_step: step.workflowStep,
  month: step.month,
  unit_id: step.unitId,
  procedure_code: step.procedureCode,
  planned_minutes: step.plannedMinutes ?? null,
  worked_minutes: step.workedMinutes,
  name: step.name,
  role: step.role,
  place: step.place,
});

const startOf = (day: Temporal.PlainDate) => sql`${day.toZonedDateTime(VIETNAM).toInstant().toString()}::timestamptz`;
