-- A sign-out notice of a provider is obeyed once: its id is remembered for as long as it would still be accepted.
create table used_logout_notice (
  provider text not null,
  notice_id text not null,
  expires_at timestamptz not null,
  constraint used_logout_notice_pk primary key (provider, notice_id)
);
create index used_logout_notice_expiry on used_logout_notice (expires_at);
comment on table used_logout_notice is 'Thông báo đăng xuất đã dùng: ids of back-channel notices already obeyed, so that a replayed one is refused';
comment on column used_logout_notice.provider is 'Nhà cung cấp';
comment on column used_logout_notice.notice_id is 'Mã thông báo (jti)';
comment on column used_logout_notice.expires_at is 'Hết hạn nhớ';
grant select, insert, delete on used_logout_notice to motcua_app;
