/** Đăng nhập bằng mã QR: one request per sign-in, changed only by conditional updates, so any process may answer. */
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import type pg from 'pg';

const TOKEN_IN_SECONDS = 45;
const TOTAL_IN_SECONDS = 180;
const MOST_ISSUES = 6;
const MOST_PIN_TRIES = 3;
const MOST_SCANS = 10;
/** No vowels and no look-alikes (RFC 8628, 6.1). */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

/** match: pick the number the desktop shows; pin: type on the desktop what the phone shows; confirm: as the guide. */
export const QR_MODES = ['match', 'pin', 'confirm'] as const;
export type QrMode = (typeof QR_MODES)[number];
export type QrState = 'pending' | 'scanned' | 'confirmed' | 'denied' | 'consumed' | 'expired';

export interface Desktop {
  readonly uid: string;
  readonly clientId: string;
  readonly address: string;
  readonly browser: string;
}

/** What the desktop sees. */
export interface ShownRequest {
  readonly state: QrState;
  readonly mode: QrMode;
  readonly token: string;
  readonly code: string;
  readonly rotation: number;
  readonly number: number;
  readonly mayIssueAgain: boolean;
}

/** What the phone sees after the scan. */
export interface ScannedRequest {
  readonly uid: string;
  readonly state: QrState;
  readonly mode: QrMode;
  readonly choices: readonly number[];
  readonly pin: string;
  readonly desktopAddress: string;
  readonly desktopBrowser: string;
  readonly askedAt: Date;
  readonly sameNetwork: boolean;
}

interface Row {
  readonly uid: string;
  readonly state: QrState;
  readonly mode: QrMode;
  readonly nonce: string;
  readonly rotation: number;
  readonly issues: number;
  readonly number: number;
  readonly choices: number[];
  readonly desktop_address: string;
  readonly desktop_browser: string;
  readonly phone_address: string | null;
  readonly subject: string | null;
  readonly created_at: Date;
  readonly over: boolean;
}

export type ScanOutcome = 'scanned' | 'unknown' | 'too-many';

export type QrRequests = ReturnType<typeof createQrRequests>;

