import { sql } from 'kysely';

/** How far back a dossier may have been accepted that is finished now. */
const YEARS_BACK = 10;

/** Rows (day, number) by which working days between two days are a difference; the calendar is that of the province. */
export const officeDays = (to: Temporal.PlainDate) => sql`
  select g.day::date as day, sum(case when coalesce(c.kind = 'working', extract(isodow from g.day) < 6) then 1 else 0 end)
    over (order by g.day)::integer as number
  from generate_series(${to.subtract({ years: YEARS_BACK }).toString()}::date, ${to.toString()}::date, interval '1 day') as g(day)
  left join calendar_day c on c.day = g.day::date`;

export const startOfDay = (day: Temporal.PlainDate) =>
  sql`${day.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant().toString()}::timestamptz`;
