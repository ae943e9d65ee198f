import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { selectDossiers, toSummary } from './dossier-rows.ts';
import type { FigurePage } from './figure-dossier-queries.ts';

/** Which months, first days of theirs, both included; of dossiers finished in them. */
export interface StepTimePeriod {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface StepTimeQuestion extends StepTimePeriod {
  /** Units that work in the step; null: of the whole province. */
  readonly unitIds: readonly number[] | null;
}

/** Thời gian của bước, planned against actual, of all dossiers of a procedure together. */
export interface StepTimeRow {
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly workflowStep: string;
  readonly name: string;
  readonly role: string;
  readonly dossiers: number;
  readonly workedMinutes: number;
  /** Of how many the workflow planned the step. */
  readonly plannedDossiers: number;
  readonly plannedMinutes: number;
  readonly overPlan: number;
}

/** By procedure, the steps in the order of the workflow. */
export async function listStepTimes(
  connection: Connection,
  { unitIds, from, to }: StepTimeQuestion,
): Promise<StepTimeRow[]> {
  const { rows } = await sql<StepTimeRow>`
    with summed as (
      select procedure_code, workflow_step, (array_agg(t.name order by month desc))[1] as name,
        (array_agg(role order by month desc))[1] as role, (array_agg(place order by month desc))[1] as place,
        sum(dossiers)::integer as "dossiers", sum(worked_minutes)::float8 as "workedMinutes",
        sum(planned_dossiers)::integer as "plannedDossiers", sum(planned_minutes)::float8 as "plannedMinutes",
        sum(over_plan)::integer as "overPlan"
      from step_time_tally t
      where unit_id = any(${[...(unitIds ?? [0])]}::integer[])
        and month between ${from.toString()}::date and ${to.toString()}::date and dossiers > 0
      group by procedure_code, workflow_step
    )
    select procedure_code as "procedureCode", p.name as "procedureName", workflow_step as "workflowStep", summed.name,
      role, "dossiers", "workedMinutes", "plannedDossiers", "plannedMinutes", "overPlan"
    from summed join procedure p on p.code = procedure_code
    order by p.name collate "vi-x-icu", procedure_code, place, workflow_step`.execute(connection);
  return rows;
}

/** Đã đo đến hết ngày nào. */
export async function findLastMeasuredDay(connection: Connection): Promise<Temporal.PlainDate | undefined> {
  const { rows } = await sql<{ day: string | null }>`select max(day)::text as day from step_time_day`.execute(
    connection,
  );
  return rows[0]?.day ? Temporal.PlainDate.from(rows[0].day) : undefined;
}

/** One line of the step times, or only what took longer than planned. */
export interface StepTimeFilter extends StepTimeQuestion {
  readonly procedureCode: string;
  readonly workflowStep: string;
  readonly onlyOverPlan: boolean;
}

/** Hồ sơ đã qua bước: exactly those that `listStepTimes` counted, in the order of the index. */
export async function listStepTimeDossiers(
  connection: Connection,
  filter: StepTimeFilter,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<FigurePage> {
  const { rows } = await sql<{ dossier_id: number }>`
    select dossier_id from dossier_step_time t
    where procedure_code = ${filter.procedureCode} and workflow_step = ${filter.workflowStep}
      and month between ${filter.from.toString()}::date and ${filter.to.toString()}::date
      ${ofUnits(filter.unitIds)}
      ${filter.onlyOverPlan ? sql`and worked_minutes > planned_minutes` : sql``}
      ${after === undefined ? sql`` : sql`and (month, dossier_id) > (${placeOf(after, filter.workflowStep)})`}
    order by month, dossier_id limit ${limit + 1}`.execute(connection);
  const ids = rows.map(({ dossier_id }) => dossier_id);
  const found = await selectDossiers(connection)
    .where('dossier.id', 'in', [0, ...ids])
    .execute();
  const dossiers = ids
    .slice(0, limit)
    .flatMap((id) => found.filter((row) => row.id === id))
    .map(toSummary);
  return { dossiers, next: ids.length > limit ? dossiers.at(-1)?.code : undefined };
}

/** One unit is the usual, and read in the order of its index. */
function ofUnits(unitIds: readonly number[] | null): RawBuilder<unknown> {
  if (unitIds === null) return sql``;
  return unitIds.length === 1 ? sql`and unit_id = ${unitIds[0]}` : sql`and unit_id = any(${[...unitIds]}::integer[])`;
}

const placeOf = (code: string, workflowStep: string) => sql`
  select last.month, last.dossier_id from dossier_step_time last join dossier on dossier.id = last.dossier_id
  where dossier.code = ${code} and last.workflow_step = ${workflowStep}`;
