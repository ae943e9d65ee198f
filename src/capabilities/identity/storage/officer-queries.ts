import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { Administration } from '../domain/administration.ts';
import type { Role } from '../domain/duty.ts';

export interface OfficerLine {
  readonly id: string;
  readonly number: number;
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly active: boolean;
  readonly hasSecondFactor: boolean;
}

/** As the list shows it: titles are alike everywhere, where somebody serves is not. */
export interface ListedOfficer extends OfficerLine {
  /** Names of the units of today's duties; empty for who has none. */
  readonly units: readonly string[];
}

export interface OfficerAccount extends OfficerLine {
  readonly version: number;
  readonly mustChangePassword: boolean;
  readonly duties: readonly AccountDuty[];
}

export interface AccountDuty {
  readonly role: Role;
  readonly unitId: number;
  readonly unitName: string;
  /** yyyy-mm-dd */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Administrators of the province and of its centre keep all accounts; the others those of their own units. */
export async function findAdministration(
  connection: Connection,
  officerId: string,
  today: string,
): Promise<Administration | undefined> {
  const rows = await connection
    .selectFrom('duty')
    .innerJoin('officer', 'officer.id', 'duty.officer_id')
    .innerJoin('unit', 'unit.id', 'duty.unit_id')
    .select(['unit.id', 'unit.kind'])
    .where('officer.id', '=', officerId)
    .where('officer.active', '=', true)
    .where('duty.role', '=', 'administrator')
    .where('duty.valid_from', '<=', today)
    .where((where) => where.or([where('duty.valid_to', 'is', null), where('duty.valid_to', '>=', today)]))
    .execute();
  if (rows.length === 0) return undefined;
  return {
    everywhere: rows.some(({ kind }) => kind === 'province' || kind === 'province-centre'),
    unitIds: rows.map(({ id }) => id),
  };
}

export const OFFICERS_PER_PAGE = 50;

/**
 * An administrator of a unit keeps the accounts of those who serve there and nowhere else: closing an account, or
 * resetting what opens it, reaches everything its officer does.
 */
export function isAdministered({ everywhere, unitIds }: Administration, today: string): RawBuilder<boolean> {
  if (everywhere) return sql<boolean>`true`;
  return sql<boolean>`exists (select from duty where duty.officer_id = officer.id and duty.unit_id = any(${unitIds}))
    and not exists (select from duty where duty.officer_id = officer.id
      and (duty.valid_to is null or duty.valid_to >= ${today}) and duty.unit_id <> all(${unitIds}))`;
}

export async function listOfficers(
  connection: Connection,
  { words, page }: { words: string; page: number },
  administration: Administration,
  today: string,
): Promise<{ officers: ListedOfficer[]; total: number }> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const found = connection
    .selectFrom('officer')
    .where(isAdministered(administration, today))
    .where((where) => where.or([where('username', 'ilike', pattern), where('full_name', 'ilike', pattern)]));
  const { total } = await found.select((select) => select.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .select(['id', 'number', 'username', 'full_name', 'title', 'active', 'totp_secret', unitsToday(today).as('units')])
    .orderBy('username')
    .limit(OFFICERS_PER_PAGE)
    .offset((page - 1) * OFFICERS_PER_PAGE)
    .execute();
  return { officers: rows.map((row) => ({ ...toLine(row), units: row.units })), total: Number(total) };
}

function unitsToday(today: string): RawBuilder<string[]> {
  return sql<string[]>`array(select distinct unit.name from duty join unit on unit.id = duty.unit_id
    where duty.officer_id = officer.id and duty.valid_from <= ${today}
      and (duty.valid_to is null or duty.valid_to >= ${today}) order by unit.name)`;
}

export async function findOfficerAccount(
  connection: Connection,
  number: number,
  administration: Administration,
  today: string,
): Promise<OfficerAccount | undefined> {
  const row = await connection
    .selectFrom('officer')
    .selectAll()
    .where('number', '=', number)
    .where(isAdministered(administration, today))
    .executeTakeFirst();
  if (!row) return undefined;
  const duties = await connection
    .selectFrom('duty')
    .innerJoin('unit', 'unit.id', 'duty.unit_id')
    .select(['duty.role', 'duty.unit_id', 'unit.name', 'duty.valid_from', 'duty.valid_to'])
    .where('duty.officer_id', '=', row.id)
    .orderBy('duty.valid_from', 'desc')
    .orderBy('unit.name')
    .execute();
  return {
    ...toLine(row),
    version: row.version,
    mustChangePassword: row.must_change_password,
    duties: duties.map((duty) => ({
      role: duty.role as Role,
      unitId: duty.unit_id,
      unitName: duty.name,
      validFrom: duty.valid_from,
      validTo: duty.valid_to,
    })),
  };
}

function toLine(row: {
  id: string;
  number: number;
  username: string;
  full_name: string;
  title: string;
  active: boolean;
  totp_secret: string | null;
}): OfficerLine {
  return {
    id: row.id,
    number: row.number,
    username: row.username,
    fullName: row.full_name,
    title: row.title,
    active: row.active,
    hasSecondFactor: row.totp_secret !== null,
  };
}

/** Quản trị viên of units: their own, and those of the whole province. */
export async function listAdministratorsOf(
  connection: Connection,
  unitIds: readonly number[],
  today: string,
): Promise<string[]> {
  const rows = await connection
    .selectFrom('duty')
    .innerJoin('officer', 'officer.id', 'duty.officer_id')
    .innerJoin('unit', 'unit.id', 'duty.unit_id')
    .select('officer.id')
    .distinct()
    .where('officer.active', '=', true)
    .where('duty.role', '=', 'administrator')
    .where('duty.valid_from', '<=', today)
    .where((where) => where.or([where('duty.valid_to', 'is', null), where('duty.valid_to', '>=', today)]))
    .where((where) =>
      where.or([where('unit.id', 'in', [0, ...unitIds]), where('unit.kind', 'in', ['province', 'province-centre'])]),
    )
    .execute();
  return rows.map(({ id }) => id);
}
