import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { type FigurePeriod, type Figures, tallyPieces } from '../domain/figures.ts';
import { NOBODY } from './tally-store.ts';

/** Cách xem số liệu. */
export type FigureWay = 'unit' | 'field' | 'procedure' | 'officer';

export interface FigureQuestion extends FigurePeriod {
  readonly by: FigureWay;
  /** Only of these units; null: of the whole province, which is not told by officer. */
  readonly unitIds: readonly number[] | null;
  readonly today: Temporal.PlainDate;
}

/** The figures of one unit, field, procedure or officer. */
export interface FigureRow extends Figures {
  readonly id: string;
  /** What stands for it in an address: a code, the number of an officer, 0 for nobody yet. */
  readonly code: string;
  readonly name: string;
}

const KEY = {
  unit: sql`unit_id::text`,
  field: sql`procedure_code`,
  procedure: sql`procedure_code`,
  officer: sql`officer_id::text`,
};

const NAMES = {
  unit: sql`select id::text as key, id::text as id, agency_code as code, name from unit`,
  field: sql`select p.code as key, f.code as id, f.code, f.name from procedure p join procedure_field f on f.code = p.field_code`,
  procedure: sql`select code as key, code as id, code, name from procedure`,
  officer: sql`select id::text as key, id::text as id, number::text as code, full_name as name from officer
    union all select ${NOBODY}, ${NOBODY}, '0', ''`,
};

const FIGURES = [
  'carriedOver',
  'receivedOnline',
  'receivedOtherwise',
  'finishedEarly',
  'finishedOnTime',
  'finishedLate',
  'open',
  'openLate',
  'finishedLateByIndex',
] as const satisfies readonly (keyof Figures)[];

/** Số liệu by unit, field, procedure or officer, exact at this moment: what was added up and what was not yet. */
export async function listFigures(connection: Connection, question: FigureQuestion): Promise<FigureRow[]> {
  const { by } = question;
  const { rows } = await sql<FigureRow>`
    with counted as (${counted(question)}),
    summed as (
      select key,
        sum(received - finished) filter (where part = 'before') as "carriedOver",
        sum(received_online) filter (where part <> 'before') as "receivedOnline",
        sum(received_otherwise) filter (where part <> 'before') as "receivedOtherwise",
        sum(finished_early) filter (where part <> 'before') as "finishedEarly",
        sum(finished_on_time) filter (where part <> 'before') as "finishedOnTime",
        sum(finished_late) filter (where part <> 'before') as "finishedLate",
        sum(received - finished) as "open",
        coalesce(sum(fell_due) filter (where part <> 'today'), 0) - sum(late_ended) as "openLate",
        sum(finished_late_by_index) filter (where part <> 'before') as "finishedLateByIndex"
      from (select *, received_online + received_otherwise as received,
          finished_early + finished_on_time + finished_late as finished from counted) halves
      group by key
    )
    select named.id, named.code, named.name,
      ${sql.join(FIGURES.map((name) => sql`coalesce(sum(${sql.ref(name)}), 0)::integer as ${sql.ref(name)}`))}
    from summed join (${NAMES[by]}) named on named.key = summed.key
    group by named.id, named.code, named.name
    order by named.name collate "vi-x-icu"`.execute(connection);
  return rows.filter(isAnything);
}

function counted({ by, unitIds, from, to, today }: FigureQuestion): RawBuilder<unknown> {
  const isByProcedure = by === 'procedure' || by === 'field';
  const grouping = isByProcedure ? 'procedure' : by;
  const scope = isByProcedure && unitIds === null ? sql`t.unit_id = 0` : ofUnits(unitIds, sql`t.unit_id > 0`);
  const measures = sql`received_online, received_otherwise, finished_early, finished_on_time, finished_late, fell_due,
    late_ended, finished_late_by_index`;
  // Each piece is read by itself, so that each is a short range of an index.
  const summed = tallyPieces({ from, to }, today).map(
    (piece) => sql`
    select ${sql.lit(piece.part)} as part, ${KEY[by]} as key, ${measures} from dossier_tally t
    where t.grouping = ${sql.lit(grouping)} and t.span = ${sql.lit(piece.span)}
      and t.begins_on >= ${piece.from}::date and t.begins_on < ${piece.until}::date and ${scope}`,
  );
  const changed = sql`
    select case when day < ${from.toString()}::date then 'before' when day < ${today.toString()}::date then 'within' else 'today' end,
      ${KEY[by]}, ${measures}
    from dossier_tally_entry t
    where day < ${to.add({ days: 1 }).toString()}::date and ${ofUnits(unitIds, sql`true`)}`;
  return sql.join([...summed, changed], sql` union all `);
}

