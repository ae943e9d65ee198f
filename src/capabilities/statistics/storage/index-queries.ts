import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { ProcedureDefinition } from '../../../../procedures/define.ts';
import type { StatisticsPeriod } from '../domain/period.ts';
import type { IndexBand, IndexMeasure, IndexRule, IndicatorCode } from '../domain/service-index.ts';
import { doneAt, type IndexProcedure, type PartAgencies } from '../domain/unit-procedures.ts';
import { DOSSIER_MEASURES, type DossierMeasure } from './index-measures.ts';
import { startOfDay } from './office-days.ts';

/** The rules that hold at the end of a period. */
export async function listIndexRules(connection: Connection, on: Temporal.PlainDate): Promise<IndexRule[]> {
  const { rows } = await sql<IndexRule>`
    select distinct on (code) code, max_points::float as "maxPoints", full_at::float as "fullAt", when_none as "whenNone",
      confidence, valid_from::text as "validFrom"
    from service_index_rule where valid_from <= ${on.toString()}::date order by code, valid_from desc`.execute(
    connection,
  );
  return rows.map((row) => ({ ...row, code: row.code as IndicatorCode }));
}

export async function listIndexBands(connection: Connection, on: Temporal.PlainDate): Promise<IndexBand[]> {
  const { rows } = await sql<IndexBand>`
    select least_points::float as "leastPoints", name, confidence from service_index_band
    where valid_from = (select max(valid_from) from service_index_band where valid_from <= ${on.toString()}::date)
    order by least_points desc`.execute(connection);
  return rows;
}

export interface TallyRow {
  readonly unitId: number;
  readonly measure: IndexMeasure;
  readonly of: number;
  readonly which: number;
}

/** What the worker counted of a period, by unit, of some units or of all. */
export async function listIndexTallies(
  connection: Connection,
  { from, to }: StatisticsPeriod,
  unitIds: readonly number[] | null,
): Promise<TallyRow[]> {
  const { rows } = await sql<TallyRow>`
    select unit_id as "unitId", measure, sum(of_all)::integer as of, sum(of_which)::integer as which
    from service_index_tally
    where procedure_code = '' and month >= ${from.toString()}::date and month <= ${to.toString()}::date
      and ${ofUnits(unitIds, sql`true`)}
    group by unit_id, measure`.execute(connection);
  return rows;
}

/** One measure of a period by procedure, of some units or of all. */
export async function listMeasureByProcedure(
  connection: Connection,
  { from, to }: StatisticsPeriod,
  measure: DossierMeasure,
  unitIds: readonly number[] | null,
): Promise<{ readonly code: string; readonly of: number; readonly which: number }[]> {
  const { rows } = await sql<{ code: string; of: number; which: number }>`
    select procedure_code as code, sum(of_all)::integer as of, sum(of_which)::integer as which
    from service_index_tally
    where measure = ${measure} and procedure_code <> '' and month >= ${from.toString()}::date and month <= ${to.toString()}::date
      and ${ofUnits(unitIds, sql`true`)}
    group by procedure_code`.execute(connection);
  return rows;
}

