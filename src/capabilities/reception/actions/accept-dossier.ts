import {
  type ActionResult,
  addPaperChecks,
  applyAction,
  getOfficeDossier,
  mayBeAssigned,
  type OfficerActor,
  type PaperCheck,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

export interface Acceptance {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly note?: string;
  /** Giấy tờ đã kiểm. */
  readonly checks?: readonly PaperCheck[];
  /** Chuyên viên chosen at once; without one the head of the handling unit assigns. */
  readonly assigneeId?: string;
}

export type AcceptanceResult = ActionResult | { readonly ok: false; readonly refusal: 'assignee-unknown' };

/**
 * Tiếp nhận hồ sơ: the receptionist found the dossier complete; the clock starts and the due date is set. With a
 * specialist named it is handed over in the same moment (Decree 61/2018, Article 18: the same working day).
 */
export function acceptDossier(database: Database, acceptance: Acceptance): Promise<AcceptanceResult> {
  const { code, officer, expectedVersion, at, note = '', checks = [], assigneeId } = acceptance;
  const actor = officer;
  return inTransaction(database, async (transaction) => {
    if (assigneeId !== undefined) {
      const { handlingUnit } = await getOfficeDossier(transaction, officer, code);
      const known = await mayBeAssigned(transaction, handlingUnit.id, assigneeId);
      if (!known) return { ok: false, refusal: 'assignee-unknown' };
    }
    const accepted = await applyAction(transaction, { code, actor, action: 'accept', expectedVersion, at, note });
    if (!accepted.ok) return accepted;
    const { dossierId, version } = accepted;
    await addPaperChecks(transaction, { dossierId, checks, officerId: officer.officerId, at });
    if (assigneeId === undefined) return accepted;
    return applyAction(transaction, { code, actor, action: 'assign', expectedVersion: version, at, assigneeId });
  });
}
