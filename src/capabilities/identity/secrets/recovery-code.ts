/** Mã khôi phục: opens an account once when the authenticator is lost. 80 random bits, so a plain hash keeps it. */
import { createHash, randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LETTERS_PER_GROUP = 4;
const HOW_MANY = 10;

export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, newRecoveryCode);
}

function newRecoveryCode(): string {
  return Array.from({ length: GROUPS }, () => pickLetters(LETTERS_PER_GROUP)).join('-');
}

/** Letters that nobody confuses on paper. */
export function pickLetters(count: number): string {
  let text = '';
  while (text.length < count) {
    for (const byte of randomBytes(count)) {
      // 248 = 8 × 31: what is above would favour the first letters.
      if (byte < 248 && text.length < count) text += LETTERS[byte % LETTERS.length];
    }
  }
  return text;
}

/** As it may be typed: capitals, spaces and hyphens do not matter. */
export function normaliseCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase();
}

export function hashRecoveryCode(code: string): Buffer {
  return createHash('sha256').update(normaliseCode(code)).digest();
}
