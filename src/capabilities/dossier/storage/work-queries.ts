import { type RawBuilder, sql } from 'kysely';
import type { AgencyWorkflow } from '#capabilities/catalogue/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { coveredAssignees, type OfficerActor } from '../domain/access.ts';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import type { WorkFilter, WorkList } from '../domain/work-view.ts';
import { selectDossiers, toInstant, toSummary } from './dossier-rows.ts';
import { worksNow } from './in-charge-queries.ts';
import type { QueueCursor } from './office-queries.ts';

/** Counting stops here: nobody works off more, and a count stays as fast with ten million dossiers. */
export const COUNTED_UP_TO = 1000;

/** What is looked for: the lists of a view, and what they are narrowed to. */
export interface WorkSearch {
  readonly officer: OfficerActor;
  readonly lists: readonly WorkList[];
  readonly filter?: Pick<WorkFilter, 'procedureCode' | 'assigneeId'>;
  /** Of the due time; `from` included, `before` not. */
  readonly from?: Temporal.Instant | undefined;
  readonly before?: Temporal.Instant | undefined;
  /** Who was given dossiers in a unit and does not work there any more, by `listLeftOfficers`. */
  readonly left?: ReadonlyMap<number, readonly string[]>;
}

/** A dossier among an officer's work, with what says who must do what by when. */
export interface WorkRow extends DossierSummary {
  readonly workflowStep: string;
  readonly procedureVersionId: number;
  readonly agencyCode: string;
  /** When it came to the step it stands on. */
  readonly enteredAt: Temporal.Instant | undefined;
  /** Of a person, not of a business. */
  readonly isPersons: boolean;
}

export interface WorkPage {
  readonly rows: readonly WorkRow[];
  /** Undefined on the last page. */
  readonly next: QueueCursor | undefined;
}

/** The most urgent first. Each list is read off its index as far as the page goes, whatever else there is. */
export async function listWork(
  connection: Connection,
  search: WorkSearch,
  { after, limit }: { readonly after?: QueueCursor | undefined; readonly limit: number },
): Promise<WorkPage> {
  const ranges = rangesOf('', search);
  if (ranges.length === 0) return { rows: [], next: undefined };
  const { rows: picked } = await sql<{ id: number }>`
    select distinct id, queue_at from (${readOff(ranges, limit + 1, after)}) as picked
    order by queue_at, id limit ${limit + 1}`.execute(connection);
  const ids = picked.slice(0, limit).map(({ id }) => id);
  const rows = await readRows(connection, ids);
  const last = rows.at(-1);
  return { rows, next: picked.length > limit && last ? { queueAt: last.queueAt, code: last.code } : undefined };
}

/** How many there are, at most `COUNTED_UP_TO`; several searches in one question. */
export async function countWork<Name extends string>(
  connection: Connection,
  searches: Readonly<Record<Name, WorkSearch>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(searches) as Name[];
  const ranges = names.flatMap((name) => rangesOf(name, searches[name]));
  const counts = new Map<string, number>();
  if (ranges.length > 0) {
    const { rows } = await sql<{ name: string; count: number }>`
      select name, least(count(distinct id), ${COUNTED_UP_TO})::int as count
      from (${readOff(ranges, COUNTED_UP_TO)}) as picked group by name`.execute(connection);
    for (const { name, count } of rows) counts.set(name, count);
  }
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<Name, number>;
}

/** Procedures among the first of them, for choosing one. */
export async function listWorkProcedures(
  connection: Connection,
  search: WorkSearch,
): Promise<{ readonly code: string; readonly name: string }[]> {
  const ranges = rangesOf('', search);
  if (ranges.length === 0) return [];
  const { rows } = await sql<{ code: string; name: string }>`
    select procedure_code as code, max(procedure_name) as name from dossier
    where id in (select id from (${readOff(ranges, COUNTED_UP_TO)}) as picked)
    group by procedure_code order by name`.execute(connection);
  return rows;
}

/** Of each unit: who may have been given dossiers there and does not work there now. */
export async function listLeftOfficers(
  connection: Connection,
  unitIds: readonly number[],
  today: string,
): Promise<Map<number, string[]>> {
  if (unitIds.length === 0) return new Map();
  const { rows } = await sql<{ unit_id: number; officer_id: string }>`
    select duty.unit_id, duty.officer_id from duty
    where duty.unit_id = any(${[...unitIds]}::int[]) and duty.role in ('specialist', 'head')
    group by duty.unit_id, duty.officer_id having not bool_or(${worksNow(today)})`.execute(connection);
  const left = new Map<number, string[]>();
  for (const { unit_id, officer_id } of rows) left.set(unit_id, [...(left.get(unit_id) ?? []), officer_id]);
  return left;
}

/** Quy trình of the pinned versions, by their key. */
export async function loadWorkflows(
  connection: Connection,
  versionIds: readonly number[],
): Promise<Map<number, AgencyWorkflow[] | undefined>> {
  if (versionIds.length === 0) return new Map();
  const rows = await connection
    .selectFrom('procedure_version')
    .select(['id', sql<AgencyWorkflow[] | null>`definition -> 'workflows'`.as('workflows')])
    .where('id', 'in', [...new Set(versionIds)])
    .execute();
  return new Map(rows.map(({ id, workflows }) => [id, workflows ?? undefined]));
}

/** A stretch of an index, in order of urgency. */
interface Range {
  readonly by: WorkList['by'];
  /** Of which search. */
  readonly name: string;
  readonly officerId: string | null;
  readonly unitId: number | null;
  readonly step: string | null;
  readonly from: string;
  readonly before: string;
  readonly filter: WorkSearch['filter'];
}

