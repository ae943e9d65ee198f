import { randomInt } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type ComplaintText, newComplaintCode } from '../domain/account-complaint.ts';
import { insertComplaint } from '../storage/account-complaint-store.ts';
import { recordAudit } from '../storage/audit-store.ts';

/**
 * Gửi khiếu nại, by anybody: whoever cannot get into the account cannot sign in first. Says nothing of whether there is an
 * account. The same form sent twice is one complaint.
 * @param id of the form that was filled in
 */
export async function fileComplaint(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  id: string,
  text: ComplaintText,
): Promise<{ readonly code: string }> {
  return inTransaction(database, async (transaction) => {
    const filed = { ...text, id, code: newComplaintCode(randomInt), at: clock.now() };
    const { code, isNew } = await insertComplaint(transaction, filed);
    if (isNew)
      await recordAudit(transaction, { actorKind: 'citizen', action: 'account-complaint-filed', subject: code });
    return { code };
  });
}
