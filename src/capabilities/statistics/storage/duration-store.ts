import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import { officeDays, startOfDay } from './office-days.ts';

/** Two workers that measure go one after the other. */
const MEASURING = 766_010;

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Measured up to this day already. */
export async function isMeasured(connection: Connection, { to }: Days): Promise<boolean> {
  const row = await connection
    .selectFrom('procedure_duration')
    .select('to_day')
    .where('to_day', '=', to.toString())
    .executeTakeFirst();
  return row !== undefined;
}

/** Thời gian giải quyết thực tế of every procedure with results on these days, in place of what was measured before. */
export async function measureDurations(transaction: Transaction, days: Days): Promise<number> {
  await sql`select pg_advisory_xact_lock(${MEASURING})`.execute(transaction);
  // A quarter of a year of a whole province, once a day.
  await sql`set local statement_timeout = '5min'`.execute(transaction);
  await transaction.deleteFrom('procedure_duration').execute();
  const { rows } = await sql<{ count: number }>`
    with added as (
      insert into procedure_duration (procedure_code, from_day, to_day, dossiers, half_within, nine_in_ten_within)
      select procedure_code, ${days.from.toString()}::date, ${days.to.toString()}::date, count(*),
        percentile_disc(0.5) within group (order by took), percentile_disc(0.9) within group (order by took)
      from (${durations(days)}) taken group by procedure_code
      returning 1
    ) select count(*) as count from added`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/** Working days from the day of acceptance, itself not counted, to that of the result; waiting for the citizen counts. */
const durations = ({ from, to }: Days) => sql`
  with office_day as (${officeDays(to)})
  select d.procedure_code, ended.number - began.number as took
  from dossier d
  join office_day began on began.day = event_day(d.received_at)
  join office_day ended on ended.day = event_day(d.finished_at)
  where d.status in (9, 10) and d.finished_at >= ${startOfDay(from)} and d.finished_at < ${startOfDay(to.add({ days: 1 }))}`;
