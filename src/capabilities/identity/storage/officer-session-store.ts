import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { Duty, Officer, Role } from '../domain/duty.ts';
import type { SessionEnd, SessionEndReason } from '../domain/officer-session-end.ts';
import type { SessionTimes } from '../domain/session-limits.ts';
import { toInstant } from './instant.ts';

export interface NewOfficerSession {
  readonly tokenHash: Buffer;
  readonly officerId: string;
  readonly csrfToken: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export interface StoredOfficerSession extends SessionTimes {
  readonly csrfToken: string;
  readonly officer: Officer;
  /** Set when somebody else ended it. */
  readonly end: SessionEnd | null;
  readonly inSetup: boolean;
}

export async function insertOfficerSession(connection: Connection, session: NewOfficerSession): Promise<void> {
  await connection
    .insertInto('officer_session')
    .values({
      token_hash: session.tokenHash,
      officer_id: session.officerId,
      csrf_token: session.csrfToken,
      device: session.device,
      address: session.address,
      created_at: session.startedAt.toString(),
      last_seen_at: session.startedAt.toString(),
      expires_at: session.expiresAt.toString(),
    })
    .execute();
}

/** With the duties of this very moment, so that a role taken away is gone at the next request. */
export async function findOfficerSession(
  connection: Connection,
  tokenHash: Buffer,
  today: string,
): Promise<StoredOfficerSession | undefined> {
  const rows = await connection
    .selectFrom('officer_session as session')
    .innerJoin('officer', 'officer.id', 'session.officer_id')
    .leftJoin('duty', (join) =>
      join
        .onRef('duty.officer_id', '=', 'officer.id')
        .on('duty.valid_from', '<=', today)
        .on(sql<boolean>`(duty.valid_to is null or duty.valid_to >= ${today})`),
    )
    .leftJoin('unit', 'unit.id', 'duty.unit_id')
    .select([
      'session.csrf_token',
      'session.last_seen_at',
      'session.expires_at',
      'session.ended_reason',
      'session.ended_by_unit',
      'officer.active',
      'officer.must_change_password',
      'officer.totp_secret',
      'officer.id',
      'officer.full_name',
      'officer.title',
      'duty.role',
      'duty.unit_id',
      'unit.agency_code',
      'unit.name',
    ])
    .where('session.token_hash', '=', tokenHash)
    .orderBy('unit.id')
    .orderBy('duty.role')
    .execute();
  const first = rows[0];
  if (!first) return undefined;
  return {
    csrfToken: first.csrf_token,
    lastSeenAt: toInstant(first.last_seen_at),
    expiresAt: toInstant(first.expires_at),
    end: endOfRow(first),
    inSetup: first.must_change_password || first.totp_secret === null,
    officer: {
      officerId: first.id,
      fullName: first.full_name,
      title: first.title,
      duties: rows.flatMap(toDuty),
    },
  };
}

function endOfRow(row: { active: boolean; ended_reason: string | null; ended_by_unit: string | null }) {
  const byUnit = row.ended_by_unit ?? '';
  if (row.ended_reason !== null) return { reason: row.ended_reason as SessionEndReason, byUnit };
  return row.active ? null : { reason: 'account-locked' as const, byUnit };
}

function toDuty(row: {
  role: string | null;
  unit_id: number | null;
  agency_code: string | null;
  name: string | null;
}): Duty[] {
  const { role, unit_id: unitId, agency_code: unitCode, name: unitName } = row;
  if (role === null || unitId === null || unitCode === null || unitName === null) return [];
  return [{ role: role as Role, unitId, unitCode, unitName }];
}

export async function touchOfficerSession(
  connection: Connection,
  tokenHash: Buffer,
  now: Temporal.Instant,
): Promise<void> {
  await connection
    .updateTable('officer_session')
    .set({ last_seen_at: now.toString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteOfficerSession(connection: Connection, tokenHash: Buffer): Promise<void> {
  await connection.deleteFrom('officer_session').where('token_hash', '=', tokenHash).execute();
}

/** Buộc kết thúc every session of an officer; the rows stay, so that the next request can be told why. */
export async function endOfficerSessions(
  connection: Connection,
  officerId: string,
  end: SessionEnd,
  now: Temporal.Instant,
): Promise<void> {
  await connection
    .updateTable('officer_session')
    .set({ ended_at: now.toString(), ended_reason: end.reason, ended_by_unit: end.byUnit })
    .where('officer_id', '=', officerId)
    .where('ended_at', 'is', null)
    .execute();
}

export function listDutyRoles(connection: Connection, officerId: string, today: string): Promise<{ role: string }[]> {
  return connection
    .selectFrom('duty')
    .select('role')
    .where('officer_id', '=', officerId)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .execute();
}

export async function deleteOwnOfficerSession(connection: Connection, officerId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await connection
    .deleteFrom('officer_session')
    .where('officer_id', '=', officerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** @returns how many */
export async function deleteOtherOfficerSessions(
  connection: Connection,
  officerId: string,
  keptTokenHash: Buffer,
): Promise<number> {
  const { numDeletedRows } = await connection
    .deleteFrom('officer_session')
    .where('officer_id', '=', officerId)
    .where('token_hash', '!=', keptTokenHash)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function savePasswordProof(
  connection: Connection,
  tokenHash: Buffer,
  at: Temporal.Instant,
): Promise<void> {
  await connection
    .updateTable('officer_session')
    .set({ password_proven_at: at.toString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function forgetPasswordProof(connection: Connection, tokenHash: Buffer): Promise<void> {
  await connection
    .updateTable('officer_session')
    .set({ password_proven_at: null })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function findPasswordProof(
  connection: Connection,
  tokenHash: Buffer,
): Promise<Temporal.Instant | undefined> {
  const row = await connection
    .selectFrom('officer_session')
    .select('password_proven_at')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row?.password_proven_at ? toInstant(row.password_proven_at) : undefined;
}
