import { sql } from 'kysely';
import type { Database } from '#platform/database/transaction.ts';
import { parsePhone } from '#shared/phone.ts';

/** Bưu gửi, as the person who waits for it is told of it. */
export interface ParcelTold {
  readonly dossierId: number;
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly returningUnitName: string;
  readonly itemCode: string | null;
  readonly accountId: string | null;
  readonly phone: string;
}

/** Undefined when nobody can be told. */
export async function findParcelTold({ kysely }: Database, parcelId: number): Promise<ParcelTold | undefined> {
  const { rows } = await sql<{
    dossier_id: number;
    code: string;
    procedure_name: string;
    unit_name: string;
    item_code: string | null;
    account_id: string | null;
    phone: string | null;
  }>`
    select dossier.id as dossier_id, dossier.code, dossier.procedure_name, unit.name as unit_name, parcel.item_code,
      dossier.account_id, coalesce(nullif(form.submitter ->> 'phone', ''), parcel.recipient ->> 'phone') as phone
    from parcel join dossier on dossier.id = parcel.dossier_id join dossier_form as form on form.dossier_id = dossier.id
      join unit on unit.id = parcel.unit_id
    where parcel.id = ${parcelId}`.execute(kysely);
  const [row] = rows;
  const phone = parsePhone(row?.phone ?? '');
  if (!row || phone.kind === 'invalid') return undefined;
  return {
    dossierId: row.dossier_id,
    dossierCode: row.code,
    procedureName: row.procedure_name,
    returningUnitName: row.unit_name,
    itemCode: row.item_code,
    accountId: row.account_id,
    phone: phone.national,
  };
}
