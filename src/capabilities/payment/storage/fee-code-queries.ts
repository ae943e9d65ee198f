import type { Connection } from '#platform/database/transaction.ts';

/** For whoever may read the dossier. */
export async function findFeeCode(connection: Connection, dossierId: number): Promise<string | undefined> {
  const row = await connection
    .selectFrom('fee_code')
    .select('code')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return row?.code;
}

/** Whose fee a code opens. */
export interface CodedFee {
  readonly dossierCode: string;
  readonly accountId: string;
}

export async function findCodedFee(connection: Connection, code: string): Promise<CodedFee | undefined> {
  const row = await connection
    .selectFrom('fee_code')
    .innerJoin('dossier', 'dossier.id', 'fee_code.dossier_id')
    .select(['dossier.code', 'account_id'])
    .where('fee_code.code', '=', code)
    .executeTakeFirst();
  return row?.account_id ? { dossierCode: row.code, accountId: row.account_id } : undefined;
}