function ofUnits(unitIds: readonly number[] | null, all: RawBuilder<unknown>): RawBuilder<unknown> {
  return unitIds === null ? all : sql`t.unit_id = any(${[...unitIds]}::integer[])`;
}

/** What came in and was finished in one month; `openAtEnd` is what was left then, or now. */
export interface MonthFigures
  extends Pick<
    Figures,
    'receivedOnline' | 'receivedOtherwise' | 'finishedEarly' | 'finishedOnTime' | 'finishedLate' | 'finishedLateByIndex'
  > {
  /** First day of the month. */
  readonly month: string;
  readonly openAtEnd: number;
}

/** Số liệu từng tháng, from the month of one day to that of another, those without any dossier included. */
export async function listMonthFigures(
  connection: Connection,
  { from, to, unitIds }: FigurePeriod & { readonly unitIds: readonly number[] | null },
): Promise<MonthFigures[]> {
  const first = from.with({ day: 1 });
  const measures = sql`received_online, received_otherwise, finished_early, finished_on_time, finished_late,
    finished_late_by_index`;
  const scope = ofUnits(unitIds, sql`t.unit_id > 0`);
  const before = tallyPieces({ from: first, to: first }, first)
    .filter(({ part }) => part === 'before')
    .map(
      ({ span, ...piece }) => sql`
      select null::date as month, ${measures} from dossier_tally t where t.grouping = 'unit' and t.span = ${sql.lit(span)}
        and t.begins_on >= ${piece.from}::date and t.begins_on < ${piece.until}::date and ${scope}`,
    );
  const within = sql`
    select begins_on as month, ${measures} from dossier_tally t where t.grouping = 'unit' and t.span = 'month'
      and t.begins_on >= ${first.toString()}::date and t.begins_on <= ${to.toString()}::date and ${scope}`;
  const changed = sql`
    select case when day >= ${first.toString()}::date then date_trunc('month', day)::date end, ${measures}
    from dossier_tally_entry t
    where day < ${to.with({ day: 1 }).add({ months: 1 }).toString()}::date and ${ofUnits(unitIds, sql`true`)}`;
  const { rows } = await sql<MonthFigures>`
    with counted as (${sql.join([...before, within, changed], sql` union all `)}),
    summed as (
      select month, sum(received_online) as online, sum(received_otherwise) as otherwise, sum(finished_early) as early,
        sum(finished_on_time) as on_time, sum(finished_late) as late, sum(finished_late_by_index) as late_by_index
      from counted group by month
      union all
      select generate_series(${first.toString()}::date, ${to.toString()}::date, interval '1 month')::date, 0, 0, 0, 0, 0, 0
    ),
    months as (
      select month, sum(online) as online, sum(otherwise) as otherwise, sum(early) as early, sum(on_time) as on_time,
        sum(late) as late, sum(late_by_index) as late_by_index,
        sum(sum(online + otherwise - early - on_time - late)) over (order by month nulls first) as open
      from summed group by month
    )
    select month::text, online::integer as "receivedOnline", otherwise::integer as "receivedOtherwise",
      early::integer as "finishedEarly", on_time::integer as "finishedOnTime", late::integer as "finishedLate",
      late_by_index::integer as "finishedLateByIndex", open::integer as "openAtEnd"
    from months where month is not null order by month`.execute(connection);
  return rows;
}

const isAnything = (row: FigureRow): boolean => FIGURES.some((name) => row[name] !== 0);
