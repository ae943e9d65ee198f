import { deleteExpiredCodes } from '../storage/contact-store.ts';
import { deleteExpiredLinkCodes } from '../storage/zalo-link-store.ts';
import type { ContactParts } from './send-contact-code.ts';

/** Dọn mã xác minh, mã liên kết đã hết hạn. Says how many went. */
export async function purgeContactCodes({ database, clock }: ContactParts): Promise<number> {
  const now = clock.now();
  return (await deleteExpiredCodes(database.kysely, now)) + (await deleteExpiredLinkCodes(database.kysely, now));
}
