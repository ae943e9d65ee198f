import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor } from '../domain/access.ts';
import { type BatchKind, batchKindsOf, type ChosenDossier, LARGEST_BATCH } from '../domain/work-batch.ts';
import { findWorkBatch } from '../storage/work-batch-queries.ts';
import { addWorkBatch, addWorkBatchItems } from '../storage/work-batch-store.ts';

export interface WorkBatchRequest {
  readonly officer: OfficerActor;
  /** Of the form that was sent: the same form twice is one batch. */
  readonly key: string;
  readonly kind: BatchKind | undefined;
  /** Người được giao, for hand-over. */
  readonly assigneeId: string | undefined;
  readonly note: string;
  /** Each as the officer saw it. */
  readonly chosen: readonly ChosenDossier[];
  readonly at: Temporal.Instant;
}

export type WorkBatchResult =
  | { readonly ok: true; readonly number: number }
  | {
      readonly ok: false;
      readonly refusal: 'kind-missing' | 'assignee-missing' | 'nothing-chosen' | 'too-many' | 'nothing-found';
    };

/**
 * Làm hàng loạt: the officer chose one deed for many dossiers. Each is done on its own afterwards, by the same rules
 * as alone; what the officer may not know of is not taken.
 */
export async function requestWorkBatch(database: Database, request: WorkBatchRequest): Promise<WorkBatchResult> {
  const { officer, key, kind, note, chosen, at } = request;
  const duties = dutiesToday(officer);
  const allowed = batchKindsOf(new Set(duties.map(({ role }) => role)));
  if (kind === undefined || !allowed.includes(kind)) return { ok: false, refusal: 'kind-missing' };
  const assigneeId = kind === 'hand-over' ? request.assigneeId : null;
  if (assigneeId === undefined) return { ok: false, refusal: 'assignee-missing' };
  if (chosen.length === 0) return { ok: false, refusal: 'nothing-chosen' };
  if (chosen.length > LARGEST_BATCH) return { ok: false, refusal: 'too-many' };
  const again = await findWorkBatch(database.kysely, key, officer.officerId);
  if (again !== undefined) return { ok: true, number: again };
  const unitIds = [...new Set(duties.map(({ unitId }) => unitId))];
  try {
    const number = await inTransaction(database, async (transaction) => {
      const added = await addWorkBatch(transaction, { key, officerId: officer.officerId, kind, assigneeId, note, at });
      if (added === undefined) return findWorkBatch(transaction, key, officer.officerId);
      const taken = await addWorkBatchItems(transaction, { number: added, kind }, chosen, unitIds);
      if (taken === 0) throw new NothingTaken();
      return added;
    });
    return number === undefined ? { ok: false, refusal: 'nothing-found' } : { ok: true, number };
  } catch (error) {
    if (error instanceof NothingTaken) return { ok: false, refusal: 'nothing-found' };
    throw error;
  }
}

/** Thrown when no dossier was taken, so that no empty batch is left. */
class NothingTaken extends Error {}
