import { sql } from 'kysely';
import { VIETNAM } from '#platform/clock.ts';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { IndexMeasure } from '../domain/service-index.ts';
import { DOSSIER_MEASURES } from './index-measures.ts';
import { officeDays, startOfDay } from './office-days.ts';

/** Two workers that count the same month go one after the other. */
const COUNTING = 766_011;

/** A month and when it was counted last. */
export interface CountedMonth {
  readonly month: string;
  readonly countedAt: Temporal.Instant;
}

export async function listCountedMonths(connection: Connection): Promise<CountedMonth[]> {
  const rows = await connection.selectFrom('service_index_month').selectAll().execute();
  return rows.map(({ month, counted_at }) => ({
    month,
    countedAt: Temporal.Instant.fromEpochMilliseconds(counted_at.getTime()),
  }));
}

/** The month of the first dossier or report, undefined while there is none. */
export async function findFirstMonth(connection: Connection): Promise<string | undefined> {
  const { rows } = await sql<{ first: string | null }>`
    select date_trunc('month', (least((select min(received_at) from dossier where received_at is not null),
      (select min(filed_at) from citizen_report))) at time zone 'Asia/Ho_Chi_Minh')::date::text as first`.execute(
    connection,
  );
  return rows[0]?.first ?? undefined;
}

/** What is about no dossier that can be asked for. */
export interface UnitCount {
  readonly unitId: number;
  readonly measure: IndexMeasure;
  readonly of: number;
  readonly which: number;
}

/** Đếm lại một tháng: in place of what was counted of it before. */
export async function countMonth(
  transaction: Transaction,
  month: Temporal.PlainDate,
  more: readonly UnitCount[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${COUNTING})`.execute(transaction);
  await sql`set local statement_timeout = '5min'`.execute(transaction);
  const first = month.toString();
  await transaction.deleteFrom('service_index_tally').where('month', '=', first).execute();
  for (const [measure, counting] of Object.entries(DOSSIER_MEASURES)) {
    const moment = sql.ref(`d.${counting.moment}`);
    const sum =
      measure === 'working-days'
        ? sql`sum(ended.number - began.number)`
        : sql`count(*) filter (where ${counting.holds})`;
    const days =
      measure === 'working-days'
        ? sql`join office_day began on began.day = event_day(d.received_at)
            join office_day ended on ended.day = event_day(d.finished_at)`
        : sql``;
    await sql`
      with office_day as (${officeDays(month.add({ months: 1 }))})
      insert into service_index_tally
      select ${first}::date, d.handling_unit_id, coalesce(d.procedure_code, ''), ${measure}, count(*), ${sum}
      from dossier d ${days}
      where ${moment} >= ${startOfDay(month)} and ${moment} < ${startOfDay(month.add({ months: 1 }))}
        and d.received_at is not null and ${counting.counts}
      group by grouping sets ((d.handling_unit_id, d.procedure_code), (d.handling_unit_id))`.execute(transaction);
  }
  await countLateOnline(transaction, month, at);
  await countAgencyTimes(transaction, month);
  await sql`
    insert into service_index_tally
    select ${first}::date, unit_id, '', 'ratings-bad', count(*),
      count(*) filter (where 'bad' in (information, attitude, explanation) or extra_cost)
    from satisfaction_rating
    where rated_on >= ${first}::date and rated_on < ${month.add({ months: 1 }).toString()}::date
    group by unit_id`.execute(transaction);
  if (more.length > 0)
    await transaction
      .insertInto('service_index_tally')
      .values(
        more.map(({ unitId, measure, of, which }) => ({
          month: first,
          unit_id: unitId,
          procedure_code: '',
          measure,
          of_all: of,
          of_which: which,
        })),
      )
      .execute();
  await transaction
    .insertInto('service_index_month')
    .values({ month: first, counted_at: at.toString() })
    .onConflict((conflict) => conflict.column('month').doUpdateSet({ counted_at: at.toString() }))
    .execute();
}

/** Late as the figures of dossiers tell it: what is due today is not late yet, and while the person is waited for nothing falls due. */
async function countLateOnline(
  transaction: Transaction,
  month: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> {
  const today = at.toZonedDateTimeISO(VIETNAM).toPlainDate();
  await sql`
    insert into service_index_tally
    select ${month.toString()}::date, handling_unit_id, '', 'online-late', count(*), count(*) filter (where case
      when finished_at is null then due < ${startOfDay(today)} and (status not in (5, 6, 7) or due < updated_at)
      else finished_at > due end)
    from (select *, coalesce(measured_due_at, due_at) as due from dossier) d
    where received_at >= ${startOfDay(month)} and received_at < ${startOfDay(month.add({ months: 1 }))} and channel = 'online'
    group by handling_unit_id`.execute(transaction);
}

/**
 * Thời gian của từng cơ quan in each dossier finished in the month (TT 01/2018 Đ.13, index 2): its steps against the hours
 * of the workflow, and its opinion against the day on which it was asked for. Where both are, the worse counts. Steps are
 * measured once a day, so those of today's dossiers follow tomorrow.
 */
async function countAgencyTimes(transaction: Transaction, month: Temporal.PlainDate): Promise<void> {
  await sql`
    insert into service_index_tally
    select ${month.toString()}::date, unit_id, '', 'agency-time', count(*), sum(points)
    from (
      select dossier_id, unit_id, min(points) as points
      from (
        select dossier_id, unit_id, 1 + sign(sum(planned_minutes) - sum(worked_minutes))::integer as points
        from dossier_step_time
        where month = ${month.toString()}::date and planned_minutes is not null
        group by dossier_id, unit_id
        union all
        select c.dossier_id, c.unit_id, case
          when coalesce(c.answered_at, d.finished_at) > c.due_at then 0
          when event_day(c.answered_at) < event_day(c.due_at) then 2 else 1 end
        from dossier d join unit_consultation c on c.dossier_id = d.id
        where d.finished_at >= ${startOfDay(month)} and d.finished_at < ${startOfDay(month.add({ months: 1 }))}
          and d.received_at is not null and (c.answered_at is not null or d.finished_at > c.due_at)
      ) part group by dossier_id, unit_id
    ) taken group by unit_id`.execute(transaction);
}
