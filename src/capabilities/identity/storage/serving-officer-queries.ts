import type { Connection } from '#platform/database/transaction.ts';
import type { Officer, Role } from '../domain/duty.ts';

/** Cán bộ đang làm việc, with the duties of this day, for what is done in an officer's name while nobody is signed in. */
export async function findServingOfficer(
  connection: Connection,
  officerId: string,
  today: string,
): Promise<Officer | undefined> {
  const officer = await connection
    .selectFrom('officer')
    .select(['full_name', 'title'])
    .where('id', '=', officerId)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!officer) return undefined;
  const duties = await connection
    .selectFrom('duty')
    .innerJoin('unit', 'unit.id', 'duty.unit_id')
    .select(['duty.role', 'duty.unit_id', 'unit.agency_code', 'unit.name'])
    .where('duty.officer_id', '=', officerId)
    .where('duty.valid_from', '<=', today)
    .where((where) => where.or([where('duty.valid_to', 'is', null), where('duty.valid_to', '>=', today)]))
    .execute();
  return {
    officerId,
    fullName: officer.full_name,
    title: officer.title,
    duties: duties.map((duty) => ({
      role: duty.role as Role,
      unitId: duty.unit_id,
      unitCode: duty.agency_code,
      unitName: duty.name,
    })),
  };
}
