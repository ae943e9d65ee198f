import { sql } from 'kysely';
import { VIETNAM } from '#platform/clock.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { isAway, worksNow } from './in-charge-queries.ts';

/** Người có thể được giao: works on that day as a specialist or head in the unit, and is not away. */
export interface Assignee {
  readonly officerId: string;
  readonly fullName: string;
  readonly title: string;
  /** How many open dossiers the person has. */
  readonly openDossiers: number;
}

/** @param today ISO date */
export async function listAssignees(connection: Connection, unitId: number, today: string): Promise<Assignee[]> {
  const rows = await selectAssignees(connection, unitId, today)
    .select((select) =>
      select
        .selectFrom('dossier')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('dossier.assignee_id', '=', 'officer.id')
        .where('dossier.status', 'not in', [3, 8, 10])
        .as('open'),
    )
    .orderBy('officer.full_name')
    .execute();
  return rows.map(({ id, full_name, title, open }) => ({
    officerId: id,
    fullName: full_name,
    title,
    openDossiers: open ?? 0,
  }));
}

/** May the officer be given dossiers of this unit? */
export async function mayBeAssigned(
  connection: Connection,
  unitId: number,
  { officerId, at }: { readonly officerId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  if (!UUID.test(officerId)) return false;
  const today = at.toZonedDateTimeISO(VIETNAM).toPlainDate().toString();
  const row = await selectAssignees(connection, unitId, today).where('officer.id', '=', officerId).executeTakeFirst();
  return row !== undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function selectAssignees(connection: Connection, unitId: number, today: string) {
  return connection
    .selectFrom('officer')
    .innerJoin('duty', 'duty.officer_id', 'officer.id')
    .select(['officer.id', 'officer.full_name', 'officer.title'])
    .distinct()
    .where('duty.unit_id', '=', unitId)
    .where('duty.role', 'in', ['specialist', 'head'])
    .where(worksNow(today))
    .where(sql<boolean>`not ${isAway(today)}`);
}

/** Người xử lý to narrow a list to, by the number that stands in addresses. */
export interface UnitOfficer {
  readonly officerId: string;
  readonly number: number;
  readonly fullName: string;
}

/** Who works on dossiers in these units on that day, or has somebody who does it in their place. */
export async function listUnitOfficers(
  connection: Connection,
  unitIds: readonly number[],
  today: string,
): Promise<UnitOfficer[]> {
  return toUnitOfficers(await selectUnitOfficers(connection, unitIds, today).execute());
}

/** Of these, to whom work may be given: nobody who is away. */
export async function listPresentOfficers(
  connection: Connection,
  unitIds: readonly number[],
  today: string,
): Promise<UnitOfficer[]> {
  return toUnitOfficers(
    await selectUnitOfficers(connection, unitIds, today)
      .where(sql<boolean>`not ${isAway(today)}`)
      .execute(),
  );
}

function selectUnitOfficers(connection: Connection, unitIds: readonly number[], today: string) {
  return connection
    .selectFrom('officer')
    .innerJoin('duty', 'duty.officer_id', 'officer.id')
    .select(['officer.id', 'officer.number', 'officer.full_name'])
    .distinct()
    .where('duty.unit_id', 'in', [0, ...unitIds])
    .where('duty.role', 'in', ['specialist', 'head'])
    .where(worksNow(today))
    .orderBy('officer.full_name')
    .orderBy('officer.number');
}

type UnitOfficerRow = { readonly id: string; readonly number: number; readonly full_name: string };

function toUnitOfficers(rows: readonly UnitOfficerRow[]): UnitOfficer[] {
  return rows.map((row) => ({ officerId: row.id, number: row.number, fullName: row.full_name }));
}
