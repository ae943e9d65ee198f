import { randomBytes } from 'node:crypto';
import { type ActionResult, getOfficeDossier, type OfficerActor, payFee } from '#capabilities/dossier/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { Unavailable } from '#platform/errors.ts';
import { createReference } from '../domain/payment.ts';
import { addCounterPayment } from '../storage/payment-store.ts';
import type { AskMeans } from './ask-platform.ts';
import { settleOpenPayments } from './begin-payment.ts';
import { giveReceipt } from './settle-payment.ts';

export interface Collection {
  readonly code: string;
  readonly officer: OfficerActor;
  /** Người nộp tiền, who need not be who filed. */
  readonly payerName: string;
}

/**
 * Thu phí tại quầy: the receptionist took the money; ledger, dossier and receipt say so together. What was begun online
 * is asked about first, so that nobody pays twice.
 */
export async function collectFee(means: AskMeans, { code, officer, payerName }: Collection): Promise<ActionResult> {
  const { database, clock } = means;
  const { id, feeTotal } = await getOfficeDossier(database.kysely, officer, code);
  await settleOpenPayments(means, { id }).catch((error: unknown) => {
    // The counter does not close because the platform is away; money that comes later as well is given back.
    if (!(error instanceof Unavailable)) throw error;
  });
  const at = clock.now();
  return inTransaction(database, async (transaction) => {
    const reference = createReference(randomBytes(32));
    const data = { amount: feeTotal, way: 'counter', reference };
    const paid = await payFee(transaction, { code, actor: officer, at, data });
    if (!paid.ok) return paid;
    const payment = { reference, dossierId: id, amount: feeTotal, payerName, officerId: officer.officerId, at };
    await addCounterPayment(transaction, payment);
    await giveReceipt(transaction, payment, at);
    return paid;
  });
}
