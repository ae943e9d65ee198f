import { createHash } from 'node:crypto';
import { payFee } from '#capabilities/dossier/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { Platform } from '#platform/platform.ts';
import type { Payment } from '../domain/payment.ts';
import { receiptItems } from '../domain/receipt.ts';
import { judgeNews, type NewsVerdict } from '../domain/settle.ts';
import type { PlatformNews } from '../gateway/payment-platform.ts';
import { findPayable } from '../storage/fee-queries.ts';
import { isTransactionOfAnother, keepMessage, lockPayment, saveFailed, saveSettled } from '../storage/payment-store.ts';
import { addReceipt } from '../storage/receipt-store.ts';

export type SettleOutcome = NewsVerdict | 'unknown-reference' | 'transaction-used';

type Means = Pick<Platform, 'database' | 'clock'>;

/** Written beside the event; people read "Hệ thống". */
const PLATFORM = { kind: 'system', name: 'Nền tảng thanh toán' } as const;
const UNIQUE_VIOLATION = '23505';

/**
 * Ghi tiền vào sổ: the one place where a message of the platform changes money. Payment, dossier, receipt and the
 * message itself change together or not at all; the same message again, or another order of messages, changes nothing
 * that was settled.
 */
export async function settlePayment(
  means: Means,
  source: 'confirmation' | 'query',
  told: PlatformNews,
): Promise<SettleOutcome> {
  const at = means.clock.now();
  try {
    return await inTransaction(means.database, async (transaction) => {
      const outcome = await settle(transaction, told, at);
      await keepMessage(transaction, { ...keptOf(source, told), outcome, at });
      return outcome;
    });
  } catch (error) {
    // Two payments were told of one transaction of the bank at the same moment: the other was first.
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    await keepMessage(means.database.kysely, { ...keptOf(source, told), outcome: 'transaction-used', at });
    return 'transaction-used';
  }
}

async function settle(transaction: Transaction, told: PlatformNews, at: Temporal.Instant): Promise<SettleOutcome> {
  const { reference, news } = told;
  const payment = await lockPayment(transaction, reference);
  if (!payment) return 'unknown-reference';
  const comes = judgeNews(payment, true, news) === 'paid';
  if (comes && (await isTransactionOfAnother(transaction, reference, news.bankTransaction))) return 'transaction-used';
  const data = { amount: payment.amount, way: 'online', reference };
  const isOwed = comes && (await payFee(transaction, { code: payment.dossierCode, actor: PLATFORM, at, data })).ok;
  const verdict = judgeNews(payment, isOwed, news);
  if (verdict === 'failed') await saveFailed(transaction, reference);
  if (verdict === 'paid' || verdict === 'surplus') {
    const { bank, content } = told;
    const { bankTransaction } = news;
    const bankAt = bankTime(content['ThoiGianGD']) ?? at;
    await saveSettled(transaction, reference, { state: verdict, bank, bankTransaction, bankAt, at });
  }
  if (verdict === 'paid') await giveReceipt(transaction, payment, at);
  return verdict;
}

/** Lập biên lai of a payment that settled the fee of its dossier. */
export async function giveReceipt(
  transaction: Transaction,
  { dossierId, reference, amount, payerName }: Pick<Payment, 'dossierId' | 'reference' | 'amount' | 'payerName'>,
  at: Temporal.Instant,
): Promise<void> {
  const dossier = await findPayable(transaction, dossierId);
  if (!dossier) throw new Error(`a payment without its dossier: ${reference}`);
  await addReceipt(transaction, {
    dossierId,
    reference,
    unitId: dossier.receivingUnitId,
    year: at.toZonedDateTimeISO(VIETNAM).year,
    payerName,
    items: receiptItems(dossier.fees),
    amount,
    at,
  });
}

function keptOf(source: 'confirmation' | 'query', { reference, content }: PlatformNews) {
  const digest = createHash('sha256')
    .update(`${source}\n${JSON.stringify(content)}`)
    .digest();
  return { digest, reference, source, content };
}

/** "20261129143005" of Vietnam; undefined for what is no time. */
function bankTime(stamp: string | undefined): Temporal.Instant | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  try {
    const time = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
    return time.toZonedDateTime(VIETNAM).toInstant();
  } catch {
    return undefined;
  }
}
