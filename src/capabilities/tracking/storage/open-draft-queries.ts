import type { Connection } from '#platform/database/transaction.ts';

/** Hồ sơ đang soạn, as the list of a person's dossiers shows it; filing owns the table. */
export interface OpenDraft {
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly savedAt: Temporal.Instant;
  /** Who had it last, of those who act for the business. */
  readonly actedBy: string | null;
}

export async function listOpenDrafts(connection: Connection, accountId: string): Promise<OpenDraft[]> {
  const rows = await connection
    .selectFrom('draft')
    .innerJoin('procedure', 'procedure.code', 'draft.procedure_code')
    .leftJoin('account as person', 'person.id', 'draft.acted_by')
    .select(['draft.procedure_code', 'procedure.name', 'draft.saved_at', 'person.full_name as acted_by'])
    .where('draft.account_id', '=', accountId)
    .where('draft.state', '=', 'open')
    .orderBy('draft.saved_at', 'desc')
    .execute();
  return rows.map((row) => ({
    procedureCode: row.procedure_code,
    procedureName: row.name,
    actedBy: row.acted_by,
    savedAt: Temporal.Instant.fromEpochMilliseconds(row.saved_at.getTime()),
  }));
}
