/** One recovery under way: bound to the browser that began it, in the order of its steps. */
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { ProviderName } from '../settings.ts';

type Step = 'code' | 'password';

export interface Recovery {
  /** Names it where the token may not stand. */
  readonly key: string;
  /** Whose account it is; undefined when number and telephone belong to none. */
  readonly subject: string | undefined;
  readonly loginId: string;
  readonly phone: string;
}

type Asked = Omit<Recovery, 'key'>;

export interface Recoveries {
  /** The token that the browser keeps. */
  begin(asked: Asked): Promise<string>;
  /** For whom a counter has verified telephone and person: it becomes the account's with the new password. */
  beginVerified(verified: Asked): Promise<string>;
  find(token: string | undefined, step: Step): Promise<Recovery | undefined>;
  /** False when it was confirmed or given up meanwhile. */
  confirmPhone(recovery: Recovery): Promise<boolean>;
  /**
   * The new password, once. Whatever else was under way for this account is void: another recovery, and a sign-in that
   * stands on the old password. False when somebody was quicker.
   */
  complete(recovery: Recovery, passwordHash: string): Promise<boolean>;
}

const LIFETIME = '20 minutes';
const PASSWORD_WITHIN = '10 minutes';

export function createRecoveries(pool: pg.Pool, provider: ProviderName): Recoveries {
  return {
    async begin({ subject, loginId, phone }) {
      const token = newToken();
      await pool.query(
        `insert into recovery (token_hash, step, subject, login_id, phone, expires_at)
         values ($1, 'code', $2, $3, $4, now() + interval '${LIFETIME}')`,
        [digest(token), subject, loginId, phone],
      );
      return token;
    },

    async beginVerified({ subject, loginId, phone }) {
      const token = newToken();
      await pool.query(
        `insert into recovery (token_hash, step, subject, login_id, phone, new_phone, expires_at)
         values ($1, 'password', $2, $3, $4, $4, now() + interval '${PASSWORD_WITHIN}')`,
        [digest(token), subject, loginId, phone],
      );
      return token;
    },

    async find(token, step) {
      if (token === undefined) return undefined;
      const { rows } = await pool.query<{ subject: string | null; login_id: string; phone: string }>(
        'select subject, login_id, phone from recovery where token_hash = $1 and step = $2 and expires_at > now()',
        [digest(token), step],
      );
      const row = rows[0];
      const key = digest(token).toString('base64url');
      return row && { key, subject: row.subject ?? undefined, loginId: row.login_id, phone: row.phone };
    },

    async confirmPhone({ key }) {
      const { rowCount } = await pool.query(
        `update recovery set step = 'password', expires_at = now() + interval '${PASSWORD_WITHIN}'
         where token_hash = $1 and step = 'code' and subject is not null and expires_at > now()`,
        [Buffer.from(key, 'base64url')],
      );
      return rowCount === 1;
    },

    async complete({ key }, passwordHash) {
      const { rowCount } = await pool.query(
        `with owner as materialized (
           select a.subject from recovery r join account a on a.provider = $2 and a.subject = r.subject
           where r.token_hash = $1 and r.step = 'password' and r.expires_at > now() for update of a),
         used as (
           delete from recovery r using owner where r.token_hash = $1 returning r.subject, r.new_phone),
         others as (
           delete from recovery r using used where r.subject = used.subject and r.token_hash <> $1),
         offers as (
           delete from recovery_help h using used where h.subject = used.subject),
         begun as (
           delete from one_time_code c using used where c.provider = $2 and c.subject = used.subject)
         update account a set password_hash = $3, phone = coalesce(used.new_phone, a.phone),
           person = a.person || jsonb_strip_nulls(jsonb_build_object('phone', used.new_phone))
         from used where a.provider = $2 and a.subject = used.subject`,
        [Buffer.from(key, 'base64url'), provider, passwordHash],
      );
      return rowCount === 1;
    },
  };
}

const newToken = (): string => randomBytes(32).toString('base64url');
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
