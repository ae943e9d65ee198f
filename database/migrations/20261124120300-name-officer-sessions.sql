alter table officer_session
  add column id uuid not null default gen_random_uuid(),
  add column password_proven_at timestamptz;
create unique index officer_session_id_unique on officer_session (id);
comment on column officer_session.id is 'Tên phiên trên trang tài khoản: names the session to its officer, opens nothing';
comment on column officer_session.password_proven_at is 'Lần gần nhất nhập lại mật khẩu để thay thiết bị xác thực';
