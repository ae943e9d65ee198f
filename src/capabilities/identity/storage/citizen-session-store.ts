import DataLoader from 'dataloader';
import type { Connection, Database } from '#platform/database/transaction.ts';
import type { Acting, ActingGrounds, AuthorisationScope, RegisterEntry } from '../domain/acting.ts';
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
  /** The business that was chosen, with what is on record between it and the person: the caller judges. */
  readonly chosen: { readonly business: Omit<Acting, 'right'>; readonly grounds: ActingGrounds } | undefined;
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
  readonly token_hash: Buffer;
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
  readonly register_entry: unknown;
  readonly acting_for: string | null;
}

interface ChosenRow {
  readonly kind: string;
  readonly full_name: string;
  readonly tax_code: string;
  readonly register_entry: unknown;
  readonly title: string | null;
  readonly confirmed_at: Date | null;
  readonly scope: string | null;
  readonly valid_from: string;
  readonly valid_to: string;
}

/** Asked with every request of somebody signed in: planned once a connection, not each time. */
const FIND_SESSION = {
  name: 'find-citizen-session',
  text: `
select session.token_hash, session.csrf_token, session.last_seen_at, session.expires_at, session.provider, session.level, session.acting_for,
  account.id, account.kind, account.full_name, account.personal_id, account.tax_code, account.birth_date, account.gender,
  account.phone, account.email, account.residence, account.identity_claims, account.register_entry
from citizen_session session join account on account.id = session.account_id
where session.token_hash = any($1::bytea[])`,
} as const;

/** Few act for a business: the others' requests do not pay for these tables. */
const FIND_CHOSEN = {
  name: 'find-chosen-business',
  text: `
select business.kind, business.full_name, business.tax_code, business.register_entry, representative.title,
  representative.confirmed_at, authorisation.scope, authorisation.valid_from::text, authorisation.valid_to::text
from account business
left join business_representative representative
  on representative.business_id = business.id and representative.personal_id = $2::text
left join business_authorisation authorisation on authorisation.business_id = business.id
  and authorisation.personal_id = $2::text and authorisation.withdrawn_at is null
where business.id = $1::uuid`,
} as const;

type Pool = Pick<Database['pool'], 'query'>;

const loaders = new WeakMap<Pool, DataLoader<Buffer, SessionRow | null>>();

/** Requests that arrive in the same turn of the event loop ask together; nothing is remembered between turns. */
function loaderOf(pool: Pool): DataLoader<Buffer, SessionRow | null> {
  const known = loaders.get(pool);
  if (known) return known;
  const load = async (tokenHashes: readonly Buffer[]): Promise<(SessionRow | null)[]> => {
    const { rows } = await pool.query<SessionRow>({ ...FIND_SESSION, values: [tokenHashes] });
    return tokenHashes.map((tokenHash) => rows.find(({ token_hash }) => token_hash.equals(tokenHash)) ?? null);
  };
  const loader = new DataLoader(load, { cache: false, batchScheduleFn: (ask) => setImmediate(ask) });
  loaders.set(pool, loader);
  return loader;
}

/** Also one that ran out: the caller decides by its times. */
export async function findCitizenSession(pool: Pool, tokenHash: Buffer): Promise<StoredCitizenSession | undefined> {
  const row = await loaderOf(pool).load(tokenHash);
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
      ...(row.register_entry !== null && { register: row.register_entry as RegisterEntry }),
    },
    chosen: row.acting_for === null ? undefined : await findChosen(pool, row.acting_for, row.personal_id),
  };
}

async function findChosen(
  pool: Pool,
  businessId: string,
  personalId: string | null,
): Promise<StoredCitizenSession['chosen']> {
  const { rows } = await pool.query<ChosenRow>({ ...FIND_CHOSEN, values: [businessId, personalId] });
  const row = rows[0];
  if (!row) return undefined;
  return {
    business: {
      accountId: businessId,
      kind: row.kind as Acting['kind'],
      name: row.full_name,
      taxCode: row.tax_code,
      title: row.title,
      register: row.register_entry as RegisterEntry | null,
    },
    grounds: {
      confirmedAt: row.confirmed_at && toInstant(row.confirmed_at),
      authorisation:
        row.scope === null
          ? null
          : { scope: row.scope as AuthorisationScope, validFrom: row.valid_from, validTo: row.valid_to },
    },
  };
}

/** Another token for forms, so that a page opened for one is never sent for the other. */
export async function saveActing(
  connection: Connection,
  tokenHash: Buffer,
  acting: { readonly businessId: string | null; readonly csrfToken: string },
): Promise<void> {
  await connection
    .updateTable('citizen_session')
    .set({ acting_for: acting.businessId, csrf_token: acting.csrfToken })
    .where('token_hash', '=', tokenHash)
    .execute();
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

/** Whoever came in by an identity that the account no longer has. */
export async function deleteSessionsByProvider(
  connection: Connection,
  accountId: string,
  provider: ProviderName,
): Promise<void> {
  await connection
    .deleteFrom('citizen_session')
    .where('account_id', '=', accountId)
    .where('provider', '=', provider)
    .execute();
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
