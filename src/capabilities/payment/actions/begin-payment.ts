import { randomBytes } from 'node:crypto';
import { type DossierDetail, getCitizenDossier, owesFee } from '#capabilities/dossier/index.ts';
import { Unavailable } from '#platform/errors.ts';
import { createReference } from '../domain/payment.ts';
import { beginAtPlatform } from '../gateway/payment-platform.ts';
import { listPayments } from '../storage/payment-queries.ts';
import { addOnlinePayment, saveFailed, savePayUrl } from '../storage/payment-store.ts';
import { type AskMeans, askPlatform } from './ask-platform.ts';

export interface Payer {
  /** Whose dossier it is. */
  readonly accountId: string;
  readonly fullName: string;
}

export type BeginOutcome =
  | { readonly ok: true; readonly payUrl: string }
  | { readonly ok: false; readonly refusal: 'nothing-to-pay' | 'platform-refused' | 'platform-away' };

/** A page of the platform that was begun this recently is gone on with: two tabs are one payment. */
const GOES_ON_FOR = { minutes: 15 };
const OVER = [3, 8, 10];

/** Bắt đầu thanh toán trực tuyến of what a dossier owes. Nothing is paid by it. */
export async function beginPayment(means: AskMeans, payer: Payer, code: string): Promise<BeginOutcome> {
  const { database, clock, config } = means;
  const at = clock.now();
  try {
    const dossier = await settledFirst(means, payer, code);
    if (!isPayable(dossier)) return { ok: false, refusal: 'nothing-to-pay' };
    const recent = at.subtract(GOES_ON_FOR);
    const begun = (await listPayments(database.kysely, dossier.id)).find(
      ({ state, payUrl, begunAt }) => state === 'open' && payUrl && Temporal.Instant.compare(begunAt, recent) > 0,
    );
    if (begun?.payUrl) return { ok: true, payUrl: begun.payUrl };
    const reference = createReference(randomBytes(32));
    const payment = { reference, dossierId: dossier.id, amount: dossier.feeTotal, payer, at };
    await addOnlinePayment(database.kysely, payment);
    const about = `NOP PHI HO SO ${dossier.code}`;
    const answer = await beginAtPlatform(config.payment, { reference, amount: dossier.feeTotal, about, at });
    if (!answer.ok) {
      await saveFailed(database.kysely, reference);
      return { ok: false, refusal: 'platform-refused' };
    }
    await savePayUrl(database.kysely, reference, answer.payUrl);
    return answer;
  } catch (error) {
    if (error instanceof Unavailable) return { ok: false, refusal: 'platform-away' };
    throw error;
  }
}

export function isPayable(dossier: Pick<DossierDetail, 'feeTotal' | 'feePaidAt' | 'status'>): boolean {
  return owesFee(dossier) && !OVER.includes(dossier.status);
}

/** Whoever paid and lost the line is not asked to pay again. */
async function settledFirst(means: AskMeans, payer: Payer, code: string): Promise<DossierDetail> {
  const { kysely } = means.database;
  const dossier = await getCitizenDossier(kysely, payer, code);
  await settleOpenPayments(means, dossier);
  return getCitizenDossier(kysely, payer, code);
}

/**
 * Asks about every open payment of a dossier.
 * @throws Unavailable
 */
export async function settleOpenPayments(means: AskMeans, dossier: { readonly id: number }): Promise<void> {
  const payments = await listPayments(means.database.kysely, dossier.id);
  for (const payment of payments) if (payment.state === 'open') await askPlatform(means, payment);
}
