import type { Connection } from '#platform/database/transaction.ts';
import type { Parcel } from '../domain/parcel.ts';
import { selectParcels, toParcel } from './parcel-rows.ts';

/** Of these units, the newest first. */
export async function listParcels(
  connection: Connection,
  unitIds: readonly number[],
  limit: number,
): Promise<Parcel[]> {
  if (unitIds.length === 0) return [];
  const rows = await selectParcels(connection)
    .where('parcel.unit_id', 'in', unitIds)
    .orderBy('parcel.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toParcel);
}

/** Danh sách bàn giao. */
export async function listParcelsOfList(
  connection: Connection,
  unitIds: readonly number[],
  listNumber: number,
): Promise<Parcel[]> {
  if (unitIds.length === 0) return [];
  const rows = await selectParcels(connection)
    .where('parcel.unit_id', 'in', unitIds)
    .where('parcel.list_number', '=', listNumber)
    .orderBy('parcel.id')
    .execute();
  return rows.map(toParcel);
}

export async function listParcelsUnderWay(connection: Connection, limit: number): Promise<Parcel[]> {
  const rows = await selectParcels(connection)
    .where('parcel.state', 'in', ['listed', 'with-post'])
    .orderBy('parcel.id')
    .limit(limit)
    .execute();
  return rows.map(toParcel);
}

export async function findParcel(connection: Connection, id: number): Promise<Parcel | undefined> {
  const row = await selectParcels(connection).where('parcel.id', '=', id).executeTakeFirst();
  return row && toParcel(row);
}

/** Of these dossiers, those on their way. */
export async function listDossiersUnderWay(connection: Connection, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await selectParcels(connection)
    .where('dossier.code', 'in', codes)
    .where('parcel.state', 'in', ['listed', 'with-post'])
    .execute();
  return new Set(rows.map(({ code }) => code));
}
