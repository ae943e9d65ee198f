/** Mật khẩu ban đầu: handed over once, 70 random bits, and within the rule for passwords. */
import { randomInt } from 'node:crypto';
import { pickLetters } from './recovery-code.ts';

const UPPER_CASE = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER_CASE = 'abcdefghjkmnpqrstuvwxyz';

export function newStartPassword(): string {
  const upper = UPPER_CASE[randomInt(UPPER_CASE.length)];
  const lower = LOWER_CASE[randomInt(LOWER_CASE.length)];
  return `${upper}${lower}${randomInt(2, 10)}-${pickLetters(4)}-${pickLetters(4)}-${pickLetters(4)}`;
}
