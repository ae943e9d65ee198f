import { Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { listOpenPayments } from '../storage/payment-queries.ts';
import { saveFailed } from '../storage/payment-store.ts';
import { askPlatform } from './ask-platform.ts';

const ASKED_AFTER = { minutes: 15 };
/** After that nobody pays any more; money that comes all the same is still believed when it is told. */
const GIVEN_UP_AFTER = { hours: 72 };
const MOST_AT_ONCE = 500;

/** Dò giao dịch treo: asks about every payment that nobody told us the end of. Tells how many came to an end. */
export async function sweepPayments(platform: Platform): Promise<number> {
  const { database, clock, log } = platform;
  const now = clock.now();
  const open = await listOpenPayments(database.kysely, now.subtract(ASKED_AFTER), MOST_AT_ONCE);
  let ended = 0;
  for (const payment of open) {
    try {
      const outcome = await askPlatform(platform, payment);
      if (outcome === 'paid' || outcome === 'surplus' || outcome === 'failed') ended += 1;
      else if (Temporal.Instant.compare(payment.begunAt.add(GIVEN_UP_AFTER), now) < 0)
        ended += (await saveFailed(database.kysely, payment.reference)) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      log.warn({ err: error }, 'the payment platform does not answer; the next hour asks again');
      break;
    }
  }
  return ended;
}
