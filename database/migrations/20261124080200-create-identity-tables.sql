create table account (
  id uuid primary key,
  kind text not null constraint account_kind_known check (kind in ('citizen', 'business', 'organisation')),
  personal_id text,
  tax_code text,
  full_name text not null,
  birth_date date,
  gender text constraint account_gender_known check (gender in ('male', 'female')),
  phone text,
  email text,
  residence jsonb,
  identity_claims jsonb not null default '{}',
  level smallint not null constraint account_level_known check (level in (1, 2)),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index account_personal_id_unique on account (personal_id) where kind = 'citizen';
create unique index account_tax_code_unique on account (tax_code) where kind <> 'citizen';
comment on table account is 'Tài khoản của công dân, doanh nghiệp, tổ chức on this portal; holds no password: the State''s identity providers sign people in';
comment on column account.id is 'Khóa nội bộ, never shown';
comment on column account.kind is 'Công dân, doanh nghiệp hay tổ chức';
comment on column account.personal_id is 'Số định danh cá nhân (of the representative for a business)';
comment on column account.tax_code is 'Mã số thuế';
comment on column account.full_name is 'Họ và tên, spelled as the identity provider has it';
comment on column account.birth_date is 'Ngày sinh';
comment on column account.gender is 'Giới tính';
comment on column account.phone is 'Số điện thoại, national form';
comment on column account.email is 'Thư điện tử';
comment on column account.residence is 'Nơi thường trú: {province, commune, detail}';
comment on column account.identity_claims is 'Dữ liệu khác do nhà cung cấp định danh trả về (dân tộc, quốc tịch, giấy tờ)';
comment on column account.level is 'Mức độ định danh';
comment on column account.version is 'Số phiên bản cho khóa lạc quan';
comment on column account.created_at is 'Thời điểm tạo';
comment on column account.updated_at is 'Thời điểm cập nhật';

create table federated_identity (
  issuer text not null,
  subject text not null,
  provider text not null,
  account_id uuid not null constraint federated_identity_account_fk references account,
  linked_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  constraint federated_identity_pk primary key (issuer, subject)
);
create index federated_identity_account on federated_identity (account_id);
comment on table federated_identity is 'Danh tính liên kết: one identity at one provider, tied to one account';
comment on column federated_identity.issuer is 'Nhà cung cấp (iss)';
comment on column federated_identity.subject is 'Mã chủ thể (sub)';
comment on column federated_identity.provider is 'Tên nhà cung cấp trong cấu hình: vneid, dvcqg';
comment on column federated_identity.account_id is 'Tài khoản';
comment on column federated_identity.linked_at is 'Thời điểm liên kết';
comment on column federated_identity.last_used_at is 'Lần dùng gần nhất';

create table sign_in_transaction (
  token_hash bytea primary key,
  provider text not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sign_in_transaction_expiry on sign_in_transaction (expires_at);
comment on table sign_in_transaction is 'Phiên chuyển hướng đăng nhập: single use, bound to one browser and one provider';
comment on column sign_in_transaction.token_hash is 'Băm của mã trong cookie trình duyệt';
comment on column sign_in_transaction.provider is 'Nhà cung cấp được gọi';
comment on column sign_in_transaction.state is 'state';
comment on column sign_in_transaction.nonce is 'nonce';
comment on column sign_in_transaction.code_verifier is 'PKCE code verifier';
comment on column sign_in_transaction.return_to is 'Trang quay về, own path only';
comment on column sign_in_transaction.created_at is 'Thời điểm bắt đầu';
comment on column sign_in_transaction.expires_at is 'Hết hạn';

create table citizen_session (
  token_hash bytea primary key,
  account_id uuid not null constraint citizen_session_account_fk references account,
  provider text not null,
  provider_session text,
  id_token text,
  level smallint not null,
  csrf_token text not null,
  device text,
  address text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index citizen_session_account on citizen_session (account_id);
create index citizen_session_provider on citizen_session (provider, provider_session);
create index citizen_session_expiry on citizen_session (expires_at);
comment on table citizen_session is 'Phiên làm việc của công dân';
comment on column citizen_session.token_hash is 'SHA-256 của mã phiên trong cookie';
comment on column citizen_session.account_id is 'Tài khoản';
comment on column citizen_session.provider is 'Đăng nhập qua';
comment on column citizen_session.provider_session is 'Mã phiên ở nhà cung cấp (sid)';
comment on column citizen_session.id_token is 'ID token, needed to sign out at the provider';
comment on column citizen_session.level is 'Mức định danh của phiên này';
comment on column citizen_session.csrf_token is 'Mã chống giả mạo yêu cầu';
comment on column citizen_session.device is 'Thiết bị (User-Agent rút gọn)';
comment on column citizen_session.address is 'Địa chỉ mạng';
comment on column citizen_session.created_at is 'Bắt đầu';
comment on column citizen_session.last_seen_at is 'Lần dùng gần nhất, moved at most once a minute';
comment on column citizen_session.expires_at is 'Hết hạn tuyệt đối';

create table held_form (
  token_hash bytea primary key,
  account_id uuid not null constraint held_form_account_fk references account,
  path text not null,
  fields jsonb not null,
  expires_at timestamptz not null
);
create index held_form_expiry on held_form (expires_at);
comment on table held_form is 'Biểu mẫu giữ hộ: what was sent just after a session ran out, given back to the same person in the same browser';
comment on column held_form.token_hash is 'Băm của mã trong cookie trình duyệt';
comment on column held_form.account_id is 'Người đã nhập';
comment on column held_form.path is 'Trang đã gửi';
comment on column held_form.fields is 'Nội dung đã nhập';
comment on column held_form.expires_at is 'Hết hạn giữ';

create table officer (
  id uuid primary key,
  username text not null constraint officer_username_unique unique,
  full_name text not null,
  title text not null,
  personal_id text,
  password_hash text not null,
  totp_secret text not null,
  totp_last_step bigint not null default 0,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
comment on table officer is 'Cán bộ, công chức, viên chức';
comment on column officer.id is 'Khóa nội bộ';
comment on column officer.username is 'Tên tài khoản';
comment on column officer.full_name is 'Họ và tên';
comment on column officer.title is 'Chức danh';
comment on column officer.personal_id is 'Số định danh cá nhân của cán bộ';
comment on column officer.password_hash is 'Băm argon2id của mật khẩu';
comment on column officer.totp_secret is 'Khóa TOTP (base32)';
comment on column officer.totp_last_step is 'Bước thời gian TOTP đã dùng, so that a code works once';
comment on column officer.failed_attempts is 'Số lần sai liên tiếp';
comment on column officer.locked_until is 'Tạm khóa đến';
comment on column officer.active is 'Còn hoạt động';
comment on column officer.created_at is 'Thời điểm tạo';

create table duty (
  officer_id uuid not null constraint duty_officer_fk references officer,
  unit_id integer not null constraint duty_unit_fk references unit,
  role text not null constraint duty_role_known check (role in ('receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector')),
  valid_from date not null default current_date,
  valid_to date,
  constraint duty_pk primary key (officer_id, unit_id, role, valid_from)
);
create index duty_unit on duty (unit_id, role);
comment on table duty is 'Nhiệm vụ được giao: an officer holds a role in a unit';
comment on column duty.officer_id is 'Cán bộ';
comment on column duty.unit_id is 'Đơn vị';
comment on column duty.role is 'Vai trò';
comment on column duty.valid_from is 'Từ ngày';
comment on column duty.valid_to is 'Đến hết ngày';

create table officer_session (
  token_hash bytea primary key,
  officer_id uuid not null constraint officer_session_officer_fk references officer,
  csrf_token text not null,
  device text,
  address text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index officer_session_officer on officer_session (officer_id);
create index officer_session_expiry on officer_session (expires_at);
comment on table officer_session is 'Phiên làm việc của cán bộ, kept apart from citizens''';
comment on column officer_session.token_hash is 'SHA-256 của mã phiên trong cookie';
comment on column officer_session.officer_id is 'Cán bộ';
comment on column officer_session.csrf_token is 'Mã chống giả mạo yêu cầu';
comment on column officer_session.device is 'Thiết bị';
comment on column officer_session.address is 'Địa chỉ mạng';
comment on column officer_session.created_at is 'Bắt đầu';
comment on column officer_session.last_seen_at is 'Lần dùng gần nhất';
comment on column officer_session.expires_at is 'Hết hạn tuyệt đối';

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_kind text not null constraint audit_entry_actor_known check (actor_kind in ('citizen', 'officer', 'system')),
  actor_id text,
  actor_name text,
  action text not null,
  subject text,
  account_id uuid,
  detail jsonb not null default '{}'
);
create index audit_entry_account on audit_entry (account_id, at desc) where account_id is not null;
create index audit_entry_subject on audit_entry (subject, at desc) where subject is not null;
comment on table audit_entry is 'Nhật ký: sign-ins, looks at personal data, refusals; rows are only ever added';
comment on column audit_entry.id is 'Khóa';
comment on column audit_entry.at is 'Thời điểm';
comment on column audit_entry.actor_kind is 'Loại người thực hiện';
comment on column audit_entry.actor_id is 'Khóa người thực hiện';
comment on column audit_entry.actor_name is 'Tên người thực hiện';
comment on column audit_entry.action is 'Việc đã làm';
comment on column audit_entry.subject is 'Đối tượng: mã hồ sơ hoặc mã tài khoản';
comment on column audit_entry.account_id is 'Người có dữ liệu được xem, who may read this row';
comment on column audit_entry.detail is 'Chi tiết, no personal data';

grant select, insert, update on account, federated_identity to motcua_app;
grant select, insert, update, delete on sign_in_transaction, citizen_session, officer_session, held_form to motcua_app;
grant select, insert, update on officer, duty to motcua_app;
grant select, insert on audit_entry to motcua_app;
