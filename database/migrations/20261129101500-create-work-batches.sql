create table work_batch (
  number bigint generated always as identity constraint work_batch_pk primary key,
  request_key uuid not null constraint work_batch_request_unique unique,
  officer_id uuid not null constraint work_batch_officer_fk references officer,
  kind text not null constraint work_batch_kind_known check (kind in ('accept', 'take-over', 'hand-over')),
  assignee_id uuid constraint work_batch_assignee_fk references officer,
  note text not null,
  requested_at timestamptz not null,
  constraint work_batch_assignee_named check ((kind = 'hand-over') = (assignee_id is not null))
);
comment on table work_batch is 'Lượt làm hàng loạt: one deed that an officer chose for many dossiers; each is done on its own';
comment on column work_batch.number is 'Số lượt, stands in the address of the officer''s own page';
comment on column work_batch.request_key is 'Khóa của lần gửi, so that the same form sent twice is one batch';
comment on column work_batch.officer_id is 'Người làm';
comment on column work_batch.kind is 'Việc: tiếp nhận, nhận việc, chuyển xử lý';
comment on column work_batch.assignee_id is 'Người được giao, for chuyển xử lý';
comment on column work_batch.note is 'Ý kiến chỉ đạo; may be empty';
comment on column work_batch.requested_at is 'Thời điểm yêu cầu';

create table work_batch_item (
  batch_number bigint not null constraint work_batch_item_batch_fk references work_batch,
  dossier_id bigint not null constraint work_batch_item_dossier_fk references dossier,
  version integer not null,
  outcome text constraint work_batch_item_outcome_not_empty check (outcome <> ''),
  done_at timestamptz,
  constraint work_batch_item_pk primary key (batch_number, dossier_id),
  constraint work_batch_item_done_whole check ((outcome is null) = (done_at is null))
);
comment on table work_batch_item is 'Hồ sơ trong lượt làm hàng loạt';
comment on column work_batch_item.batch_number is 'Lượt';
comment on column work_batch_item.dossier_id is 'Hồ sơ';
comment on column work_batch_item.version is 'Phiên bản hồ sơ mà cán bộ đã thấy';
comment on column work_batch_item.outcome is 'Kết quả: done, or why not; empty while it waits. Written with what was done, so that nothing is done twice';
comment on column work_batch_item.done_at is 'Thời điểm xong';

grant select, insert on work_batch to motcua_app;
grant select, insert, update on work_batch_item to motcua_app;
