alter table citizen_session add column id uuid not null default gen_random_uuid();
create unique index citizen_session_id_unique on citizen_session (id);
comment on column citizen_session.id is 'Tên phiên trên trang tài khoản: names the session to its person, opens nothing';
