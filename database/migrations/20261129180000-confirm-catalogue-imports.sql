-- Until now an import wrote what it read where everybody reads it. Now it is put aside, and becomes public when confirmed.
alter table catalogue_import
  add column state text not null default 'reading'
    constraint catalogue_import_state_known check (state in ('reading', 'read', 'published', 'dropped', 'broken')),
  add column officer_id uuid constraint catalogue_import_officer_fk references officer,
  add column read_at timestamptz,
  add column missing integer not null default 0,
  add column broken_after integer,
  add column closed_by text;
update catalogue_import set
  state = case when finished_at is null then 'dropped' else 'published' end,
  finished_at = coalesce(finished_at, now()),
  missing = removed;
alter table catalogue_import add constraint catalogue_import_closed
  check ((finished_at is null) = (state in ('reading', 'read')));
comment on column catalogue_import.started_by is 'Người nhập: full name of the officer, or whose command it was on the machine';
comment on column catalogue_import.finished_at is 'Kết thúc: published, dropped or broken; null while it is open';
comment on column catalogue_import.removed is 'Không còn trong tệp, đã gỡ khi công bố';
comment on column catalogue_import.state is 'Tình trạng: reading, read (awaits confirmation), published, dropped, broken';
comment on column catalogue_import.officer_id is 'Cán bộ nhập; null for the command';
comment on column catalogue_import.read_at is 'Đọc xong tệp';
comment on column catalogue_import.missing is 'Không còn trong tệp';
comment on column catalogue_import.broken_after is 'Số bản ghi đọc được trước chỗ hỏng của tệp';
comment on column catalogue_import.closed_by is 'Người công bố hoặc bỏ';

create table catalogue_import_record (
  import_id integer not null constraint catalogue_import_record_import_fk references catalogue_import on delete cascade,
  code text not null,
  difference text not null
    constraint catalogue_import_record_difference_known check (difference in ('added', 'changed', 'unchanged')),
  content jsonb,
  constraint catalogue_import_record_pk primary key (import_id, code),
  constraint catalogue_import_record_content_kept check ((content is null) = (difference = 'unchanged'))
);
comment on table catalogue_import_record is 'Thủ tục đọc từ tệp, chờ xác nhận; emptied when the import is closed';
comment on column catalogue_import_record.import_id is 'Lần nhập';
comment on column catalogue_import_record.code is 'Mã thủ tục quốc gia';
comment on column catalogue_import_record.difference is 'Khác với danh mục đang công bố: added, changed, unchanged';
comment on column catalogue_import_record.content is 'Dòng của national_procedure khi công bố; null when nothing changes';

alter table national_procedure drop column seen_in;

grant insert, update on catalogue_import to motcua_app;
grant insert on catalogue_import_finding to motcua_app;
grant select, insert, delete on catalogue_import_record to motcua_app;
grant insert, update, delete on national_procedure to motcua_app;