function rangesOf(name: string, search: WorkSearch): Range[] {
  const { officer, lists, left, from, before, filter } = search;
  const bounds = { name, filter, from: from?.toString() ?? '-infinity', before: before?.toString() ?? 'infinity' };
  return lists.flatMap((list): Range[] => {
    const { by } = list;
    const unitId = 'unitId' in list ? list.unitId : null;
    if (by === 'returning') return [{ ...bounds, by, unitId, officerId: null, step: null }];
    const inSteps = (range: Pick<Range, 'by' | 'officerId' | 'unitId'>) =>
      list.steps.map((step) => ({ ...bounds, ...range, step }));
    if (by === 'left') return (left?.get(list.unitId) ?? []).flatMap((officerId) => inSteps({ by, officerId, unitId }));
    if (by === 'receiving' || by === 'handling') return inSteps({ by, officerId: null, unitId });
    // The officer's own, and of whom they stand in for in a unit.
    const covered = coveredAssignees(officer).flatMap((one) =>
      inSteps({ ...one, by: by === 'assignee' ? 'left' : by }),
    );
    return [...inSteps({ by, officerId: officer.officerId, unitId: null }), ...covered];
  });
}

/** The conditions are written as the partial indexes are. */
const ASSIGNED = sql`assignee_id = range.officer_id and step = range.step and status in (2, 4, 5, 6, 7)`;
const CONSULTING = sql`exists (
  select from dossier_event as asked
  where asked.dossier_id = dossier.id and asked.type in ('opinion-requested', 'unit-consulted') and not exists (
    select from dossier_event as given
    where given.dossier_id = asked.dossier_id and given.number > asked.number and given.type in ('opinion-recorded', 'opinion-given')
      and given.data ->> 'consultation' is not distinct from asked.data ->> 'consultation'))`;
const IN_RANGE: Readonly<Record<WorkList['by'], RawBuilder<unknown>>> = {
  assignee: ASSIGNED,
  consulting: sql`${ASSIGNED} and (range.unit_id is null or handling_unit_id = range.unit_id) and ${CONSULTING}`,
  left: sql`${ASSIGNED} and handling_unit_id = range.unit_id`,
  receiving: sql`receiving_unit_id = range.unit_id and step = range.step and status not in (3, 8, 10)`,
  handling: sql`handling_unit_id = range.unit_id and step = range.step and status in (2, 4, 5, 6, 7)`,
  returning: sql`returning_unit_id = range.unit_id and status = 9`,
};

/**
 * Name, id and queue_at of the first of each range. The ranges are data and not parts of the statement: forty of them
 * written out take the planner longer than reading them takes.
 */
function readOff(ranges: readonly Range[], limit: number, after?: QueueCursor): RawBuilder<unknown> {
  const kinds = Map.groupBy(ranges, ({ by, filter }) => `${by} ${filter?.procedureCode} ${filter?.assigneeId}`);
  const parts = [...kinds.values()].map((alike) => {
    const [{ by, filter }] = alike as [Range];
    const column = <Key extends keyof Range>(key: Key) => alike.map((range) => range[key]);
    return sql`
      select name, id, queue_at
      from unnest(${column('name')}::text[], ${column('officerId')}::uuid[], ${column('unitId')}::int[],
        ${column('step')}::text[], ${column('from')}::timestamptz[], ${column('before')}::timestamptz[])
        as range (name, officer_id, unit_id, step, since, before)
      cross join lateral (
        select id, queue_at from dossier
        where ${IN_RANGE[by]} and queue_at >= range.since and queue_at < range.before ${conditions(filter, after)}
        order by queue_at, id limit ${limit}) as first`;
  });
  return sql.join(parts, sql` union all `);
}

function conditions(filter: WorkSearch['filter'], after: QueueCursor | undefined): RawBuilder<unknown> {
  return sql.join(
    [
      ...(filter?.procedureCode === undefined ? [] : [sql`and procedure_code = ${filter.procedureCode}`]),
      ...(filter?.assigneeId === undefined ? [] : [sql`and assignee_id = ${filter.assigneeId}`]),
      ...(after === undefined
        ? []
        : [
            sql`and (queue_at, id) > (${after.queueAt.toString()}::timestamptz,
              coalesce((select id from dossier as last where last.code = ${after.code}), 0))`,
          ]),
    ],
    sql` `,
  );
}

async function readRows(connection: Connection, ids: readonly number[]): Promise<WorkRow[]> {
  const rows = await selectDossiers(connection)
    .leftJoin('account', 'account.id', 'dossier.account_id')
    .select(['handling.agency_code', 'account.kind as account_kind'])
    .select(
      sql<Date | null>`(
        select at from dossier_event where dossier_event.dossier_id = dossier.id
          and (from_step is distinct from to_step or data ? 'leftStep')
        order by number desc limit 1)`.as('entered_at'),
    )
    .where('dossier.id', 'in', [0, ...ids])
    .orderBy('dossier.queue_at')
    .orderBy('dossier.id')
    .execute();
  return rows.map((row) => ({
    ...toSummary(row),
    workflowStep: row.workflow_step ?? row.step,
    procedureVersionId: row.procedure_version_id,
    agencyCode: row.agency_code,
    enteredAt: row.entered_at ? toInstant(new Date(row.entered_at)) : undefined,
    isPersons: row.account_kind === null || row.account_kind === 'citizen',
  }));
}
