alter table unit drop constraint unit_kind_known;
alter table unit add constraint unit_kind_known check (kind in ('province', 'province-centre', 'department', 'commune',
  'commune-police', 'former-district', 'former-commune'));

create table bundle (
  id bigint generated always as identity primary key,
  code text not null constraint bundle_code_unique unique,
  draft_id uuid not null constraint bundle_draft_unique unique,
  account_id uuid not null constraint bundle_account_fk references account,
  acted_by uuid constraint bundle_acted_by_fk references account,
  procedure_code text not null constraint bundle_procedure_fk references procedure,
  procedure_version_id integer not null constraint bundle_version_fk references procedure_version,
  procedure_name text not null,
  submitter_name text not null,
  owner_name text not null,
  receiving_unit_id integer not null constraint bundle_receiving_unit_fk references unit,
  submitter jsonb not null,
  owner jsonb not null,
  delivery jsonb not null,
  submitted_at timestamptz not null
);
create index bundle_account on bundle (account_id, submitted_at desc);
comment on table bundle is 'Hồ sơ liên thông: one filing whose matters become dossiers of their own';
comment on column bundle.id is 'Khóa nội bộ, never shown';
comment on column bundle.code is 'Mã hồ sơ liên thông: LT- and the code of the first dossier';
comment on column bundle.draft_id is 'Bản soạn đã nộp; the same draft submitted again is the same bundle';
comment on column bundle.account_id is 'Tài khoản người nộp';
comment on column bundle.acted_by is 'Người nộp thay cho doanh nghiệp, tổ chức';
comment on column bundle.procedure_code is 'Thủ tục liên thông';
comment on column bundle.procedure_version_id is 'Phiên bản thủ tục được ghim';
comment on column bundle.procedure_name is 'Tên thủ tục lúc nộp';
comment on column bundle.submitter_name is 'Người nộp';
comment on column bundle.owner_name is 'Chủ hồ sơ';
comment on column bundle.receiving_unit_id is 'Đơn vị tiếp nhận và trả kết quả của cả nhóm';
comment on column bundle.submitter is 'Thông tin người nộp';
comment on column bundle.owner is 'Thông tin chủ hồ sơ';
comment on column bundle.delivery is 'Hình thức nhận kết quả';
comment on column bundle.submitted_at is 'Thời điểm nộp';

create table bundle_member (
  bundle_id bigint not null constraint bundle_member_bundle_fk references bundle,
  key text not null,
  position smallint not null,
  name text not null,
  procedure_code text not null constraint bundle_member_procedure_fk references procedure,
  procedure_version_id integer not null constraint bundle_member_version_fk references procedure_version,
  after_key text,
  handling_unit_id integer not null constraint bundle_member_unit_fk references unit,
  content jsonb not null,
  dossier_id bigint constraint bundle_member_dossier_unique unique constraint bundle_member_dossier_fk references dossier,
  constraint bundle_member_pk primary key (bundle_id, key),
  constraint bundle_member_order foreign key (bundle_id, after_key) references bundle_member (bundle_id, key)
    deferrable initially deferred,
  constraint bundle_member_not_after_itself check (after_key is null or after_key <> key)
);
comment on table bundle_member is 'Việc trong nhóm liên thông: becomes a dossier when the matter before it has its result';
comment on column bundle_member.bundle_id is 'Hồ sơ liên thông';
comment on column bundle_member.key is 'Mã việc trong nhóm';
comment on column bundle_member.position is 'Thứ tự';
comment on column bundle_member.name is 'Tên việc';
comment on column bundle_member.procedure_code is 'Thủ tục của việc';
comment on column bundle_member.procedure_version_id is 'Phiên bản thủ tục được ghim lúc nộp';
comment on column bundle_member.after_key is 'Việc phải có kết quả trước';
comment on column bundle_member.handling_unit_id is 'Đơn vị giải quyết';
comment on column bundle_member.content is 'Nội dung đã xem lại: answers, papers, fees, and what is taken from the result before';
comment on column bundle_member.dossier_id is 'Hồ sơ của việc; null until it starts';

grant select, insert on bundle to motcua_app;
grant select, insert, update on bundle_member to motcua_app;
