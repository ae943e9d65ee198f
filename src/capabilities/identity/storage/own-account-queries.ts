import type { Connection } from '#platform/database/transaction.ts';
import { toInstant } from './instant.ts';

export interface OwnSessionLine {
  readonly id: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly current: boolean;
}

/** Phiên đang mở of an officer, the one that asks first. */
export async function listOwnOfficerSessions(
  connection: Connection,
  wanted: { officerId: string; currentTokenHash: Buffer; now: Temporal.Instant; idleSince: Temporal.Instant },
): Promise<OwnSessionLine[]> {
  const rows = await connection
    .selectFrom('officer_session')
    .select(['id', 'token_hash', 'device', 'address', 'created_at', 'last_seen_at'])
    .where('officer_id', '=', wanted.officerId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', new Date(wanted.now.epochMilliseconds))
    .where('last_seen_at', '>', new Date(wanted.idleSince.epochMilliseconds))
    .orderBy('last_seen_at', 'desc')
    .execute();
  const sessions = rows.map((row) => ({
    id: row.id,
    device: row.device,
    address: row.address,
    startedAt: toInstant(row.created_at),
    lastSeenAt: toInstant(row.last_seen_at),
    current: row.token_hash.equals(wanted.currentTokenHash),
  }));
  return sessions.sort((a, b) => Number(b.current) - Number(a.current));
}

export async function countUnusedRecoveryCodes(connection: Connection, officerId: string): Promise<number> {
  const { left } = await connection
    .selectFrom('officer_recovery_code')
    .select((select) => select.fn.countAll<string>().as('left'))
    .where('officer_id', '=', officerId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
}
