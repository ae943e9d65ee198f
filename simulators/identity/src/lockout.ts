/** Tạm khóa: counted by the number typed, known or not, so that a lock tells nothing about who exists. */
import { createHmac } from 'node:crypto';
import type pg from 'pg';

const FREE_FAILURES = 5;

export interface Lockout {
  isLocked(typedId: string): Promise<boolean>;
  countFailure(typedId: string): Promise<void>;
  forget(typedId: string): Promise<void>;
}

export function createLockout(pool: pg.Pool, provider: string, pepper: string): Lockout {
  const keyOf = (typedId: string): Buffer => createHmac('sha256', pepper).update(`lock|${typedId}`).digest();
  return {
    async isLocked(typedId) {
      const { rowCount } = await pool.query(
        'select 1 from sign_in_failure where provider = $1 and typed_id_hash = $2 and locked_until > now()',
        [provider, keyOf(typedId)],
      );
      return rowCount === 1;
    },
    /** From the fifth failure on: 1 minute, 2, 4 … at most an hour. */
    async countFailure(typedId) {
      await pool.query(
        `insert into sign_in_failure as f (provider, typed_id_hash, failures) values ($1, $2, 1)
         on conflict (provider, typed_id_hash) do update set
           failures = case when f.last_at < now() - interval '1 day' then 1 else f.failures + 1 end,
           last_at = now(),
           locked_until = case when f.failures + 1 >= $3 and f.last_at > now() - interval '1 day'
             then now() + least(interval '1 minute' * power(2, least(f.failures + 1 - $3, 6)), interval '1 hour') end`,
        [provider, keyOf(typedId), FREE_FAILURES],
      );
    },
    async forget(typedId) {
      await pool.query('delete from sign_in_failure where provider = $1 and typed_id_hash = $2', [
        provider,
        keyOf(typedId),
      ]);
    },
  };
}
