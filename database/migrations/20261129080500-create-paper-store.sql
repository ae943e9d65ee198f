create table paper_share (
  id bigint generated always as identity primary key,
  account_id uuid not null constraint paper_share_account_fk references account,
  paper_key text not null,
  title text not null,
  file_id uuid not null constraint paper_share_file_fk references stored_file,
  code_hash bytea not null constraint paper_share_code_unique unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint paper_share_short check (expires_at > created_at and expires_at <= created_at + interval '1 hour')
);
create index paper_share_account on paper_share (account_id, id desc);
comment on table paper_share is 'Chia sẻ giấy tờ bằng mã ngắn hạn';
comment on column paper_share.id is 'Khóa nội bộ';
comment on column paper_share.account_id is 'Người chia sẻ';
comment on column paper_share.paper_key is 'Giấy tờ trong kho';
comment on column paper_share.title is 'Tên giấy tờ lúc chia sẻ';
comment on column paper_share.file_id is 'Tệp';
comment on column paper_share.code_hash is 'Băm của mã; the code itself is shown once';
comment on column paper_share.created_at is 'Chia sẻ lúc';
comment on column paper_share.expires_at is 'Hết hạn lúc';
comment on column paper_share.revoked_at is 'Thu hồi lúc';

create table paper_access (
  id bigint generated always as identity primary key,
  account_id uuid not null constraint paper_access_account_fk references account,
  paper_key text not null,
  title text not null,
  kind text not null constraint paper_access_kind_known check (kind in ('opened', 'shared', 'opened-by-code', 'revoked', 'reused')),
  at timestamptz not null
);
create index paper_access_account on paper_access (account_id, id desc);
comment on table paper_access is 'Nhật ký truy cập kho giấy tờ: append-only; the person reads it';
comment on column paper_access.id is 'Khóa nội bộ';
comment on column paper_access.account_id is 'Chủ kho';
comment on column paper_access.paper_key is 'Giấy tờ';
comment on column paper_access.title is 'Tên giấy tờ lúc đó';
comment on column paper_access.kind is 'Mở, chia sẻ, mở bằng mã, thu hồi, dùng lại';
comment on column paper_access.at is 'Thời điểm';

alter table stored_file add column reused_from text;
comment on column stored_file.reused_from is 'Lấy từ Kho giấy tờ: the paper there, taken with consent of the person; null for an upload';

grant select, insert, update on paper_share to motcua_app;
grant select, insert on paper_access to motcua_app;
