import type { Connection } from '#platform/database/transaction.ts';
import type { PaperCheck, PaperForm } from '../domain/paper-check.ts';

/** Kiểm đếm giấy tờ lúc tiếp nhận; empty for a dossier not accepted yet, or accepted before papers were counted. */
export async function listPaperChecks(connection: Connection, dossierId: number): Promise<PaperCheck[]> {
  const rows = await connection
    .selectFrom('dossier_paper_check')
    .select(['paper_code', 'form', 'copies', 'note'])
    .where('dossier_id', '=', dossierId)
    .orderBy('paper_code')
    .execute();
  return rows.map(({ paper_code, form, copies, note }) => ({
    paperCode: paper_code,
    form: form as PaperForm,
    copies,
    note,
  }));
}
