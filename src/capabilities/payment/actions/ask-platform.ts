import type { Platform } from '#platform/platform.ts';
import type { Payment } from '../domain/payment.ts';
import { queryPlatform } from '../gateway/payment-platform.ts';
import { saveFailed } from '../storage/payment-store.ts';
import { type SettleOutcome, settlePayment } from './settle-payment.ts';

export type AskMeans = Pick<Platform, 'database' | 'clock' | 'config'>;

/** What the platform does not know after an hour was never begun there. */
const UNKNOWN_FOR = { hours: 1 };

/**
 * Hỏi nền tảng about one payment, and writes down what it says.
 * @throws Unavailable
 */
export async function askPlatform(
  means: AskMeans,
  { reference, begunAt }: Pick<Payment, 'reference' | 'begunAt'>,
): Promise<SettleOutcome> {
  const { database, clock, config } = means;
  const now = clock.now();
  const told = await queryPlatform(config.payment, reference, now);
  if (told !== 'unknown') return settlePayment(means, 'query', told);
  if (Temporal.Instant.compare(begunAt.add(UNKNOWN_FOR), now) > 0) return 'nothing-new';
  return (await saveFailed(database.kysely, reference)) ? 'failed' : 'nothing-new';
}
