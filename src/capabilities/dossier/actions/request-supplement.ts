import { loadCalendar } from '#capabilities/agencies/index.ts';
import { closingTime } from '#engines/clock/working-calendar.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { Fault, SupplementRefusal } from '../domain/supplement.ts';
import { addSupplement } from '../storage/supplement-store.ts';
import { type ActionResult, changeOpened, type OpenedDossier, openForChange } from './apply-action.ts';

export interface SupplementDemand {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Lý do chung; may be empty. */
  readonly reason: string;
  readonly faults: readonly Fault[];
  /** ISO date. */
  readonly respondBy: string;
}

export type SupplementDemandResult = ActionResult | { readonly ok: false; readonly refusal: SupplementRefusal };

/**
 * Yêu cầu bổ sung, hoàn thiện hồ sơ: the officer tells the citizen everything that is to be mended, once; the clock
 * stops. A second request for the same dossier needs the head of the unit (Decree 61/2018, Article 11.2c).
 */
export async function requestSupplement(database: Database, demand: SupplementDemand): Promise<SupplementDemandResult> {
  const { code, officer, expectedVersion, at, faults, respondBy, reason } = demand;
  const action = 'request-supplement';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const refusal = refusalOf(demand, opened);
    if (refusal) return { ok: false, refusal };
    const calendar = await loadCalendar(transaction, { unitId: opened.dossier.receivingUnitId, on: respondBy });
    const number = opened.dossier.supplementCount + 1;
    const request = {
      code,
      actor: officer,
      action,
      expectedVersion,
      at,
      note: reason,
      data: { number, respondBy },
    } as const;
    const result = await changeOpened(transaction, opened, request, {
      queueAt: closingTime(calendar, Temporal.PlainDate.from(respondBy)).toInstant(),
      supplementCount: number,
    });
    if (!result.ok) return result;
    await addSupplement(transaction, {
      dossierId: opened.dossier.id,
      number,
      reason,
      faults,
      requestedBy: officer.officerId,
      requestedAt: at,
      respondBy,
    });
    return result;
  });
}

function refusalOf(demand: SupplementDemand, { dossier }: OpenedDossier): SupplementRefusal | undefined {
  if (demand.faults.length === 0) return 'no-faults';
  if (demand.faults.some(({ explanation }) => explanation.trim() === '')) return 'explanation-missing';
  const today = demand.at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(demand.respondBy), today) <= 0) return 'respond-by-past';
  const isHead = demand.officer.duties.some(({ role, unitId }) => role === 'head' && unitId === dossier.handlingUnitId);
  return dossier.supplementCount > 0 && !isHead ? 'second-supplement-needs-head' : undefined;
}
