import type { Selectable } from 'kysely';
import type { Unit as UnitTable } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { placeNameOf, type Unit, type UnitKind } from '../domain/unit.ts';

/** Nơi tiếp nhận: the provincial centre first, then the communes by name. */
export async function listReceivingUnits(connection: Connection): Promise<Unit[]> {
  const units = await listUnits(connection, ['province-centre', 'commune']);
  return units.sort((a, b) => kindRank(a) - kindRank(b) || a.placeName.localeCompare(b.placeName, 'vi'));
}

/** Units of today, in the order of their codes. */
export async function listUnits(connection: Connection, kinds: readonly UnitKind[]): Promise<Unit[]> {
  const rows = await connection
    .selectFrom('unit')
    .selectAll()
    .where('valid_to', 'is', null)
    .where('kind', 'in', kinds)
    .orderBy('agency_code')
    .execute();
  return rows.map(toUnit);
}

export async function findUnit(connection: Connection, id: number): Promise<Unit | undefined> {
  const row = await connection.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toUnit(row);
}

/** By agency code, among the units of today. */
export async function findUnitByCode(connection: Connection, agencyCode: string): Promise<Unit | undefined> {
  const row = await connection
    .selectFrom('unit')
    .selectAll()
    .where('agency_code', '=', agencyCode)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return row && toUnit(row);
}

/** The commune's own unit; undefined for places outside the province. */
export async function unitForPlace(connection: Connection, communeCode: string): Promise<Unit | undefined> {
  const row = await connection
    .selectFrom('unit')
    .selectAll()
    .where('place_code', '=', communeCode)
    .where('kind', '=', 'commune')
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return row && toUnit(row);
}

/** Cơ quan kế tiếp of a unit of the past; of a unit of today, itself. */
export async function listSuccessors(connection: Connection, unit: Unit): Promise<Unit[]> {
  if (unit.validTo === null) return [unit];
  if (unit.successorCodes.length === 0) return [];
  const rows = await connection
    .selectFrom('unit')
    .selectAll()
    .where('kind', '=', 'commune')
    .where('code', 'in', unit.successorCodes)
    .where('valid_to', 'is', null)
    .orderBy('code')
    .execute();
  return rows.map(toUnit);
}

function kindRank({ kind }: Unit): number {
  return kind === 'province-centre' ? 0 : 1;
}

function toUnit(row: Selectable<UnitTable>): Unit {
  return {
    id: row.id,
    era: row.era,
    code: row.code,
    agencyCode: row.agency_code,
    kind: row.kind as UnitKind,
    name: row.name,
    placeName: placeNameOf(row.name),
    placeCode: row.place_code,
    address: row.address,
    successorCodes: row.successor_codes,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
