import {
  type ActionResult,
  applyAction,
  getOfficeDossier,
  mayBeAssigned,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface HandOver {
  readonly code: string;
  readonly officer: OfficerActor;
  /** assign: phân công; forward: chuyển cho người khác; take-over: tự nhận. */
  readonly action: 'assign' | 'forward' | 'take-over';
  /** Người được giao; the officer itself for take-over. */
  readonly assigneeId: string;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly note?: string;
}

export type HandOverResult = ActionResult | { readonly ok: false; readonly refusal: 'assignee-unknown' };

/** Chuyển xử lý: gives the dossier to a specialist or head of the handling unit, and to nobody else. */
export function handOverDossier(database: Database, handOver: HandOver): Promise<HandOverResult> {
  const { code, officer, action, expectedVersion, at, note = '' } = handOver;
  const assigneeId = action === 'take-over' ? officer.officerId : handOver.assigneeId;
  return inTransaction(database, async (transaction) => {
    const { handlingUnit } = await getOfficeDossier(transaction, officer, code);
    const known = action === 'take-over' || (await mayBeAssigned(transaction, handlingUnit.id, assigneeId));
    if (!known) return { ok: false, refusal: 'assignee-unknown' };
    return applyAction(transaction, { code, actor: officer, action, expectedVersion, at, assigneeId, note });
  });
}
