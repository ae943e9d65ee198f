import type { Connection, Database } from '#platform/database/transaction.ts';
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

interface SessionRow {
  readonly csrf_token: string;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly provider: string;
  readonly level: number;
  readonly id: string;
  readonly kind: string;
  readonly full_name: string;
  readonly personal_id: string | null;
  readonly tax_code: string | null;
  readonly birth_date: string | null;
  readonly gender: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly residence: unknown;
  readonly identity_claims: unknown;
}

/** Asked with every request of somebody signed in: planned once a connection, not each time. */
const FIND_SESSION = {
  name: 'find-citizen-session',
  text: `
select session.csrf_token, session.last_seen_at, session.expires_at, session.provider, session.level, account.id,
  account.kind, account.full_name, account.personal_id, account.tax_code, account.birth_date, account.gender,
  account.phone, account.email, account.residence, account.identity_claims
from citizen_session session join account on account.id = session.account_id
where session.token_hash = $1::bytea`,
} as const;

/** Also one that ran out: the caller decides by its times. */
export async function findCitizenSession(
  pool: Pick<Database['pool'], 'query'>,
  tokenHash: Buffer,
): Promise<StoredCitizenSession | undefined> {
  const { rows } = await pool.query<SessionRow>({ ...FIND_SESSION, values: [tokenHash] });
  const row = rows[0];
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
      residence: row.residence as Residence | null,
      claims: row.identity_claims as IdentityClaims,
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

export async function deleteSessionsOfAccount(connection: Connection, accountId: string): Promise<void> {
  await connection.deleteFrom('citizen_session').where('account_id', '=', accountId).execute();
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

/** Only of this account, so that knowing another's id opens nothing. */
export async function deleteOwnSession(connection: Connection, accountId: string, id: string): Promise<boolean> {
  const deleted = await connection
    .deleteFrom('citizen_session')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

export async function deleteOtherSessions(
  connection: Connection,
  accountId: string,
  keptTokenHash: Buffer,
): Promise<number> {
  const deleted = await connection
    .deleteFrom('citizen_session')
    .where('account_id', '=', accountId)
    .where('token_hash', '!=', keptTokenHash)
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}