/** When the part of the period that was counted longest ago was; undefined while some month never was. */
export async function findCountedAt(
  connection: Connection,
  { from, to }: StatisticsPeriod,
): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(counted_at) as at from service_index_month
    where month >= ${from.toString()}::date and month <= ${to.toString()}::date`.execute(connection);
  const at = rows[0]?.at;
  return at ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : undefined;
}

/** Every procedure that is settled here. */
export async function listIndexProcedures(connection: Connection): Promise<IndexProcedure[]> {
  const { rows } = await sql<{
    code: string;
    level: 'commune' | 'province';
    online: string;
    fileable: boolean;
    has_fee: boolean;
    decided_by: string;
    parts: Partial<ProcedureDefinition>;
    agencies: PartAgencies[];
  }>`
    select p.code, p.level, p.online, p.fileable, v.definition ->> 'decidedBy' as decided_by,
      exists (select from fee_rate f where f.procedure_code = p.code and coalesce(f.amount, 1) > 0
        and f.valid_from <= current_date and coalesce(f.valid_to, current_date) >= current_date) as has_fee,
      jsonb_build_object('steps', v.definition -> 'steps', 'channels', v.definition -> 'channels',
        'papers', v.definition -> 'papers', 'targets', v.definition -> 'targets', 'decidedBy', v.definition -> 'decidedBy',
        'results', v.definition -> 'results') as parts,
      jsonb_path_query_array(v.definition, '$.workflows[*].workflow.agencies') as agencies
    from procedure p join procedure_version v on v.id = p.current_version_id
    where not coalesce(v.definition ? 'bundle', false)`.execute(connection);
  return rows.map((row) => ({
    code: row.code,
    level: row.level,
    isOfPolice: row.decided_by === 'cong-an-cap-xa',
    isComplete: isComplete(row.parts),
    isOnline: row.online === 'full' || row.online === 'partial',
    hasFee: row.has_fee,
    isPayableOnline: row.fileable,
    doneAt: doneAt(row.agencies),
    settledBy: row.agencies.flatMap(({ handling }) => handling.kinds),
  }));
}

/**
 * Bảy bộ phận bắt buộc (NĐ 63/2010 Đ.8): the order of steps, ways of filing, papers and their number, time limit, who it is
 * for, who settles it, result.
 */
function isComplete({ steps, channels, papers, targets, decidedBy, results }: Partial<ProcedureDefinition>): boolean {
  const has = (part: readonly unknown[] | undefined) => (part?.length ?? 0) > 0;
  return (
    [steps, channels, papers, targets, results].every(has) &&
    Boolean(decidedBy) &&
    Boolean(channels?.every(({ limit }) => limit))
  );
}

/** Under which procedures anything came in at a unit, came in online, and was paid for online. */
export interface UnitProcedures {
  readonly unitId: number;
  readonly used: readonly string[];
  readonly usedOnline: readonly string[];
  readonly paidOnline: readonly string[];
}

/** From whole months and years, which is what periods are made of. */
export async function listUnitProcedures(
  connection: Connection,
  period: StatisticsPeriod,
  unitIds: readonly number[] | null,
): Promise<UnitProcedures[]> {
  const span = period.kind === 'year' ? 'year' : 'month';
  const [from, to] = [period.from.toString(), period.to.toString()];
  const { rows } = await sql<UnitProcedures>`
    select unit_id as "unitId", array_agg(code) filter (where received > 0) as used,
      coalesce(array_agg(code) filter (where online > 0), '{}') as "usedOnline",
      coalesce(array_agg(code) filter (where paid > 0), '{}') as "paidOnline"
    from (
      select unit_id, procedure_code as code, sum(received) as received, sum(online) as online, sum(paid) as paid
      from (
        select unit_id, procedure_code, received_online + received_otherwise as received, received_online as online, 0 as paid
        from dossier_tally
        -- Unit by unit, since that is how the key goes.
        where "grouping" = 'procedure' and ${ofUnits(unitIds, sql`unit_id = any(array(select id from unit))`)} and span = ${span} and begins_on >= ${from}::date and begins_on <= ${to}::date
        union all
        select unit_id, procedure_code, received_online + received_otherwise, received_online, 0 from dossier_tally_entry
        where day >= ${from}::date and day <= ${to}::date and ${ofUnits(unitIds, sql`true`)}
        union all
        select unit_id, procedure_code, 0, 0, of_which from service_index_tally
        where measure = 'paid-online' and procedure_code <> '' and month >= ${from}::date and month <= ${to}::date
          and ${ofUnits(unitIds, sql`true`)}
      ) counted group by unit_id, procedure_code
    ) summed where received > 0 or paid > 0 group by unit_id`.execute(connection);
  return rows.map((row) => ({ ...row, used: row.used ?? [] }));
}

const ofUnits = (unitIds: readonly number[] | null, all: RawBuilder<unknown>): RawBuilder<unknown> =>
  unitIds === null ? all : sql`unit_id = any(${[...unitIds]}::integer[])`;

/** One dossier behind an indicator: nothing of a person is read. */
export interface IndexDossier {
  readonly code: string;
  readonly procedureName: string;
  readonly unitName: string;
  readonly receivedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
}

export interface IndexDossierFilter extends Pick<StatisticsPeriod, 'from' | 'to'> {
  readonly measure: DossierMeasure;
  readonly holds: boolean;
  readonly unitIds: readonly number[] | null;
  readonly procedureCode: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** Hồ sơ phía sau một chỉ số, by the same words by which it is counted. */
export async function listIndexDossiers(connection: Connection, filter: IndexDossierFilter): Promise<IndexDossier[]> {
  const { moment: column, counts, holds } = DOSSIER_MEASURES[filter.measure];
  const moment = sql.ref(`d.${column}`);
  const conditions = [
    sql`${moment} >= ${startOfDay(filter.from)} and ${moment} < ${startOfDay(filter.to.add({ days: 1 }))}`,
    sql`d.received_at is not null and ${counts} and ${filter.holds ? holds : sql`not (${holds})`}`,
    ...(filter.unitIds ? [sql`d.handling_unit_id = any(${[...filter.unitIds]}::integer[])`] : []),
    ...(filter.procedureCode ? [sql`d.procedure_code = ${filter.procedureCode}`] : []),
    ...(filter.after
      ? [
          sql`(${moment}, d.id) > (select ${sql.ref(`last.${column}`)}, last.id from dossier last where last.code = ${filter.after})`,
        ]
      : []),
  ];
  const { rows } = await sql<{
    code: string;
    procedure_name: string;
    name: string;
    received_at: Date;
    finished_at: Date | null;
  }>`
    select d.code, d.procedure_name, unit.name, d.received_at, d.finished_at
    from dossier d join unit on unit.id = d.handling_unit_id
    where ${sql.join(conditions, sql` and `)} order by ${moment}, d.id limit ${filter.limit}`.execute(connection);
  const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());
  return rows.map((row) => ({
    code: row.code,
    procedureName: row.procedure_name,
    unitName: row.name,
    receivedAt: instant(row.received_at),
    finishedAt: row.finished_at && instant(row.finished_at),
  }));
}
