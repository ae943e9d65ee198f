import type { Connection } from '#platform/database/transaction.ts';

/** Hạn bổ sung sắp hết of a dossier that an account filed. */
export interface DueSupplement {
  readonly dossierId: number;
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly accountId: string;
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
    .select(['request.number', 'request.respond_by'])
    .where('request.answered_at', 'is', null)
    .where('request.respond_by', '>=', days.from.toString())
    .where('request.respond_by', '<=', days.to.toString())
    .where('dossier.account_id', 'is not', null)
    .where('dossier.finished_at', 'is', null)
    .orderBy('request.id')
    .$narrowType<{ account_id: string }>()
    .execute();
  return rows.map((row) => ({
    dossierId: row.id,
    dossierCode: row.code,
    procedureName: row.procedure_name,
    accountId: row.account_id,
    number: row.number,
    respondBy: Temporal.PlainDate.from(row.respond_by),
  }));
}
