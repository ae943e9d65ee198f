/** The tables of signing in by QR: the request of a desktop, what happened to it, who scans, and the phones. */
export const QR_SCHEMA = `
create table if not exists qr_request (
  uid text primary key, client_id text not null, mode text not null,
  state text not null default 'pending' check (state in ('pending', 'scanned', 'confirmed', 'denied', 'consumed')),
  nonce text not null, rotation int not null default 0, issues int not null default 1,
  token_hash bytea not null unique, code_hash bytea not null unique, token_expires_at timestamptz not null,
  number smallint not null, choices smallint[] not null, pin_tries int not null default 0, subject text,
  desktop_address text not null, desktop_browser text not null, phone_address text,
  created_at timestamptz not null default now(), expires_at timestamptz not null);
create table if not exists qr_event (
  uid text not null, event text not null, subject text, desktop_address text, phone_address text,
  at timestamptz not null default now());
create table if not exists qr_scan (
  subject text primary key, scans int not null default 1, since timestamptz not null default now());
create table if not exists app_session (id_hash bytea primary key, subject text not null, expires_at timestamptz not null);
`;

export const QR_PURGE = [
  `delete from qr_request where expires_at < now() - interval '15 minutes'`,
  `delete from qr_event where at < now() - interval '90 days'`,
  `delete from qr_scan where since < now() - interval '5 minutes'`,
  'delete from app_session where expires_at < now()',
];
