import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { ExclusionReason } from '../domain/exclusion.ts';

/** Lý do không tính vào thời hạn that hold on a day for the field of a dossier's procedure. */
export async function listExclusionReasons(
  connection: Connection,
  procedureVersionId: number,
  on: string,
): Promise<ExclusionReason[]> {
  const field = (await findProcedureVersion(connection, procedureVersionId))?.definition.field;
  const rows = await connection
    .selectFrom('exclusion_reason')
    .selectAll()
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', on)]))
    .orderBy('position')
    .execute();
  return rows
    .filter(({ fields }) => fields === null || (field !== undefined && fields.includes(field)))
    .map((row) => ({
      code: row.code,
      name: row.name,
      source: row.source,
      longestInWorkingDays: row.longest_in_working_days,
      offServiceIndex: row.off_service_index,
    }));
}
