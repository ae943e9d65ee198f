/** Mã xác minh: shows that whoever typed an address reads what is sent there. */
export const CODE_LASTS_IN_MINUTES = 10;
export const MOST_TRIES = 5;

export interface ContactCode {
  readonly address: string;
  readonly hash: Uint8Array;
  readonly tries: number;
  readonly expiresAt: Temporal.Instant;
}

export type CodeRefusal =
  /** None was sent, or it was used. */
  'no-code' | 'code-expired' | 'too-many-tries' | 'code-wrong';

/** Before the code is compared: why none would be right any more. */
export function codeRefusal(code: ContactCode | undefined, now: Temporal.Instant): CodeRefusal | undefined {
  if (code === undefined) return 'no-code';
  if (Temporal.Instant.compare(now, code.expiresAt) >= 0) return 'code-expired';
  return code.tries >= MOST_TRIES ? 'too-many-tries' : undefined;
}
