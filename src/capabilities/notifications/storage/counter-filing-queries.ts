import { sql } from 'kysely';
import type { Database } from '#platform/database/transaction.ts';
import { parsePhone } from '#shared/phone.ts';

/** Hồ sơ nộp thay tại quầy, as its owner is told of it. */
export interface FilingOnBehalf {
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly receivingUnitName: string;
  readonly ownerPhone: string;
}

interface Row {
  readonly code: string;
  readonly procedure_name: string;
  readonly unit_name: string;
  readonly owner_phone: string | null;
  readonly submitter_phone: string | null;
}

/** Undefined when nobody filed for another, or the owner cannot be reached apart from the submitter. */
export async function findFilingOnBehalf({ kysely }: Database, dossierId: number): Promise<FilingOnBehalf | undefined> {
  const { rows } = await sql<Row>`
    select dossier.code, dossier.procedure_name, unit.name as unit_name,
      form.owner ->> 'phone' as owner_phone, form.submitter ->> 'phone' as submitter_phone
    from dossier join dossier_form as form on form.dossier_id = dossier.id join unit on unit.id = dossier.receiving_unit_id
    where dossier.id = ${dossierId} and coalesce(form.owner ->> 'relation', 'self') <> 'self'`.execute(kysely);
  const [row] = rows;
  const owner = parsePhone(row?.owner_phone ?? '');
  const submitter = parsePhone(row?.submitter_phone ?? '');
  if (!row || owner.kind === 'invalid') return undefined;
  if (submitter.kind !== 'invalid' && submitter.national === owner.national) return undefined;
  return {
    dossierCode: row.code,
    procedureName: row.procedure_name,
    receivingUnitName: row.unit_name,
    ownerPhone: owner.national,
  };
}
