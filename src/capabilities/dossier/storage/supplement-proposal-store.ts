import type { Transaction } from '#platform/database/transaction.ts';
import type { Fault } from '../domain/supplement.ts';

export interface NewSupplementProposal {
  readonly dossierId: number;
  readonly reason: string;
  readonly faults: readonly Fault[];
  readonly respondBy: string;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

/** Lays the proposal before the head, in place of an earlier one. */
export async function saveProposal(transaction: Transaction, proposal: NewSupplementProposal): Promise<void> {
  const written = {
    state: 'proposed',
    reason: proposal.reason,
    faults: JSON.stringify(proposal.faults),
    respond_by: proposal.respondBy,
    written_at: proposal.at.toString(),
    written_by: proposal.officerId,
  };
  await transaction
    .insertInto('supplement_proposal')
    .values({ dossier_id: proposal.dossierId, ...written })
    .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(written))
    .execute();
}

/** It lies before nobody any more; what was written stays for its writer. */
export async function takeProposalBack(transaction: Transaction, dossierId: number): Promise<void> {
  await transaction
    .updateTable('supplement_proposal')
    .set({ state: 'drafted' })
    .where('dossier_id', '=', dossierId)
    .execute();
}

/** The proposal became a request. */
export async function removeProposal(transaction: Transaction, dossierId: number): Promise<void> {
  await transaction.deleteFrom('supplement_proposal').where('dossier_id', '=', dossierId).execute();
}
