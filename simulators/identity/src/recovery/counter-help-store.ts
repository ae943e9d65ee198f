/** Hỗ trợ tại quầy: a code for somebody whose telephone was lost, sent to the one they showed at the counter. */
import { createHmac, randomInt } from 'node:crypto';
import type pg from 'pg';
import type { ProviderName } from '../settings.ts';

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 8;
const LIFETIME = '30 minutes';

export interface CounterHelp {
  readonly requestId: string;
  readonly loginId: string;
  readonly phone: string;
}

export interface CounterHelps {
  /** The code, in two groups; undefined when this request has been answered before. A new one voids the old ones. */
  offer(help: CounterHelp, subject: string | undefined): Promise<string | undefined>;
  /** Once, within its half hour: whose account it opens, and the telephone that was verified. */
  take(loginId: string, typedCode: string): Promise<{ readonly subject: string; readonly phone: string } | undefined>;
}

export function createCounterHelps(pool: pg.Pool, provider: ProviderName, pepper: string): CounterHelps {
  const macOf = (loginId: string, code: string): Buffer =>
    createHmac('sha256', pepper).update(`help|${provider}|${loginId}|${code}`).digest();
  return {
    async offer({ requestId, loginId, phone }, subject) {
      const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
      const { rowCount } = await pool.query(
        `with added as (
           insert into recovery_help (request_id, login_id, subject, phone, mac, expires_at)
           values ($1, $2, $3, $4, $5, now() + interval '${LIFETIME}') on conflict do nothing returning request_id),
         older as (
           delete from recovery_help using added where login_id = $2 and recovery_help.request_id <> $1)
         select 1 from added`,
        [requestId, loginId, subject, phone, macOf(loginId, code)],
      );
      return rowCount === 1 ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined;
    },

    async take(loginId, typedCode) {
      const code = typedCode.toUpperCase().replace(/[^A-Z]/g, '');
      const { rows } = await pool.query<{ subject: string; phone: string }>(
        `update recovery_help set used_at = now()
         where login_id = $1 and mac = $2 and subject is not null and used_at is null and expires_at > now()
         returning subject, phone`,
        [loginId, macOf(loginId, code)],
      );
      return rows[0];
    },
  };
}
