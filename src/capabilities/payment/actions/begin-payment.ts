import { randomBytes } from 'node:crypto';
import { type DossierDetail, getCitizenDossier, owesFee } from '#capabilities/dossier/index.ts';
import { Unavailable } from '#platform/errors.ts';
import { createReference } from '../domain/payment.ts';
import { beginAtPlatform } from '../gateway/payment-platform.ts';
import type { CodedFee } from '../storage/fee-code-queries.ts';
import { listPayments } from '../storage/payment-queries.ts';
import { addOnlinePayment, saveFailed, savePayUrl } from '../storage/payment-store.ts';
import { type AskMeans, askPlatform } from './ask-platform.ts';

export interface Payer {
  /** Whose dossier it is. */
  readonly accountId: string;
  readonly fullName: string;
}

export type BeginOutcome =
  | { readonly ok: true; readonly payUrl: string; readonly reference: string }
  | { readonly ok: false; readonly refusal: 'nothing-to-pay' | 'platform-refused' | 'platform-away' };

/** A page of the platform that was begun this recently is gone on with: two tabs are one payment. */
const GOES_ON_FOR = { minutes: 15 };
const OVER = [3, 8, 10];

/** Bắt đầu thanh toán trực tuyến of what one's own dossier owes. Nothing is paid by it. */
export function beginPayment(means: AskMeans, owner: Payer, code: string): Promise<BeginOutcome> {
  return begin(means, { owner, code, payer: owner, byCode: false });
}

/**
 * Nộp thay bằng mã: by anybody who was given the code, signed in or not; the receipt is the owner's. The platform's page
 * does not name the dossier, which the code does not open.
 */
export function beginPaymentByCode(
  means: AskMeans,
  fee: CodedFee,
  payer: { readonly accountId: string | null; readonly fullName: string },
): Promise<BeginOutcome> {
  return begin(means, { owner: fee, code: fee.dossierCode, payer, byCode: true });
}

interface Beginning {
  readonly owner: Pick<Payer, 'accountId'>;
  readonly code: string;
  readonly payer: { readonly accountId: string | null; readonly fullName: string };
  readonly byCode: boolean;
}

async function begin(means: AskMeans, { owner, code, payer, byCode }: Beginning): Promise<BeginOutcome> {
  const { database, clock, config } = means;
  const at = clock.now();
  try {
    const dossier = await settledFirst(means, owner, code);
    if (!isPayable(dossier)) return { ok: false, refusal: 'nothing-to-pay' };
    const recent = at.subtract(GOES_ON_FOR);
    const begun = (await listPayments(database.kysely, dossier.id)).find(
      (payment) =>
        payment.state === 'open' && payment.byCode === byCode && Temporal.Instant.compare(payment.begunAt, recent) > 0,
    );
    if (begun?.payUrl) return { ok: true, payUrl: begun.payUrl, reference: begun.reference };
    const reference = createReference(randomBytes(32));
    const payment = { reference, dossierId: dossier.id, amount: dossier.feeTotal, payer, byCode, at };
    await addOnlinePayment(database.kysely, payment);
    const about = byCode ? 'NOP PHI DICH VU CONG' : `NOP PHI HO SO ${dossier.code}`;
    const answer = await beginAtPlatform(config.payment, { reference, amount: dossier.feeTotal, about, at });
    if (!answer.ok) {
      await saveFailed(database.kysely, reference);
      return { ok: false, refusal: 'platform-refused' };
    }
    await savePayUrl(database.kysely, reference, answer.payUrl);
    return { ...answer, reference };
  } catch (error) {
    if (error instanceof Unavailable) return { ok: false, refusal: 'platform-away' };
    throw error;
  }
}

export function isPayable(dossier: Pick<DossierDetail, 'feeTotal' | 'feePaidAt' | 'status'>): boolean {
  return owesFee(dossier) && !OVER.includes(dossier.status);
}

/** Whoever paid and lost the line is not asked to pay again. */
async function settledFirst(means: AskMeans, owner: Pick<Payer, 'accountId'>, code: string): Promise<DossierDetail> {
  const { kysely } = means.database;
  const dossier = await getCitizenDossier(kysely, owner, code);
  await settleOpenPayments(means, dossier);
  return getCitizenDossier(kysely, owner, code);
}

/**
 * Asks about every open payment of a dossier.
 * @throws Unavailable
 */
export async function settleOpenPayments(means: AskMeans, dossier: { readonly id: number }): Promise<void> {
  const payments = await listPayments(means.database.kysely, dossier.id);
  for (const payment of payments) if (payment.state === 'open') await askPlatform(means, payment);
}
