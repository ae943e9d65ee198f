/** The simulator's own corner of PostgreSQL, created by itself. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { QR_PURGE, QR_SCHEMA } from './qr/schema.ts';

const SCHEMA_LOCK = 56_000_002;

const SCHEMA = `
create schema if not exists sim_identity;
create table if not exists oidc_payload (
  provider text not null, model text not null, id text not null, payload jsonb not null,
  grant_id text, uid text, expires_at timestamptz, consumed_at timestamptz,
  primary key (provider, model, id));
create index if not exists oidc_payload_grant on oidc_payload (grant_id) where grant_id is not null;
create index if not exists oidc_payload_uid on oidc_payload (provider, model, uid) where uid is not null;
create index if not exists oidc_payload_expiry on oidc_payload (expires_at);
create table if not exists secret (name text primary key, value jsonb not null);
create table if not exists account (
  provider text not null, login_id text not null, subject text not null, level smallint not null,
  phone text not null, password_hash text not null, person jsonb not null,
  primary key (provider, login_id), unique (provider, subject));
create table if not exists consent (
  provider text not null, subject text not null, client_id text not null, given_at timestamptz not null default now(),
  primary key (provider, subject, client_id));
create table if not exists one_time_code (
  provider text not null, scope text not null, subject text not null, mac bytea not null,
  expires_at timestamptz not null, tries int not null default 0, sends int not null default 1,
  last_sent_at timestamptz not null default now(), used_at timestamptz,
  primary key (provider, scope));
create table if not exists sign_in_failure (
  provider text not null, typed_id_hash bytea not null, failures int not null,
  last_at timestamptz not null default now(), locked_until timestamptz,
  primary key (provider, typed_id_hash));
create table if not exists rate_count (
  key bytea primary key, n int not null, until timestamptz not null);
create table if not exists registration (
  uid text primary key, step text not null, id_number text not null, phone text not null, details jsonb not null,
  expires_at timestamptz not null);
create table if not exists recovery (
  token_hash bytea primary key, step text not null, subject text, login_id text not null, phone text not null,
  expires_at timestamptz not null);
create index if not exists recovery_subject on recovery (subject);
alter table recovery add column if not exists new_phone text;
create table if not exists recovery_help (
  request_id uuid primary key, login_id text not null, subject text, phone text not null, mac bytea not null,
  expires_at timestamptz not null, used_at timestamptz);
create index if not exists recovery_help_login on recovery_help (login_id);
`;

export async function openDatabase(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 6,
    options: '-c search_path=sim_identity',
    application_name: 'identity-simulator',
  });
  pool.on('error', (error) => process.stderr.write(`idle database connection lost: ${error.message}\n`));
  const client = await pool.connect();
  try {
    // Both providers may start at the same moment.
    await client.query('select pg_advisory_lock($1)', [SCHEMA_LOCK]);
    await client.query(SCHEMA + QR_SCHEMA);
  } finally {
    await client.query('select pg_advisory_unlock_all()');
    client.release();
  }
  return pool;
}

/** A secret made once and kept, so that a restart signs nobody out. */
export async function keptSecret<T>(pool: pg.Pool, name: string, make: () => T): Promise<T> {
  const found = await pool.query<{ value: T }>('select value from secret where name = $1', [name]);
  if (found.rows[0]) return found.rows[0].value;
  await pool.query('insert into secret (name, value) values ($1, $2) on conflict do nothing', [
    name,
    JSON.stringify(make()),
  ]);
  const kept = await pool.query<{ value: T }>('select value from secret where name = $1', [name]);
  const row = kept.rows[0];
  if (!row) throw new Error(`The secret ${name} was not kept`);
  return row.value;
}

export const randomSecret = (): string => randomBytes(32).toString('base64url');

const LONGEST_LOCK = '1 day';

export async function purgeExpired(pool: pg.Pool): Promise<void> {
  await pool.query('delete from oidc_payload where expires_at < now()');
  await pool.query(`delete from one_time_code where expires_at < now() - interval '15 minutes'`);
  await pool.query('delete from rate_count where until < now()');
  await pool.query('delete from registration where expires_at < now()');
  await pool.query('delete from recovery where expires_at < now()');
  await pool.query('delete from recovery_help where expires_at < now()');
  await pool.query(`delete from sign_in_failure where last_at < now() - interval '${LONGEST_LOCK}'`);
  for (const statement of QR_PURGE) await pool.query(statement);
}
