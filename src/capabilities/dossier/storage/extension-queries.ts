import type { Connection } from '#platform/database/transaction.ts';
import type { ExtensionReason, ExtensionText } from '../domain/extension.ts';

/** Văn bản xin lỗi, gia hạn, as far as it has come. */
export interface WrittenExtension extends ExtensionText {
  readonly state: 'drafted' | 'proposed' | 'granted';
  /** False when the system drafted it. */
  readonly byOfficer: boolean;
}

export async function findExtension(connection: Connection, dossierId: number): Promise<WrittenExtension | undefined> {
  const row = await connection
    .selectFrom('deadline_extension')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  return (
    row && {
      state: row.state as WrittenExtension['state'],
      reasonCode: row.reason_code as ExtensionReason,
      reason: row.reason,
      newDueOn: row.new_due_on,
      byOfficer: row.written_by !== null,
    }
  );
}
