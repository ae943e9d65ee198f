/** Who is signed in to the application on a phone: a quarter of an hour, kept as a hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type pg from 'pg';
import { cookieOf } from '../cookies.ts';

const SESSION = { name: 'vneid_app', seconds: 900 } as const;
/** Between the password and the one-time code. */
const STEP = { name: 'vneid_app_step', seconds: 900 } as const;

export type PhoneSessions = ReturnType<typeof createPhoneSessions>;

export function createPhoneSessions(pool: pg.Pool, secure: boolean) {
  function give(response: ServerResponse, { name }: { readonly name: string }, value: string, seconds: number): void {
    const attributes = `Path=/app; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
    response.appendHeader('set-cookie', `${name}=${value}; ${attributes}`);
  }

  return {
    /** The scope of the one-time code of this phone's sign-in. */
    stepOf(request: IncomingMessage): string | undefined {
      const step = cookieOf(request, STEP.name);
      return step === undefined ? undefined : scopeOf(step);
    },

    beginStep(response: ServerResponse): string {
      const step = newToken();
      give(response, STEP, step, STEP.seconds);
      return scopeOf(step);
    },

    async open(response: ServerResponse, subject: string): Promise<void> {
      const token = newToken();
      await pool.query(
        'insert into app_session (id_hash, subject, expires_at) values ($1, $2, now() + make_interval(secs => $3))',
        [digest(token), subject, SESSION.seconds],
      );
      give(response, STEP, '', 0);
      give(response, SESSION, token, SESSION.seconds);
    },

    async subjectOf(request: IncomingMessage): Promise<string | undefined> {
      const token = cookieOf(request, SESSION.name);
      if (token === undefined) return undefined;
      const { rows } = await pool.query<{ subject: string }>(
        'select subject from app_session where id_hash = $1 and expires_at > now()',
        [digest(token)],
      );
      return rows[0]?.subject;
    },

    async close(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const token = cookieOf(request, SESSION.name);
      if (token !== undefined) await pool.query('delete from app_session where id_hash = $1', [digest(token)]);
      give(response, SESSION, '', 0);
      give(response, STEP, '', 0);
    },
  };
}

const newToken = (): string => randomBytes(32).toString('base64url');
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
/** Stored without the cookie's value. */
const scopeOf = (step: string): string => `app|${digest(step).toString('base64url')}`;
