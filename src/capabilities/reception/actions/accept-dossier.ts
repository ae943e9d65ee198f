import {
  type ActionResult,
  addPaperChecks,
  applyAction,
  type FeeMoment,
  getOfficeDossier,
  mayBeAssigned,
  type OfficerActor,
  type PaperCheck,
  waitsForFee,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';

export interface Acceptance {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly note?: string;
  /** Việc phải chờ nộp phí, as the province sets it. */
  readonly feeBefore?: readonly FeeMoment[];
  /** Giấy tờ đã kiểm. */
  readonly checks?: readonly PaperCheck[];
  /** Chuyên viên chosen at once; without one the head of the handling unit assigns. */
  readonly assigneeId?: string | undefined;
}

export type AcceptanceResult = ActionResult | { readonly ok: false; readonly refusal: 'assignee-unknown' };

/**
 * Tiếp nhận hồ sơ: the receptionist found the dossier complete; the clock starts and the due date is set. With a
 * specialist named it is handed over in the same moment (Decree 61/2018, Article 18: the same working day).
 */
export function acceptDossier(database: Database, acceptance: Acceptance): Promise<AcceptanceResult> {
  return inTransaction(database, (transaction) => acceptIn(transaction, acceptance));
}

export async function acceptIn(transaction: Transaction, acceptance: Acceptance): Promise<AcceptanceResult> {
  const { code, officer, expectedVersion, at, note = '', feeBefore = [], checks = [], assigneeId } = acceptance;
  const actor = officer;
  const dossier = await getOfficeDossier(transaction, officer, code);
  if (
    assigneeId !== undefined &&
    !(await mayBeAssigned(transaction, dossier.handlingUnit.id, { officerId: assigneeId, at }))
  )
    return { ok: false, refusal: 'assignee-unknown' };
  const feeFirst = waitsForFee('acceptance', dossier, feeBefore);
  const accepting = { code, actor, action: 'accept', expectedVersion, at, note, feeFirst } as const;
  const accepted = await applyAction(transaction, accepting);
  if (!accepted.ok) return accepted;
  const { dossierId, version } = accepted;
  await addPaperChecks(transaction, { dossierId, checks, officerId: officer.officerId, at });
  if (assigneeId === undefined) return accepted;
  return applyAction(transaction, { code, actor, action: 'assign', expectedVersion: version, at, assigneeId });
}
