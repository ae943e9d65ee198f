import {
  type ActionResult,
  applyAction,
  type BatchTask,
  getOfficeDossier,
  mayBeAssigned,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';

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
  return inTransaction(database, (transaction) => handOverIn(transaction, handOver));
}

async function handOverIn(transaction: Transaction, handOver: HandOver): Promise<HandOverResult> {
  const { code, officer, action, expectedVersion, at, note = '' } = handOver;
  const assigneeId = action === 'take-over' ? officer.officerId : handOver.assigneeId;
  const { handlingUnit } = await getOfficeDossier(transaction, officer, code);
  const known =
    action === 'take-over' || (await mayBeAssigned(transaction, handlingUnit.id, { officerId: assigneeId, at }));
  if (!known) return { ok: false, refusal: 'assignee-unknown' };
  return applyAction(transaction, { code, actor: officer, action, expectedVersion, at, assigneeId, note });
}

/** One dossier of a batch: taken over, or given to whom the officer chose, as its step has it. */
export async function handOverTask(
  transaction: Transaction,
  { assigneeId, officer, ...task }: BatchTask,
): Promise<HandOverResult> {
  if (assigneeId === null)
    return handOverIn(transaction, { ...task, officer, action: 'take-over', assigneeId: officer.officerId });
  const { step } = await getOfficeDossier(transaction, officer, task.code);
  const action = step === 'awaiting-assignment' ? 'assign' : 'forward';
  return handOverIn(transaction, { ...task, officer, action, assigneeId });
}
