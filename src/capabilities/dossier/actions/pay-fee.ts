import type { Transaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { type Actor, mayRead, permitFor } from '../domain/access.ts';
import { owesFee } from '../domain/fee.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { lockDossier } from '../storage/dossier-store.ts';
import { type ActionResult, changeOpened } from './apply-action.ts';

export interface FeePaid {
  readonly code: string;
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  /** Số tiền, cách nộp, kept in the event. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Ghi nhận đã nộp phí, lệ phí. It asks for no version: money that came is written down whatever else happened to the
 * dossier meanwhile, and only once.
 * @throws NotFound when there is no such dossier or the actor may not know of it
 * @throws NotPermitted when the actor collects no fees of it
 */
export async function payFee(transaction: Transaction, { code, actor, at, data }: FeePaid): Promise<ActionResult> {
  const dossier = await lockDossier(transaction, code);
  if (!dossier || !mayRead(actor, dossier)) throw new NotFound('dossier');
  const permit = permitFor(actor, dossier, 'pay-fee');
  if (!permit) throw new NotPermitted('pay-fee');
  if (!owesFee(dossier)) return { ok: false, refusal: 'nothing-to-pay' };
  const events = await listEvents(transaction, dossier.id);
  const request = { code, actor, action: 'pay-fee' as const, expectedVersion: dossier.version, at, data };
  return changeOpened(transaction, { dossier, events, permit }, request, { feePaidAt: at });
}
