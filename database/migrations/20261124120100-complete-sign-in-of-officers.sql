-- The whole life of an officer's account: first sign-in, second factor, lock-out by what was typed, forced end.
alter table officer
  alter column totp_secret drop not null,
  add column totp_new_secret text,
  add column must_change_password boolean not null default false,
  add column version integer not null default 1,
  drop column failed_attempts,
  drop column locked_until;
comment on column officer.totp_secret is 'Khóa TOTP, sealed with the key of the configuration; null until a code confirmed it';
comment on column officer.totp_new_secret is 'Khóa TOTP chờ xác nhận, sealed: shown as a QR code, counts once a code confirmed it';
comment on column officer.must_change_password is 'Phải đổi mật khẩu: the password is the one the administrator handed over';
comment on column officer.version is 'Phiên bản, so that two administrators do not overwrite each other';

alter table officer_session
  add column ended_at timestamptz,
  add column ended_reason text constraint officer_session_end_known
    check (ended_reason in ('duties-changed', 'account-locked', 'second-factor-reset')),
  add column ended_by_unit text,
  add constraint officer_session_end_whole check ((ended_at is null) = (ended_reason is null));
comment on column officer_session.ended_at is 'Bị buộc kết thúc lúc; the row stays, so that its officer can be told why';
comment on column officer_session.ended_reason is 'Lý do buộc kết thúc';
comment on column officer_session.ended_by_unit is 'Đơn vị của người quản trị đã kết thúc phiên';

create table officer_recovery_code (
  officer_id uuid not null constraint officer_recovery_code_officer_fk references officer,
  code_hash bytea not null,
  used_at timestamptz,
  constraint officer_recovery_code_pk primary key (officer_id, code_hash)
);
comment on table officer_recovery_code is 'Mã khôi phục: each opens the account once without the authenticator';
comment on column officer_recovery_code.officer_id is 'Cán bộ';
comment on column officer_recovery_code.code_hash is 'Băm SHA-256 của mã';
comment on column officer_recovery_code.used_at is 'Đã dùng lúc';

create table officer_sign_in_failure (
  typed_name_hash bytea primary key,
  failures integer not null,
  locked_until timestamptz,
  last_failed_at timestamptz not null
);
create index officer_sign_in_failure_age on officer_sign_in_failure (last_failed_at);
comment on table officer_sign_in_failure is 'Đăng nhập sai: counted by what was typed, so that a name that does not exist locks like one that does';
comment on column officer_sign_in_failure.typed_name_hash is 'Băm SHA-256 của tên tài khoản đã gõ';
comment on column officer_sign_in_failure.failures is 'Số lần sai liên tiếp';
comment on column officer_sign_in_failure.locked_until is 'Tạm khóa đến';
comment on column officer_sign_in_failure.last_failed_at is 'Lần sai gần nhất';

grant select, insert, update, delete on officer_recovery_code, officer_sign_in_failure to motcua_app;
