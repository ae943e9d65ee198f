import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';

/** Cán bộ of what is nobody's yet: counters need a key. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Two workers that add up the same rows go one after the other. */
const ADDING_UP = 766_002;

/** Not so many at once that anybody waits for it. */
const PORTION = 50_000;

/** Adds single changes up into days, months and years, a portion of them. Says how many there were. */
export async function addUpTallies(transaction: Transaction): Promise<number> {
  await sql`select pg_advisory_xact_lock(${ADDING_UP})`.execute(transaction);
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from dossier_tally_entry
      where ctid = any(array(select ctid from dossier_tally_entry limit ${PORTION})) returning *
    ),
    added as (${addUp(sql`gone`)} returning 1)
    select count(*) as count from gone`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/** The same figures from the dossiers themselves; nobody changes a dossier meanwhile. */
export async function tallyAnew(transaction: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADDING_UP})`.execute(transaction);
  await sql`lock table dossier in share mode`.execute(transaction);
  await sql`delete from dossier_tally_entry`.execute(transaction);
  await sql`delete from dossier_tally`.execute(transaction);
  await sql`
    with counted as (
      select d.handling_unit_id as unit_id, d.procedure_code, coalesce(d.assignee_id, ${NOBODY}) as officer_id, c.*
      from dossier d, dossier_counts(d) c
    ) ${addUp(sql`counted`)}`.execute(transaction);
}

const addUp = (source: ReturnType<typeof sql>) => sql`
  insert into dossier_tally as t
  select
    case when grouping(procedure_code) = 0 then 'procedure' when grouping(officer_id) = 0 then 'officer' else 'unit' end,
    coalesce(unit_id, 0),
    case when grouping(day) = 0 then 'day' when grouping(month) = 0 then 'month' else 'year' end,
    coalesce(day, month, year), coalesce(procedure_code, ''), coalesce(officer_id, ${NOBODY}),
    sum(received_online), sum(received_otherwise), sum(finished_early), sum(finished_on_time), sum(finished_late),
    sum(fell_due), sum(late_ended), sum(finished_late_by_index)
  from (select *, date_trunc('month', day)::date as month, date_trunc('year', day)::date as year from ${source}) dated
  group by grouping sets ((unit_id, day), (unit_id, month), (unit_id, year),
    (unit_id, procedure_code, day), (unit_id, procedure_code, month), (unit_id, procedure_code, year),
    (unit_id, officer_id, day), (unit_id, officer_id, month), (unit_id, officer_id, year),
    (procedure_code, day), (procedure_code, month), (procedure_code, year))
  on conflict on constraint dossier_tally_pk do update set
    received_online = t.received_online + excluded.received_online,
    received_otherwise = t.received_otherwise + excluded.received_otherwise,
    finished_early = t.finished_early + excluded.finished_early,
    finished_on_time = t.finished_on_time + excluded.finished_on_time,
    finished_late = t.finished_late + excluded.finished_late,
    fell_due = t.fell_due + excluded.fell_due,
    late_ended = t.late_ended + excluded.late_ended,
    finished_late_by_index = t.finished_late_by_index + excluded.finished_late_by_index`;
