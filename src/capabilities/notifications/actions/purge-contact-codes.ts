import { deleteExpiredCodes } from '../storage/contact-store.ts';
import type { ContactParts } from './send-contact-code.ts';

/** Dọn mã xác minh đã hết hạn. Says how many went. */
export function purgeContactCodes({ database, clock }: ContactParts): Promise<number> {
  return deleteExpiredCodes(database.kysely, clock.now());
}
