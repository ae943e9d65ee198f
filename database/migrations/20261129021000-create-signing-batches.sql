-- A signatory signs hundreds of results: what was chosen is kept, each is issued on its own, and what came of each is kept too.
create table signing_batch (
  number bigint generated always as identity constraint signing_batch_pk primary key,
  request_key uuid not null constraint signing_batch_request_unique unique,
  officer_id uuid not null constraint signing_batch_officer_fk references officer,
  duties jsonb not null,
  requested_at timestamptz not null
);
comment on table signing_batch is 'Lượt ký hàng loạt';
comment on column signing_batch.number is 'Số lượt, stands in the address of the officer''s own page';
comment on column signing_batch.request_key is 'Khóa của lần gửi, so that the same form sent twice is one batch';
comment on column signing_batch.officer_id is 'Người ký';
comment on column signing_batch.duties is 'Nhiệm vụ của người ký lúc yêu cầu';
comment on column signing_batch.requested_at is 'Thời điểm yêu cầu';

create table signing_batch_item (
  batch_number bigint not null constraint signing_batch_item_batch_fk references signing_batch,
  dossier_id bigint not null constraint signing_batch_item_dossier_fk references dossier,
  version integer not null,
  outcome text constraint signing_batch_item_outcome_not_empty check (outcome <> ''),
  done_at timestamptz,
  constraint signing_batch_item_pk primary key (batch_number, dossier_id),
  constraint signing_batch_item_done_whole check ((outcome is null) = (done_at is null))
);
comment on table signing_batch_item is 'Hồ sơ trong lượt ký';
comment on column signing_batch_item.batch_number is 'Lượt ký';
comment on column signing_batch_item.dossier_id is 'Hồ sơ';
comment on column signing_batch_item.version is 'Phiên bản hồ sơ mà người ký đã thấy';
comment on column signing_batch_item.outcome is 'Kết quả: issued, or why not; empty while it waits';
comment on column signing_batch_item.done_at is 'Thời điểm xong';

grant select, insert on signing_batch to motcua_app;
grant select, insert, update on signing_batch_item to motcua_app;
