import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { type AbsenceCover, COVERED_ROLES, type CoveredWork } from '../domain/absence-cover.ts';
import type { Officer } from '../domain/duty.ts';

function selectCovers(connection: Connection) {
  return connection
    .selectFrom('absence_cover as absence')
    .innerJoin('officer as absent', 'absent.id', 'absence.officer_id')
    .innerJoin('officer as cover', 'cover.id', 'absence.cover_id')
    .innerJoin('officer as namer', 'namer.id', 'absence.named_by')
    .innerJoin('unit', 'unit.id', 'absence.unit_id')
    .selectAll('absence')
    .select([
      'absent.full_name as absent_name',
      'cover.full_name as cover_name',
      'namer.full_name as namer_name',
      'unit.name as unit_name',
    ])
    .where('absence.ended_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCovers>['executeTakeFirstOrThrow']>>;

function toCover(row: Row): AbsenceCover {
  return {
    id: row.id,
    absent: { officerId: row.officer_id, fullName: row.absent_name },
    cover: { officerId: row.cover_id, fullName: row.cover_name },
    unit: { id: row.unit_id, name: row.unit_name },
    fromOn: row.from_on,
    toOn: row.to_on,
    reason: row.reason,
    namedBy: row.namer_name,
  };
}

const MOST_LISTED = 200;

/** Ủy quyền of today and later that concern an officer, and all of the units where they are head. */
export async function listCovers(
  connection: Connection,
  {
    officerId,
    headOf,
    today,
  }: { readonly officerId: string; readonly headOf: readonly number[]; readonly today: string },
): Promise<AbsenceCover[]> {
  const rows = await selectCovers(connection)
    .where('absence.to_on', '>=', today)
    .where((where) =>
      where.or([
        where('absence.officer_id', '=', officerId),
        where('absence.cover_id', '=', officerId),
        where('absence.unit_id', 'in', [0, ...headOf]),
      ]),
    )
    .orderBy('absence.from_on')
    .orderBy('absence.id')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(toCover);
}

/** Những ủy quyền mà một người vắng trong một khoảng ngày, in a unit. */
export async function listAbsences(
  connection: Connection,
  { officerId, unitId, fromOn, toOn }: { officerId: string; unitId: number; fromOn: string; toOn: string },
): Promise<AbsenceCover[]> {
  const rows = await selectCovers(connection)
    .where('absence.officer_id', '=', officerId)
    .where('absence.unit_id', '=', unitId)
    .where('absence.from_on', '<=', toOn)
    .where('absence.to_on', '>=', fromOn)
    .execute();
  return rows.map(toCover);
}

export async function findCover(connection: Connection, id: number): Promise<AbsenceCover | undefined> {
  const row = await selectCovers(connection).where('absence.id', '=', id).executeTakeFirst();
  return row && toCover(row);
}

/** Người làm việc ở đơn vị today, whom a cover can be named for or from. */
export interface Colleague {
  readonly officerId: string;
  readonly fullName: string;
  readonly title: string;
  readonly unitId: number;
}

export async function listColleagues(
  connection: Connection,
  unitIds: readonly number[],
  today: string,
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct officer.id as "officerId", officer.full_name as "fullName", officer.title, duty.unit_id as "unitId"
    from duty join officer on officer.id = duty.officer_id
    where duty.unit_id = any(${[...unitIds]}::int[]) and officer.active
      and duty.role in ('receptionist', 'specialist', 'head', 'signatory')
      and duty.valid_from <= ${today}::date and (duty.valid_to is null or duty.valid_to >= ${today}::date)
    order by officer.full_name, officer.id`.execute(connection);
  return rows;
}

/** Việc xử lý thay hôm nay, of an officer; whoever no longer works in the unit does nobody's work there. */
export async function listCoversOf(
  connection: Connection,
  { officerId, duties }: Pick<Officer, 'officerId' | 'duties'>,
  today: string,
): Promise<CoveredWork[]> {
  const covered = await listCoveredWork(connection, officerId, today);
  return covered.filter((work) => work.duties.every(({ unitId }) => duties.some((duty) => duty.unitId === unitId)));
}

async function listCoveredWork(connection: Connection, officerId: string, today: string): Promise<CoveredWork[]> {
  const { rows } = await sql<{
    officer_id: string;
    full_name: string;
    unit_id: number;
    to_on: string;
    roles: (typeof COVERED_ROLES)[number][];
  }>`
    select absent.id as officer_id, absent.full_name, absence.unit_id, absence.to_on::text,
      array_agg(distinct duty.role) as roles
    from absence_cover absence
    join officer absent on absent.id = absence.officer_id and absent.active
    join duty on duty.officer_id = absent.id and duty.unit_id = absence.unit_id
      and duty.role = any(${[...COVERED_ROLES]}::text[])
      and duty.valid_from <= ${today}::date and (duty.valid_to is null or duty.valid_to >= ${today}::date)
    where absence.cover_id = ${officerId}::uuid and absence.ended_at is null
      and absence.from_on <= ${today}::date and absence.to_on >= ${today}::date
    group by absent.id, absent.full_name, absence.unit_id, absence.to_on
    order by absent.full_name`.execute(connection);
  return rows.map((row) => ({
    officerId: row.officer_id,
    fullName: row.full_name,
    duties: row.roles.map((role) => ({ role, unitId: row.unit_id })),
    toOn: row.to_on,
  }));
}
