import { loadCalendar } from '#capabilities/agencies/index.ts';
import { closingTime } from '#engines/clock/working-calendar.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { dutiesToday, type OfficerActor } from '../domain/access.ts';
import type { Fault, SupplementRefusal } from '../domain/supplement.ts';
import { removeProposal, saveProposal } from '../storage/supplement-proposal-store.ts';
import { addSupplement } from '../storage/supplement-store.ts';
import { type ActionResult, changeOpened, type OpenedDossier, openForChange } from './apply-action.ts';

export interface SupplementDemand {
  readonly code: string;
  readonly officer: OfficerActor;
  /** propose-supplement: trình lãnh đạo, needed after the first time; request-supplement: gửi công dân. */
  readonly action: 'request-supplement' | 'propose-supplement';
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
 * stops. Another request for the same dossier is proposed to the head of the unit, who makes it or sends it back
 * (Decree 61/2018, Article 11.2c).
 */
export async function requestSupplement(database: Database, demand: SupplementDemand): Promise<SupplementDemandResult> {
  const { code, officer, action, expectedVersion } = demand;
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const refusal = refusalOf(demand, opened);
    if (refusal) return { ok: false, refusal };
    return action === 'propose-supplement' ? propose(transaction, opened, demand) : ask(transaction, opened, demand);
  });
}

async function ask(
  transaction: Transaction,
  opened: OpenedDossier,
  demand: SupplementDemand,
): Promise<SupplementDemandResult> {
  const { officer, at, reason, faults, respondBy } = demand;
  const { id: dossierId, receivingUnitId } = opened.dossier;
  const number = opened.dossier.supplementCount + 1;
  const calendar = await loadCalendar(transaction, { unitId: receivingUnitId, on: respondBy });
  const result = await changeOpened(transaction, opened, toRequest(demand, number), {
    queueAt: closingTime(calendar, Temporal.PlainDate.from(respondBy)).toInstant(),
    supplementCount: number,
  });
  if (!result.ok) return result;
  await removeProposal(transaction, dossierId);
  const requested = { requestedBy: officer.officerId, requestedAt: at, respondBy };
  await addSupplement(transaction, { dossierId, number, reason, faults, ...requested });
  return result;
}

async function propose(
  transaction: Transaction,
  opened: OpenedDossier,
  demand: SupplementDemand,
): Promise<SupplementDemandResult> {
  const { officer, at, reason, faults, respondBy } = demand;
  const { id: dossierId, supplementCount } = opened.dossier;
  const result = await changeOpened(transaction, opened, toRequest(demand, supplementCount + 1));
  if (!result.ok) return result;
  await saveProposal(transaction, { dossierId, reason, faults, respondBy, officerId: officer.officerId, at });
  return result;
}

function toRequest(
  { code, officer, action, expectedVersion, at, reason, respondBy }: SupplementDemand,
  number: number,
) {
  return { code, actor: officer, action, expectedVersion, at, note: reason, data: { number, respondBy } } as const;
}

function refusalOf(demand: SupplementDemand, { dossier }: OpenedDossier): SupplementRefusal | undefined {
  if (demand.faults.length === 0) return 'no-faults';
  if (demand.faults.some(({ explanation }) => explanation.trim() === '')) return 'explanation-missing';
  const today = demand.at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(demand.respondBy), today) <= 0) return 'respond-by-past';
  const isFirst = dossier.supplementCount === 0;
  if (demand.action === 'propose-supplement') return isFirst ? 'first-supplement-needs-nobody' : undefined;
  const isHead = dutiesToday(demand.officer).some(
    ({ role, unitId }) => role === 'head' && unitId === dossier.handlingUnitId,
  );
  return isFirst || isHead ? undefined : 'second-supplement-needs-head';
}
