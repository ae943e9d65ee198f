import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';
import { findBatch } from '../storage/signing-batch-queries.ts';
import { addBatch, addBatchItems } from '../storage/signing-batch-store.ts';

export const LARGEST_BATCH = 500;

export interface BatchRequest {
  readonly officer: OfficerActor;
  /** Of the form that was sent: the same form twice is one batch. */
  readonly key: string;
  /** Each as the officer saw it. */
  readonly chosen: readonly { readonly code: string; readonly version: number }[];
  readonly at: Temporal.Instant;
}

export type BatchResult =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly refusal: 'nothing-chosen' | 'too-many' | 'nothing-waits' };

/**
 * Ký hàng loạt: the signatory chose results to sign and issue. Each is done on its own afterwards, with the duties of
 * now; what does not belong to the officer's units, or does not wait any more, is not taken.
 */
export async function requestBatch(database: Database, request: BatchRequest): Promise<BatchResult> {
  const { officer, key, chosen, at } = request;
  const duties = officer.duties.filter(({ role }) => role === 'signatory');
  if (duties.length === 0) throw new NotPermitted('sign');
  if (chosen.length === 0) return { ok: false, refusal: 'nothing-chosen' };
  if (chosen.length > LARGEST_BATCH) return { ok: false, refusal: 'too-many' };
  const again = await findBatch(database.kysely, key, officer.officerId);
  if (again !== undefined) return { ok: true, number: again };
  const number = await inTransaction(database, async (transaction) => {
    const added = await addBatch(transaction, { key, officerId: officer.officerId, duties, at });
    if (added === undefined) return findBatch(transaction, key, officer.officerId);
    const unitIds = duties.map(({ unitId }) => unitId);
    const taken = await addBatchItems(transaction, added, chosen, unitIds);
    return taken === 0 ? 'nothing' : added;
  });
  if (number === 'nothing' || number === undefined) return { ok: false, refusal: 'nothing-waits' };
  return { ok: true, number };
}
