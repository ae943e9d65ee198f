/** Giới hạn: how often something may happen within an hour, counted in one statement for every process. */
import { createHmac } from 'node:crypto';
import type pg from 'pg';

export interface RateLimit {
  /** Counts this time; false when it is one too many. */
  allows(key: string, mostInAnHour: number): Promise<boolean>;
}

export function createRateLimit(pool: pg.Pool, pepper: string): RateLimit {
  return {
    async allows(key, mostInAnHour) {
      const { rows } = await pool.query<{ n: number }>(
        `insert into rate_count as c (key, n, until) values ($1, 1, now() + interval '1 hour')
         on conflict (key) do update set
           n = case when c.until < now() then 1 else c.n + 1 end,
           until = case when c.until < now() then excluded.until else c.until end
         returning n`,
        [createHmac('sha256', pepper).update(`rate|${key}`).digest()],
      );
      return (rows[0]?.n ?? 0) <= mostInAnHour;
    },
  };
}
