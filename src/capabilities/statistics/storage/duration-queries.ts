import type { Connection } from '#platform/database/transaction.ts';

/** Thời gian giải quyết thực tế of a procedure, in working days. */
export interface ProcedureDuration {
  readonly fromDay: string;
  readonly toDay: string;
  readonly dossiers: number;
  readonly halfWithin: number;
  readonly nineInTenWithin: number;
}

export async function findDuration(
  connection: Connection,
  procedureCode: string,
): Promise<ProcedureDuration | undefined> {
  const row = await connection
    .selectFrom('procedure_duration')
    .selectAll()
    .where('procedure_code', '=', procedureCode)
    .executeTakeFirst();
  return (
    row && {
      fromDay: row.from_day,
      toDay: row.to_day,
      dossiers: row.dossiers,
      halfWithin: row.half_within,
      nineInTenWithin: row.nine_in_ten_within,
    }
  );
}
