/** What the account page reads of one account. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { ProviderName } from '../domain/citizen.ts';
import { CITIZEN_LIMITS } from '../domain/session-limits.ts';
import { toInstant } from './instant.ts';

export interface OpenSession {
  readonly id: string;
  readonly provider: ProviderName;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  /** The one that asks. */
  readonly current: boolean;
}

/** Phiên đang mở: those that would still let their browser in. */
export async function listOpenSessions(
  connection: Connection,
  wanted: { accountId: string; currentTokenHash: Buffer; now: Temporal.Instant },
): Promise<OpenSession[]> {
  const idleSince = wanted.now.subtract({ minutes: CITIZEN_LIMITS.idleInMinutes });
  const rows = await connection
    .selectFrom('citizen_session')
    .select(['id', 'token_hash', 'provider', 'device', 'address', 'created_at', 'last_seen_at'])
    .where('account_id', '=', wanted.accountId)
    .where('expires_at', '>', new Date(wanted.now.epochMilliseconds))
    .where('last_seen_at', '>', new Date(idleSince.epochMilliseconds))
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    provider: row.provider as ProviderName,
    device: row.device,
    address: row.address,
    startedAt: toInstant(row.created_at),
    lastSeenAt: toInstant(row.last_seen_at),
    current: row.token_hash.equals(wanted.currentTokenHash),
  }));
}

export interface LinkedIdentity {
  readonly provider: ProviderName;
  readonly linkedAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant;
}

/** Danh tính liên kết */
export async function listLinkedIdentities(connection: Connection, accountId: string): Promise<LinkedIdentity[]> {
  const rows = await connection
    .selectFrom('federated_identity')
    .select(['provider', 'linked_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('linked_at')
    .execute();
  return rows.map((row) => ({
    provider: row.provider as ProviderName,
    linkedAt: toInstant(row.linked_at),
    lastUsedAt: toInstant(row.last_used_at),
  }));
}

/** Nguồn dữ liệu of what the account says of its person, and when it was taken over; undefined: not kept then. */
export interface DataSource {
  readonly from: ProviderName | 'register';
  readonly at: Temporal.Instant;
}

export async function findDataSource(connection: Connection, accountId: string): Promise<DataSource | undefined> {
  const row = await connection
    .selectFrom('account')
    .select(['told_by', 'told_at'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!row?.told_by || row.told_at === null) return undefined;
  return { from: row.told_by as DataSource['from'], at: toInstant(row.told_at) };
}

/** Nơi nhận tin do người dân tự khai, đã xác minh. */
export interface OwnEntry {
  readonly channel: 'sms' | 'email';
  readonly address: string;
  readonly verifiedAt: Temporal.Instant;
}

export async function listOwnEntries(connection: Connection, accountId: string): Promise<OwnEntry[]> {
  const rows = await connection
    .selectFrom('contact_point')
    .select(['channel', 'address', 'verified_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('channel', 'desc')
    .execute();
  return rows.map((row) => ({
    channel: row.channel as OwnEntry['channel'],
    address: row.address,
    verifiedAt: toInstant(row.verified_at),
  }));
}

/** Never by name: the unit answers for its officers. */
export interface Look {
  readonly at: Temporal.Instant;
  readonly unitName: string | null;
  /** In which the officer looked. */
  readonly role: string | null;
  readonly action: string;
  /** Dossier code. */
  readonly subject: string | null;
}

/** Lượt xem dữ liệu: what officers did with this person's data, newest first. */
export async function listLooks(
  connection: Connection,
  wanted: { accountId: string; page: number; pageSize: number },
): Promise<{ looks: Look[]; total: number }> {
  const ofPerson = connection
    .selectFrom('audit_entry as entry')
    .where('entry.account_id', '=', wanted.accountId)
    .where('entry.actor_kind', '=', 'officer');
  const [rows, counted] = await Promise.all([
    ofPerson
      .leftJoin('unit', (join) => join.on(sql<boolean>`unit.id = (entry.detail->>'unitId')::int`))
      .select(['entry.at', 'entry.action', 'entry.subject', 'unit.name'])
      .select(sql<string | null>`entry.detail->>'role'`.as('role'))
      .orderBy('entry.at', 'desc')
      .orderBy('entry.id', 'desc')
      .limit(wanted.pageSize)
      .offset((wanted.page - 1) * wanted.pageSize)
      .execute(),
    ofPerson.select((select) => select.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const looks = rows.map((row) => ({
    at: toInstant(row.at),
    unitName: row.name,
    role: row.role,
    action: row.action,
    subject: row.subject,
  }));
  return { looks, total: Number(counted.total) };
}
