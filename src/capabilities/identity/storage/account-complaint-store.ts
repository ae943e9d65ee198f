/** Writes complaints about accounts. */
import type { Transaction } from '#platform/database/transaction.ts';
import type { ComplaintOutcome, ComplaintText } from '../domain/account-complaint.ts';

export const COMPLAINT_SETTLED = 'account-complaint.settled';

/** The code under which it is kept; the one of before when this form was sent already. */
export async function insertComplaint(
  transaction: Transaction,
  filed: ComplaintText & { readonly id: string; readonly code: string; readonly at: Temporal.Instant },
): Promise<{ readonly code: string; readonly isNew: boolean }> {
  const added = await transaction
    .insertInto('account_complaint')
    .values({
      id: filed.id,
      code: filed.code,
      personal_id: filed.personalId,
      full_name: filed.fullName,
      phone: filed.phone,
      content: filed.content,
      filed_at: new Date(filed.at.epochMilliseconds),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('code')
    .executeTakeFirst();
  if (added) return { code: added.code, isNew: true };
  const kept = await transaction
    .selectFrom('account_complaint')
    .select('code')
    .where('id', '=', filed.id)
    .executeTakeFirstOrThrow();
  return { code: kept.code, isNew: false };
}

/** Undefined when there is no such complaint, or somebody settled it already. */
export async function settleOpenComplaint(
  transaction: Transaction,
  settled: {
    readonly code: string;
    readonly outcome: ComplaintOutcome;
    readonly note: string | null;
    readonly officerId: string;
    readonly at: Temporal.Instant;
  },
): Promise<{ readonly personalId: string } | undefined> {
  const row = await transaction
    .updateTable('account_complaint')
    .set({
      outcome: settled.outcome,
      note: settled.note,
      settled_by: settled.officerId,
      settled_at: new Date(settled.at.epochMilliseconds),
    })
    .where('code', '=', settled.code)
    .where('settled_at', 'is', null)
    .returning('personal_id')
    .executeTakeFirst();
  if (!row) return undefined;
  const payload = JSON.stringify({ code: settled.code });
  await transaction.insertInto('outbox').values({ topic: COMPLAINT_SETTLED, payload }).execute();
  return { personalId: row.personal_id };
}
