create table national_procedure (
  code text constraint national_procedure_pk primary key
    constraint national_procedure_code_shape check (code ~ '^\d\.\d{6}$'),
  name text not null,
  field text not null,
  levels text[] not null
    constraint national_procedure_levels_known check (levels <@ array['commune', 'province', 'ministry', 'other']),
  targets text[] not null
    constraint national_procedure_targets_known check (targets <@ array['citizen', 'business', 'organisation']),
  scope text not null
    constraint national_procedure_scope_known check (scope in ('national', 'this-province', 'other-province')),
  decision text not null,
  channels jsonb not null,
  paper_count integer constraint national_procedure_papers_counted check (paper_count >= 0),
  result text not null,
  legal_basis text[] not null,
  content_hash text not null,
  seen_in integer not null
);
comment on table national_procedure is 'Thủ tục trong Cơ sở dữ liệu quốc gia về thủ tục hành chính, as last imported; what is settled here stands in procedure';
comment on column national_procedure.code is 'Mã thủ tục quốc gia';
comment on column national_procedure.name is 'Tên thủ tục';
comment on column national_procedure.field is 'Lĩnh vực, as the source spells it';
comment on column national_procedure.levels is 'Cấp thực hiện: commune, province, ministry, other';
comment on column national_procedure.targets is 'Đối tượng thực hiện: citizen, business, organisation';
comment on column national_procedure.scope is 'Phạm vi áp dụng: toàn quốc, tỉnh này, địa phương khác';
comment on column national_procedure.decision is 'Quyết định công bố';
comment on column national_procedure.channels is 'Cách thức thực hiện: channel, limit (null when the source does not tell), fees in đồng (null when unknown)';
comment on column national_procedure.paper_count is 'Số thành phần hồ sơ; null when unknown';
comment on column national_procedure.result is 'Kết quả';
comment on column national_procedure.legal_basis is 'Căn cứ pháp lý: số hiệu văn bản';
comment on column national_procedure.content_hash is 'Mã băm nội dung: tells what changed between imports';
comment on column national_procedure.seen_in is 'Lần nhập gần nhất có thủ tục này';

create table catalogue_import (
  id integer generated always as identity constraint catalogue_import_pk primary key,
  file_hash text not null,
  file_name text not null,
  started_at timestamptz not null,
  started_by text not null,
  finished_at timestamptz,
  record_count integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  removed integer not null default 0
);
create unique index catalogue_import_running on catalogue_import ((true)) where finished_at is null;
comment on table catalogue_import is 'Lần nhập danh mục thủ tục; one at a time';
comment on column catalogue_import.id is 'Số lần nhập';
comment on column catalogue_import.file_hash is 'Mã băm tệp: the same file goes on where it was broken off';
comment on column catalogue_import.file_name is 'Tên tệp';
comment on column catalogue_import.started_at is 'Bắt đầu';
comment on column catalogue_import.started_by is 'Người nhập: whose command it was on the machine';
comment on column catalogue_import.finished_at is 'Kết thúc; null while it runs or lies broken off';
comment on column catalogue_import.record_count is 'Số bản ghi đã đọc';
comment on column catalogue_import.added is 'Thêm mới';
comment on column catalogue_import.changed is 'Thay đổi';
comment on column catalogue_import.unchanged is 'Không đổi';
comment on column catalogue_import.refused is 'Không nhận';
comment on column catalogue_import.removed is 'Không còn trong tệp, đã gỡ';
alter table national_procedure add constraint national_procedure_import_fk foreign key (seen_in) references catalogue_import;
create index national_procedure_seen_in on national_procedure (seen_in);

create table catalogue_import_finding (
  import_id integer not null constraint catalogue_import_finding_import_fk references catalogue_import on delete cascade,
  record integer not null,
  kind text not null,
  code text,
  detail text not null,
  constraint catalogue_import_finding_pk primary key (import_id, record, kind)
);
comment on table catalogue_import_finding is 'Điểm cần xem lại của dữ liệu nhập: what was refused, left out or understood with a doubt';
comment on column catalogue_import_finding.import_id is 'Lần nhập';
comment on column catalogue_import_finding.record is 'Thứ tự bản ghi trong tệp, from 1';
comment on column catalogue_import_finding.kind is 'Loại';
comment on column catalogue_import_finding.code is 'Mã thủ tục, when there is one';
comment on column catalogue_import_finding.detail is 'Nội dung gặp phải';

grant select on national_procedure, catalogue_import, catalogue_import_finding to motcua_app;
