import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { nationalPhone } from '../domain/contact.ts';

/** Hạn bổ sung sắp hết. */
export interface DueSupplement {
  readonly dossierId: number;
  readonly dossierCode: string;
  readonly procedureName: string;
  /** Null when it was taken in at the counter. */
  readonly accountId: string | null;
  readonly dossierPhone: string | null;
  /** Which request of the dossier it is. */
  readonly number: number;
  readonly respondBy: Temporal.PlainDate;
}

/** Not answered, and the last day lies between two days, both included. */
export async function listDueSupplements(
  connection: Connection,
  days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<DueSupplement[]> {
  const rows = await connection
    .selectFrom('supplement_request as request')
    .innerJoin('dossier', 'dossier.id', 'request.dossier_id')
    .select(['dossier.id', 'dossier.code', 'dossier.procedure_name', 'dossier.account_id'])
    .leftJoin('dossier_form', 'dossier_form.dossier_id', 'dossier.id')
    .select(['request.number', 'request.respond_by', sql<string | null>`submitter->>'phone'`.as('dossier_phone')])
    .where('request.answered_at', 'is', null)
    .where('request.respond_by', '>=', days.from.toString())
    .where('request.respond_by', '<=', days.to.toString())
    .where('dossier.step', '=', 'awaiting-supplement')
    .orderBy('request.id')
    .execute();
  return rows.map((row) => ({
    dossierId: row.id,
    dossierCode: row.code,
    procedureName: row.procedure_name,
    accountId: row.account_id,
    dossierPhone: nationalPhone(row.dossier_phone),
    number: row.number,
    respondBy: Temporal.PlainDate.from(row.respond_by),
  }));
}
