/** Mật khẩu of officers: argon2id, verified at the same cost whether the account exists or not. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LONGEST_IN_CHARACTERS = 512;

/** NFKC: the same bytes from every keyboard. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

let hashOfNobody: Promise<string> | undefined;

export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (password.length > LONGEST_IN_CHARACTERS) return false;
  hashOfNobody ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(stored ?? (await hashOfNobody), password.normalize('NFKC'));
  return stored !== undefined && matches;
}
