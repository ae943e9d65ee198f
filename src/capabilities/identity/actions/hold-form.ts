import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import {
  deleteHeldForm,
  type FormHolder,
  findHeldForm,
  type HeldFields,
  saveHeldForm,
} from '../storage/held-form-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export const HELD_FOR_HOURS = 2;

/** Giữ hộ biểu mẫu that came just after its session ran out. The token goes into a cookie of that browser. */
export async function holdForm(parts: Parts, holder: FormHolder, path: string, fields: HeldFields): Promise<string> {
  const token = newToken();
  const expiresAt = parts.clock.now().add({ hours: HELD_FOR_HOURS });
  await saveHeldForm(parts.database.kysely, { tokenHash: hashToken(token), holder, path, fields, expiresAt });
  return token;
}

/** Trả lại biểu mẫu to the same person in the same browser, as often as the page is opened. */
export function returnForm(
  { database, clock }: Parts,
  holder: FormHolder,
  token: string,
  path: string,
): Promise<HeldFields | undefined> {
  return findHeldForm(database.kysely, { tokenHash: hashToken(token), holder, path, now: clock.now() });
}

/** The form was sent again: what was held has served. */
export function forgetForm({ database }: Parts, token: string, path: string): Promise<void> {
  return deleteHeldForm(database.kysely, hashToken(token), path);
}
