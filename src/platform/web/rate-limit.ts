/** Giới hạn số lần gọi: one count for all processes, kept in the database. */
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#platform/database/transaction.ts';

export interface RateLimit {
  /** False when the caller has used up what it may do for now. */
  take(caller: string): Promise<boolean>;
}

export interface RateLimitOptions {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

export function createRateLimit({ pool }: Database, { name, times, seconds }: RateLimitOptions): RateLimit {
  const common = { keyPrefix: name, points: times, duration: seconds };
  const limiter = new RateLimiterPostgres({
    ...common,
    storeClient: pool,
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    // While the database is away each process counts for itself.
    insuranceLimiter: new RateLimiterMemory(common),
  });
  return {
    async take(caller) {
      try {
        await limiter.consume(createHash('sha256').update(caller).digest('base64url'));
        return true;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return false;
        throw refused;
      }
    },
  };
}

/** Deletes the counts that are over: else every address that ever called would keep a row. Says how many went. */
export async function purgeRateLimits({ kysely }: Database, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await kysely
    .deleteFrom('rate_limit')
    .where('expire', '<', now.epochMilliseconds)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
