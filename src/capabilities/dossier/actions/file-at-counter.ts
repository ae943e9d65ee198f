import type { Transaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { CounterFiling } from '../domain/counter-filing.ts';
import { closeOfficerDraft, insertCounterFiling } from '../storage/counter-filing-store.ts';

/**
 * Nhận hồ sơ tại quầy (NĐ 118/2025 Đ.15, Đ.17): the officer's draft becomes a dossier of the officer's unit, in the
 * caller's transaction. Tells its code.
 * @throws NotFound when the draft is not the officer's, or not open
 * @throws NotPermitted when the officer does not receive for that unit
 */
export async function fileAtCounter(
  transaction: Transaction,
  officer: OfficerActor,
  filing: CounterFiling,
  at: Temporal.Instant,
): Promise<string> {
  const { receivingUnitId } = filing.content;
  const receives = officer.duties.some(({ role, unitId }) => role === 'receptionist' && unitId === receivingUnitId);
  if (!receives) throw new NotPermitted('file-at-counter');
  const closed = await closeOfficerDraft(transaction, filing.draftId, officer.officerId);
  if (!closed) throw new NotFound('draft');
  const { code } = await insertCounterFiling(transaction, filing, officer, at);
  return code;
}
