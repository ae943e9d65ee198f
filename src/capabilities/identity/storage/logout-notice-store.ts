import type { Connection } from '#platform/database/transaction.ts';
import type { ProviderName } from '../domain/citizen.ts';

/** False when a notice with this id was remembered before. */
export async function rememberLogoutNotice(
  connection: Connection,
  notice: { provider: ProviderName; noticeId: string; expiresAt: Temporal.Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('used_logout_notice')
    .values({ provider: notice.provider, notice_id: notice.noticeId, expires_at: notice.expiresAt.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
