/** Thông báo đăng xuất from the provider (OpenID Connect Back-Channel Logout): which of its sessions has ended. */
import { createPublicKey, verify, type webcrypto } from 'node:crypto';
import type { LogoutNotice } from './identity-provider.ts';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_IN_SECONDS = 300;
const CLOCK_SKEW_IN_SECONDS = 30;
const LONGEST_WAIT_IN_MS = 3_000;

interface Notice {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
  readonly jti?: unknown;
  readonly sid?: unknown;
  readonly nonce?: unknown;
  readonly events?: Readonly<Record<string, unknown>>;
}

export interface NoticeOptions {
  readonly issuer: string;
  readonly clientId: string;
}

/** The reader answers undefined when the notice cannot be trusted. */
export function createLogoutNoticeReader(options: NoticeOptions) {
  return async (token: string, keysUrl: string | undefined): Promise<LogoutNotice | undefined> => {
    const [head, body, signature, ...more] = token.split('.');
    if (!head || !body || !signature || more.length > 0 || keysUrl === undefined) return undefined;
    const header = parsePart<{ alg?: unknown; kid?: unknown }>(head);
    const notice = parsePart<Notice>(body);
    if (!header || !notice || header.alg !== 'RS256') return undefined;
    if (!(await isSigned(`${head}.${body}`, signature, header.kid, keysUrl))) return undefined;
    if (!isForUs(notice, options) || typeof notice.sid !== 'string' || typeof notice.jti !== 'string') return undefined;
    return { providerSession: notice.sid, noticeId: notice.jti };
  };
}

function isForUs(notice: Notice, { issuer, clientId }: NoticeOptions): boolean {
  const now = Date.now() / 1000;
  const audience = Array.isArray(notice.aud) ? notice.aud : [notice.aud];
  const isFresh =
    typeof notice.iat === 'number' &&
    notice.iat <= now + CLOCK_SKEW_IN_SECONDS &&
    notice.iat >= now - OLDEST_IN_SECONDS &&
    (typeof notice.exp !== 'number' || notice.exp > now - CLOCK_SKEW_IN_SECONDS);
  return (
    isFresh &&
    notice.iss === issuer &&
    audience.includes(clientId) &&
    notice.nonce === undefined &&
    notice.events?.[LOGOUT_EVENT] !== undefined
  );
}

type PublishedKey = webcrypto.JsonWebKey & { kid?: string; use?: string };

async function isSigned(content: string, signature: string, keyId: unknown, keysUrl: string): Promise<boolean> {
  const candidates = (await fetchKeys(keysUrl)).filter(
    (key) => key?.kty === 'RSA' && key.use !== 'enc' && (keyId === undefined || key.kid === keyId),
  );
  return candidates.some((key) => verifies(key, content, signature));
}

/** None when the provider is away or publishes nonsense: then nothing can be believed. */
async function fetchKeys(keysUrl: string): Promise<readonly PublishedKey[]> {
  try {
    const answer = await fetch(keysUrl, { signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS), redirect: 'error' });
    const published = (await answer.json()) as { keys?: unknown } | null;
    return Array.isArray(published?.keys) ? published.keys : [];
  } catch {
    return [];
  }
}

function verifies(key: PublishedKey, content: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key, format: 'jwk' });
    return verify('RSA-SHA256', Buffer.from(content), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

function parsePart<T>(part: string): T | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
