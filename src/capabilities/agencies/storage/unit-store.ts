import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { SeedUnit } from '../domain/province-units.ts';

/** Writes only what differs, so that a second start changes nothing. */
export async function saveUnits(transaction: Transaction, units: readonly SeedUnit[]): Promise<void> {
  await sql`
    insert into unit (id, era, code, agency_code, kind, name, place_code, address, successor_codes, valid_from, valid_to, search_text)
    select id, era, code, agency_code, kind, name, place_code, address, successor_codes, valid_from, valid_to, search_text
    from jsonb_populate_recordset(null::unit, ${JSON.stringify(units.map(toRow))}::jsonb)
    on conflict (id) do update set
      era = excluded.era, code = excluded.code, agency_code = excluded.agency_code, kind = excluded.kind,
      name = excluded.name, place_code = excluded.place_code, address = excluded.address,
      successor_codes = excluded.successor_codes, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      search_text = excluded.search_text
    where unit is distinct from excluded
  `.execute(transaction);
}

function toRow(unit: SeedUnit) {
  return {
    id: unit.id,
    era: unit.era,
    code: unit.code,
    agency_code: unit.agencyCode,
    kind: unit.kind,
    name: unit.name,
    place_code: unit.placeCode,
    address: unit.address,
    successor_codes: unit.successorCodes,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    search_text: unit.searchText,
  };
}
