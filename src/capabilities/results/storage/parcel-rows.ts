import type { Selectable } from 'kysely';
import type { Parcel as ParcelTable } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { Parcel, ParcelState } from '../domain/parcel.ts';

export function selectParcels(connection: Connection) {
  return connection
    .selectFrom('parcel')
    .innerJoin('dossier', 'dossier.id', 'parcel.dossier_id')
    .innerJoin('unit', 'unit.id', 'parcel.unit_id')
    .selectAll('parcel')
    .select(['dossier.code', 'dossier.procedure_name', 'unit.name as unit_name']);
}

type Row = Selectable<ParcelTable> & {
  readonly code: string;
  readonly procedure_name: string;
  readonly unit_name: string;
};

export function toParcel(row: Row): Parcel {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    dossierCode: row.code,
    procedureName: row.procedure_name,
    number: row.number,
    listNumber: row.list_number,
    unitId: row.unit_id,
    unitName: row.unit_name,
    itemCode: row.item_code,
    state: row.state as ParcelState,
    told: row.told,
    recipient: row.recipient as unknown as Parcel['recipient'],
    originals: row.originals as unknown as Parcel['originals'],
    listedAt: Temporal.Instant.fromEpochMilliseconds(row.listed_at.getTime()),
    finalAt: row.final_at && Temporal.Instant.fromEpochMilliseconds(row.final_at.getTime()),
  };
}