export function createQrRequests(pool: pg.Pool, options: { readonly pepper: string; readonly mode: QrMode }) {
  const mac = (text: string): Buffer => createHmac('sha256', options.pepper).update(`qr|${text}`).digest();
  // Made again from the kept secret whenever they are shown: whatever process answers, and nothing stands in clear.
  const tokenOf = (nonce: string, rotation: number): string => mac(`token|${nonce}|${rotation}`).toString('base64url');
  const codeOf = (nonce: string, rotation: number): string =>
    [...mac(`code|${nonce}|${rotation}`).subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  const pinOf = (nonce: string): string => String(mac(`pin|${nonce}`).readUInt32BE() % 1_000_000).padStart(6, '0');

  async function record(event: string, row: Row): Promise<void> {
    await pool.query(
      'insert into qr_event (uid, event, subject, desktop_address, phone_address) values ($1, $2, $3, $4, $5)',
      [row.uid, event, row.subject, row.desktop_address, row.phone_address],
    );
  }

  async function start(desktop: Desktop): Promise<void> {
    const nonce = randomBytes(24).toString('base64url');
    const { number, choices } = threeNumbers();
    await pool.query(
      `insert into qr_request as q (uid, client_id, mode, nonce, token_hash, code_hash, token_expires_at, number, choices,
         desktop_address, desktop_browser, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $11), $7, $8, $9, $10, now() + make_interval(secs => $12))
       on conflict (uid) do update set nonce = excluded.nonce, rotation = 0, issues = q.issues + 1, state = 'pending',
         subject = null, phone_address = null, token_hash = excluded.token_hash, code_hash = excluded.code_hash,
         token_expires_at = excluded.token_expires_at, number = excluded.number, choices = excluded.choices,
         created_at = now(), expires_at = excluded.expires_at
       where q.expires_at <= now() and q.state in ('pending', 'scanned') and q.issues < $13`,
      [
        desktop.uid,
        desktop.clientId,
        options.mode,
        nonce,
        digest(tokenOf(nonce, 0)),
        digest(codeOf(nonce, 0)),
        number,
        choices,
        desktop.address,
        desktop.browser,
        TOKEN_IN_SECONDS,
        TOTAL_IN_SECONDS,
        MOST_ISSUES,
      ],
    );
  }

  /** A code that was shown for 45 seconds dies; once scanned it changes no more. */
  async function rotate(uid: string): Promise<void> {
    const { rows } = await pool.query<{ nonce: string; rotation: number }>(
      `select nonce, rotation from qr_request
       where uid = $1 and state = 'pending' and token_expires_at <= now() and expires_at > now()`,
      [uid],
    );
    const row = rows[0];
    if (!row) return;
    const next = row.rotation + 1;
    await pool.query(
      `update qr_request set rotation = $3, token_hash = $4, code_hash = $5,
         token_expires_at = now() + make_interval(secs => $6)
       where uid = $1 and rotation = $2 and state = 'pending'`,
      [uid, row.rotation, next, digest(tokenOf(row.nonce, next)), digest(codeOf(row.nonce, next)), TOKEN_IN_SECONDS],
    );
  }

  async function find(where: 'uid' | 'subject', value: string): Promise<Row | undefined> {
    const { rows } = await pool.query<Row>(
      `select *, expires_at <= now() and state in ('pending', 'scanned', 'confirmed') as over from qr_request
       where ${where} = $1 order by created_at desc limit 1`,
      [value],
    );
    return rows[0];
  }

  /** Counted before it is looked at, so that guesses sent at once are all counted. */
  async function countScan(subject: string): Promise<number> {
    const { rows } = await pool.query<{ scans: number }>(
      `insert into qr_scan as s (subject) values ($1) on conflict (subject) do update set
         scans = case when s.since < now() - interval '5 minutes' then 1 else s.scans + 1 end,
         since = case when s.since < now() - interval '5 minutes' then now() else s.since end
       returning scans`,
      [subject],
    );
    return rows[0]?.scans ?? 0;
  }

  return {
    start,

    async show(uid: string): Promise<ShownRequest | undefined> {
      await rotate(uid);
      const row = await find('uid', uid);
      return (
        row && {
          state: row.over ? 'expired' : row.state,
          mode: row.mode,
          token: tokenOf(row.nonce, row.rotation),
          code: codeOf(row.nonce, row.rotation).replace(/^..../, '$&-'),
          rotation: row.rotation,
          number: row.number,
          mayIssueAgain: row.issues < MOST_ISSUES,
        }
      );
    },

    /** Whoever scans first is bound to the request; everybody after is told what an unknown code is told. */
    async scan(subject: string, address: string, key: string): Promise<ScanOutcome> {
      if ((await countScan(subject)) > MOST_SCANS) return 'too-many';
      const { rows } = await pool.query<Row>(
        `update qr_request set state = 'scanned', subject = $2, phone_address = $3
         where (token_hash = $1 or code_hash = $1) and state = 'pending' and token_expires_at > now() and expires_at > now()
         returning *`,
        [digest(asTyped(key)), subject, address],
      );
      const row = rows[0];
      if (!row) return 'unknown';
      await record('scanned', row);
      return 'scanned';
    },

    async scannedBy(subject: string): Promise<ScannedRequest | undefined> {
      const row = await find('subject', subject);
      return (
        row && {
          uid: row.uid,
          state: row.over ? 'expired' : row.state,
          mode: row.mode,
          choices: row.choices,
          pin: pinOf(row.nonce),
          desktopAddress: row.desktop_address,
          desktopBrowser: row.desktop_browser,
          askedAt: row.created_at,
          sameNetwork: row.desktop_address === row.phone_address,
        }
      );
    },

    /** One answer only: a wrong number denies for good. */
    async confirm(subject: string, uid: string, choice?: number): Promise<'confirmed' | 'denied' | undefined> {
      const { rows } = await pool.query<Row>(
        `update qr_request set state = case when mode = 'match' and number is distinct from $3 then 'denied' else 'confirmed' end
         where uid = $1 and subject = $2 and state = 'scanned' and expires_at > now() returning *`,
        [uid, subject, choice ?? null],
      );
      const row = rows[0];
      if (!row) return undefined;
      await record(row.state, row);
      return row.state === 'confirmed' ? 'confirmed' : 'denied';
    },

    async deny(subject: string, uid: string): Promise<boolean> {
      const { rows } = await pool.query<Row>(
        `update qr_request set state = 'denied' where uid = $1 and subject = $2 and state in ('scanned', 'confirmed') returning *`,
        [uid, subject],
      );
      if (rows[0]) await record('denied', rows[0]);
      return rows[0] !== undefined;
    },

    /** Collected once, by the desktop that asked; the caller has checked its cookie. */
    async consume(uid: string, pin?: string): Promise<string | undefined> {
      const before = await find('uid', uid);
      if (!before) return undefined;
      const { rows } = await pool.query<Row>(
        `update qr_request set pin_tries = pin_tries + 1,
           state = case when mode <> 'pin' or $2 then 'consumed' when pin_tries + 1 >= $3 then 'denied' else state end
         where uid = $1 and state = 'confirmed' and expires_at > now() returning *`,
        [uid, pin === pinOf(before.nonce), MOST_PIN_TRIES],
      );
      const row = rows[0];
      if (row && row.state !== 'confirmed') await record(row.state, row);
      return row?.state === 'consumed' && row.subject !== null ? row.subject : undefined;
    },
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The code as people type it: in any case, with or without the dash. */
function asTyped(key: string): string {
  const letters = key.replace(/[\s-]/g, '').toUpperCase();
  return letters.length === 8 ? letters : key.trim();
}

function threeNumbers(): { readonly number: number; readonly choices: readonly number[] } {
  const number = randomInt(10, 100);
  const choices = new Set([number]);
  while (choices.size < 3) choices.add(randomInt(10, 100));
  return { number, choices: [...choices].sort((a, b) => a - b) };
}
