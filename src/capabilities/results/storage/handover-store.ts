import type { Transaction } from '#platform/database/transaction.ts';
import type { Handover } from '../domain/handover.ts';

/** Written once, with the event that closes the dossier. */
export async function addHandover(
  transaction: Transaction,
  dossierId: number,
  handover: Handover,
  by: { readonly officerId: string | null; readonly at: Temporal.Instant },
): Promise<void> {
  const isAtCounter = handover.method === 'counter';
  await transaction
    .insertInto('result_handover')
    .values({
      dossier_id: dossierId,
      method: handover.method,
      receiver_name: handover.receiverName,
      relation: handover.relation,
      identity_paper: isAtCounter ? handover.identityPaper : null,
      signed: isAtCounter ? handover.signed : null,
      originals: JSON.stringify(handover.originals),
      note: handover.note,
      officer_id: by.officerId,
      at: by.at.toString(),
    })
    .execute();
}
