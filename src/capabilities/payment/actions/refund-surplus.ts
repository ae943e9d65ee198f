import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { Platform } from '#platform/platform.ts';
import { findSurplus } from '../storage/payment-queries.ts';
import { saveRefund } from '../storage/payment-store.ts';

export interface SurplusRefund {
  readonly reference: string;
  readonly officer: OfficerActor;
  /** Số chứng từ. */
  readonly note: string;
}

export type RefundResult = { readonly ok: true } | { readonly ok: false; readonly refusal: 'not-surplus' };

/** Ghi đã hoàn tiền nộp thừa, by the receptionists of the unit that received the dossier. Written down once. */
export function refundSurplus(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  { reference, officer, note }: SurplusRefund,
): Promise<RefundResult> {
  return inTransaction(database, async (transaction) => {
    const surplus = await findSurplus(transaction, cashierUnits(officer), reference);
    const { officerId, fullName } = officer;
    const isSaved = surplus && (await saveRefund(transaction, { reference, officerId, note, at: clock.now() }));
    if (!surplus || !isSaved) return { ok: false, refusal: 'not-surplus' };
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officerId,
      actorName: fullName,
      action: 'surplus-refunded',
      subject: surplus.dossierCode,
      detail: { amount: surplus.amount, reference },
    });
    return { ok: true };
  });
}

/** Where the officer takes and gives back money. */
export function cashierUnits({ duties }: OfficerActor): number[] {
  return duties.filter(({ role }) => role === 'receptionist').map(({ unitId }) => unitId);
}
