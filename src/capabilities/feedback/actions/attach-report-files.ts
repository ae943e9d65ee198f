import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { MOST_REPORT_FILES } from '../domain/citizen-report.ts';
import { dropReportFile, keepReportFile } from '../storage/report-store.ts';

/** Đính kèm tệp: kept under the form, so that a mistake elsewhere does not lose them. How many found no room. */
export async function attachReportFiles(
  { database }: { readonly database: Database },
  formId: string,
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly number[] },
): Promise<{ readonly leftOver: number }> {
  return inTransaction(database, async (transaction) => {
    for (const number of removed) await dropReportFile(transaction, formId, number);
    let leftOver = 0;
    for (const fileId of added) {
      const isKept = await keepReportFile(transaction, formId, fileId, MOST_REPORT_FILES);
      if (!isKept) leftOver += 1;
    }
    return { leftOver };
  });
}
