import type { Connection } from '#platform/database/transaction.ts';
import type { OfficerRole } from '../domain/access.ts';
import type { OfficerNotice } from '../domain/officer-notice.ts';
import { toInstant } from './dossier-rows.ts';
import { worksNow } from './in-charge-queries.ts';

/** Tin báo of an officer, those not seen first, each the newest first. */
export async function listNotices(connection: Connection, officerId: string, limit: number): Promise<OfficerNotice[]> {
  const rows = await connection
    .selectFrom('officer_notice')
    .select(['number', 'text', 'path', 'made_at', 'seen_at'])
    .where('officer_id', '=', officerId)
    .orderBy((order) => order('seen_at', 'is not', null))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ number, text, path, made_at, seen_at }) => ({
    number,
    text,
    path,
    madeAt: toInstant(made_at),
    seenAt: seen_at && toInstant(seen_at),
  }));
}

/** Cán bộ đang giữ vai trò of a unit on a day. */
export async function listOnDuty(
  connection: Connection,
  { roles, unitId, today }: { readonly roles: readonly OfficerRole[]; readonly unitId: number; readonly today: string },
): Promise<string[]> {
  const rows = await connection
    .selectFrom('duty')
    .select('officer_id')
    .distinct()
    .where('role', 'in', [...roles])
    .where('unit_id', '=', unitId)
    .where(worksNow(today))
    .execute();
  return rows.map(({ officer_id }) => officer_id);
}
