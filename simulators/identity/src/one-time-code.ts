/** Mã OTP: six digits, three minutes, five tries, bound to one sign-in; never written down in clear. */
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type pg from 'pg';
import { createRateLimit } from './rate-limit.ts';

const LIFETIME_IN_SECONDS = 180;
const MOST_TRIES = 5;
const MOST_SENDS = 4;
const MAC_IN_BYTES = 32;
/** Whose code it is when there is nobody to send one to. */
const NOBODY = '';

interface PendingCode {
  readonly subject: string;
  readonly expiresAt: Date;
}

export type SendOutcome = 'sent' | 'too-soon' | 'too-many' | 'not-delivered';
type UnseenOutcome = Exclude<SendOutcome, 'not-delivered'>;
type CheckOutcome =
  | { readonly ok: true; readonly subject: string }
  | { readonly ok: false; readonly triesLeft: number };

export interface OneTimeCodes {
  send(scope: string, subject: string, phone: string): Promise<SendOutcome>;
  /**
   * For whoever may not learn whether anybody is reached: the answer is the same and takes as long, and the message goes
   * out afterwards. Without a subject nothing is sent and no code fits.
   */
  sendUnseen(scope: string, subject: string | undefined, phone: string): Promise<UnseenOutcome>;
  check(scope: string, code: string): Promise<CheckOutcome>;
  findPending(scope: string): Promise<PendingCode | undefined>;
}

export interface CodeOptions {
  readonly provider: string;
  readonly pepper: string;
  readonly resendAfter: number;
  /** Codes that one telephone gets in an hour, whatever they are for. */
  readonly perHour: number;
  readonly deliver: (phone: string, code: string) => Promise<boolean>;
}

export function createOneTimeCodes(pool: pg.Pool, options: CodeOptions): OneTimeCodes {
  const { provider, resendAfter } = options;
  const limit = createRateLimit(pool, options.pepper);
  const macOf = (scope: string, code: string): Buffer =>
    createHmac('sha256', options.pepper).update(`otp|${provider}|${scope}|${code}`).digest();

  /** False when it is too soon or too often for another. */
  async function renew(scope: string, subject: string, mac: Buffer): Promise<boolean> {
    // A new code voids the old one; somebody else's password in the same sign-in starts over, within the same limit.
    const { rowCount } = await pool.query(
      `insert into one_time_code as c (provider, scope, subject, mac, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(secs => $5))
       on conflict (provider, scope) do update
       set subject = excluded.subject, mac = excluded.mac, expires_at = excluded.expires_at,
           tries = 0, sends = c.sends + 1, last_sent_at = now()
       where c.used_at is null and c.sends < $6
         and (c.subject <> excluded.subject or c.last_sent_at <= now() - make_interval(secs => $7))`,
      [provider, scope, subject, mac, LIFETIME_IN_SECONDS, MOST_SENDS, resendAfter],
    );
    return rowCount === 1;
  }

  const mayReach = (phone: string): Promise<boolean> => limit.allows(`otp|${phone}`, options.perHour);

  async function deliverUnseen(phone: string, code: string): Promise<void> {
    if (await mayReach(phone)) await options.deliver(phone, code);
  }

  return {
    async send(scope, subject, phone) {
      const code = newCode();
      if (!(await renew(scope, subject, macOf(scope, code)))) return whyNotSent(pool, provider, scope);
      if (!(await mayReach(phone))) return 'too-many';
      if (await options.deliver(phone, code)) return 'sent';
      await pool.query('update one_time_code set last_sent_at = to_timestamp(0) where provider = $1 and scope = $2', [
        provider,
        scope,
      ]);
      return 'not-delivered';
    },

    async sendUnseen(scope, subject, phone) {
      const code = newCode();
      const mac = subject === undefined ? randomBytes(MAC_IN_BYTES) : macOf(scope, code);
      if (!(await renew(scope, subject ?? NOBODY, mac))) return whyNotSent(pool, provider, scope);
      if (subject !== undefined)
        deliverUnseen(phone, code).catch((error: Error) => process.stderr.write(`code not sent: ${error.message}\n`));
      return 'sent';
    },

    /** Counts the try and compares in one statement: guesses sent at once cannot exceed the limit. */
    async check(scope, code) {
      const { rows } = await pool.query<{ subject: string; tries: number; used: boolean }>(
        `update one_time_code set tries = tries + 1, used_at = case when mac = $3 then now() end
         where provider = $1 and scope = $2 and used_at is null and expires_at > now() and tries < $4
         returning subject, tries, used_at is not null as used`,
        [provider, scope, macOf(scope, code), MOST_TRIES],
      );
      const row = rows[0];
      if (!row) return { ok: false, triesLeft: 0 };
      return row.used ? { ok: true, subject: row.subject } : { ok: false, triesLeft: MOST_TRIES - row.tries };
    },

    async findPending(scope) {
      const { rows } = await pool.query<{ subject: string; expires_at: Date }>(
        'select subject, expires_at from one_time_code where provider = $1 and scope = $2 and used_at is null',
        [provider, scope],
      );
      const row = rows[0];
      return row && { subject: row.subject, expiresAt: row.expires_at };
    },
  };
}

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

async function whyNotSent(pool: pg.Pool, provider: string, scope: string): Promise<'too-soon' | 'too-many'> {
  const { rows } = await pool.query<{ sends: number }>(
    'select sends from one_time_code where provider = $1 and scope = $2',
    [provider, scope],
  );
  return (rows[0]?.sends ?? 0) >= MOST_SENDS ? 'too-many' : 'too-soon';
}
