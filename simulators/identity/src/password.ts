/** Passwords: argon2id, compared at the same cost whether the account exists or not. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LONGEST_IN_CODE_POINTS = 128;

/** NFKC: the same password from every keyboard. */
const sameBytes = (password: string): string => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(sameBytes(password), COST);
}

let hashOfNobody: Promise<string> | undefined;

export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  if ([...password].length > LONGEST_IN_CODE_POINTS) return false;
  hashOfNobody ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(stored ?? (await hashOfNobody), sameBytes(password));
  return stored !== undefined && matches;
}
