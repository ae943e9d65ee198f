create table procedure_field (
  code text primary key,
  name text not null
);
comment on table procedure_field is 'Lĩnh vực';
comment on column procedure_field.code is 'Mã lĩnh vực';
comment on column procedure_field.name is 'Tên lĩnh vực';

create table procedure (
  code text primary key constraint procedure_code_shape check (code ~ '^\d\.\d{6}$'),
  name text not null,
  field_code text not null constraint procedure_field_fk references procedure_field,
  level text not null constraint procedure_level_known check (level in ('commune', 'province')),
  online text not null constraint procedure_online_known check (online in ('full', 'partial', 'information')),
  targets text[] not null,
  fileable boolean not null default false,
  current_version_id integer,
  search_text text not null
);
comment on table procedure is 'Thủ tục hành chính: what stays the same over its versions, and what lists and search need';
comment on column procedure.code is 'Mã thủ tục quốc gia';
comment on column procedure.name is 'Tên thủ tục of the current version';
comment on column procedure.field_code is 'Lĩnh vực';
comment on column procedure.level is 'Cấp thực hiện';
comment on column procedure.online is 'Mức độ trực tuyến: toàn trình, một phần, cung cấp thông tin';
comment on column procedure.targets is 'Đối tượng thực hiện: citizen, business, organisation';
comment on column procedure.fileable is 'Nộp được trên cổng này: its e-form and workflow are published';
comment on column procedure.current_version_id is 'Phiên bản đang áp dụng';
comment on column procedure.search_text is 'Tên, từ khóa đã bỏ dấu để tìm';

create table procedure_version (
  id integer generated always as identity primary key,
  procedure_code text not null constraint procedure_version_procedure_fk references procedure,
  number integer not null,
  definition jsonb not null,
  content_hash text not null,
  valid_from date not null,
  published_at timestamptz not null default now(),
  constraint procedure_version_number_unique unique (procedure_code, number)
);
alter table procedure add constraint procedure_current_version_fk foreign key (current_version_id) references procedure_version;
comment on table procedure_version is 'Phiên bản thủ tục: immutable; every dossier is pinned to one';
comment on column procedure_version.id is 'Khóa';
comment on column procedure_version.procedure_code is 'Thủ tục';
comment on column procedure_version.number is 'Số phiên bản';
comment on column procedure_version.definition is 'Toàn bộ nội dung: các bộ phận cấu thành, tờ khai, giấy tờ, quy trình';
comment on column procedure_version.content_hash is 'Băm nội dung, so that seeding again publishes only what changed';
comment on column procedure_version.valid_from is 'Áp dụng từ ngày';
comment on column procedure_version.published_at is 'Thời điểm công bố';

create table fee_rate (
  id integer generated always as identity primary key,
  procedure_code text not null constraint fee_rate_procedure_fk references procedure,
  item text not null,
  name text not null,
  kind text not null constraint fee_rate_kind_known check (kind in ('service-fee', 'state-charge')),
  channel text constraint fee_rate_channel_known check (channel in ('online', 'postal', 'counter')),
  case_code text,
  per text not null default 'dossier' constraint fee_rate_per_known check (per in ('dossier', 'copy', 'page', 'person')),
  amount bigint not null constraint fee_rate_not_negative check (amount >= 0),
  legal_basis text not null,
  confidence text not null default 'found' constraint fee_rate_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  valid_from date not null,
  valid_to date
);
create index fee_rate_procedure on fee_rate (procedure_code, valid_from);
comment on table fee_rate is 'Mức thu phí, lệ phí: one amount of one item, with its dates';
comment on column fee_rate.id is 'Khóa';
comment on column fee_rate.procedure_code is 'Thủ tục';
comment on column fee_rate.item is 'Mã khoản thu trong thủ tục';
comment on column fee_rate.name is 'Tên khoản thu';
comment on column fee_rate.kind is 'service-fee: phí; state-charge: lệ phí';
comment on column fee_rate.channel is 'Kênh nộp; null for all';
comment on column fee_rate.case_code is 'Trường hợp; null for all';
comment on column fee_rate.per is 'Đơn vị tính';
comment on column fee_rate.amount is 'Số tiền, đồng';
comment on column fee_rate.legal_basis is 'Căn cứ pháp lý';
comment on column fee_rate.confidence is 'Độ chắc chắn của số liệu; unsure amounts are configuration to confirm';
comment on column fee_rate.valid_from is 'Hiệu lực từ ngày';
comment on column fee_rate.valid_to is 'Hiệu lực đến hết ngày';

create table fee_benefit (
  id integer generated always as identity primary key,
  name text not null,
  procedure_codes text[],
  exclude_procedure_codes text[] not null default '{}',
  channel text constraint fee_benefit_channel_known check (channel in ('online', 'postal', 'counter')),
  subject text,
  case_code text,
  effect text not null constraint fee_benefit_effect_known check (effect in ('exempt', 'percent', 'fixed')),
  value bigint not null default 0,
  legal_basis text not null,
  confidence text not null default 'found' constraint fee_benefit_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  valid_from date not null,
  valid_to date
);
comment on table fee_benefit is 'Miễn, giảm phí, lệ phí: the single best one that fits is applied';
comment on column fee_benefit.id is 'Khóa';
comment on column fee_benefit.name is 'Tên chính sách';
comment on column fee_benefit.procedure_codes is 'Thủ tục được hưởng; null for all';
comment on column fee_benefit.exclude_procedure_codes is 'Thủ tục không áp dụng';
comment on column fee_benefit.channel is 'Kênh nộp; null for all';
comment on column fee_benefit.subject is 'Nhóm đối tượng; null for everyone';
comment on column fee_benefit.case_code is 'Trường hợp; null for all';
comment on column fee_benefit.effect is 'exempt: miễn; percent: giảm theo phần trăm; fixed: thu mức cố định';
comment on column fee_benefit.value is 'Phần trăm giảm hoặc số tiền';
comment on column fee_benefit.legal_basis is 'Căn cứ pháp lý';
comment on column fee_benefit.confidence is 'Độ chắc chắn';
comment on column fee_benefit.valid_from is 'Hiệu lực từ ngày';
comment on column fee_benefit.valid_to is 'Hiệu lực đến hết ngày';

grant select on procedure_field, procedure, procedure_version, fee_rate, fee_benefit to motcua_app;
