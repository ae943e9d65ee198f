create table zalo_link (
  id bigint generated always as identity constraint zalo_link_pk primary key,
  account_id uuid not null constraint zalo_link_account_fk references account,
  zalo_user_id text not null constraint zalo_link_user_form check (zalo_user_id ~ '^[0-9]{1,30}$'),
  linked_at timestamptz not null,
  ended_at timestamptz,
  constraint zalo_link_ends_later check (ended_at >= linked_at)
);
create unique index zalo_link_current on zalo_link (account_id) where ended_at is null;
create index zalo_link_account on zalo_link (account_id, id);
create index zalo_link_user on zalo_link (zalo_user_id) where ended_at is null;
comment on table zalo_link is 'Liên kết Zalo: which follower of the Official Account an account is told as; what ended stays, with its end';
comment on column zalo_link.id is 'Khóa';
comment on column zalo_link.account_id is 'Tài khoản';
comment on column zalo_link.zalo_user_id is 'Mã người quan tâm, as Zalo gives it to this Official Account only';
comment on column zalo_link.linked_at is 'Liên kết từ lúc';
comment on column zalo_link.ended_at is 'Thôi liên kết lúc; empty: in use';

create table zalo_link_code (
  account_id uuid not null constraint zalo_link_code_pk primary key constraint zalo_link_code_account_fk references account,
  code_hash bytea not null constraint zalo_link_code_unique unique,
  expires_at timestamptz not null
);
comment on table zalo_link_code is 'Mã liên kết Zalo đang chờ: one for an account, gone once it was used';
comment on column zalo_link_code.account_id is 'Tài khoản';
comment on column zalo_link_code.code_hash is 'Hàm băm của mã';
comment on column zalo_link_code.expires_at is 'Hết hiệu lực lúc';

grant select, insert on zalo_link to motcua_app;
grant update (ended_at) on zalo_link to motcua_app;
grant select, insert, update, delete on zalo_link_code to motcua_app;
