import type { Connection } from '#platform/database/transaction.ts';
import type {
  AccountKind,
  Citizen,
  Gender,
  IdentityClaims,
  Level,
  ProviderName,
  Residence,
} from '../domain/citizen.ts';
import type { SessionTimes } from '../domain/session-limits.ts';
import { toInstant } from './instant.ts';

export interface NewCitizenSession {
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly provider: ProviderName;
  readonly providerSession: string | null;
  readonly level: Level;
  readonly csrfToken: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export interface StoredCitizenSession extends SessionTimes {
  readonly csrfToken: string;
  readonly citizen: Citizen;
}

export async function insertCitizenSession(connection: Connection, session: NewCitizenSession): Promise<void> {
  await connection
    .insertInto('citizen_session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      provider: session.provider,
      provider_session: session.providerSession,
      level: session.level,
      csrf_token: session.csrfToken,
      device: session.device,
      address: session.address,
      created_at: session.startedAt.toString(),
      last_seen_at: session.startedAt.toString(),
      expires_at: session.expiresAt.toString(),
    })
    .execute();
}

/** Also one that ran out: the caller decides by its times. */
export async function findCitizenSession(
  connection: Connection,
  tokenHash: Buffer,
): Promise<StoredCitizenSession | undefined> {
  const row = await connection
    .selectFrom('citizen_session as session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'session.csrf_token',
      'session.last_seen_at',
      'session.expires_at',
      'session.provider',
      'session.level',
      'account.id',
      'account.kind',
      'account.full_name',
      'account.personal_id',
      'account.tax_code',
      'account.birth_date',
      'account.gender',
      'account.phone',
      'account.email',
      'account.residence',
      'account.identity_claims',
    ])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    csrfToken: row.csrf_token,
    lastSeenAt: toInstant(row.last_seen_at),
    expiresAt: toInstant(row.expires_at),
    citizen: {
      accountId: row.id,
      kind: row.kind as AccountKind,
      fullName: row.full_name,
      personalId: row.personal_id,
      taxCode: row.tax_code,
      birthDate: row.birth_date,
      gender: row.gender as Gender | null,
      phone: row.phone,
      email: row.email,
      residence: row.residence as unknown as Residence | null,
      claims: row.identity_claims as unknown as IdentityClaims,
      level: row.level as Level,
      provider: row.provider as ProviderName,
    },
  };
}

export async function touchCitizenSession(
  connection: Connection,
  tokenHash: Buffer,
  now: Temporal.Instant,
): Promise<void> {
  await connection
    .updateTable('citizen_session')
    .set({ last_seen_at: now.toString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteCitizenSession(connection: Connection, tokenHash: Buffer): Promise<void> {
  await connection.deleteFrom('citizen_session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteProviderSessions(
  connection: Connection,
  provider: ProviderName,
  providerSession: string,
): Promise<void> {
  await connection
    .deleteFrom('citizen_session')
    .where('provider', '=', provider)
    .where('provider_session', '=', providerSession)
    .execute();
}
