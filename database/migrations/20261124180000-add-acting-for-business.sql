alter table citizen_session
  add column acting_for uuid constraint citizen_session_acting_for_fk references account;
comment on column citizen_session.acting_for is 'Đang làm việc thay cho doanh nghiệp, tổ chức nào; empty: for oneself. Whether it may is judged with every request';

alter table account add column register_entry jsonb;
comment on column account.register_entry is 'Thông tin đăng ký doanh nghiệp, as the register of enterprises last said: {name, headOffice, phone, email, representatives}';

create table business_representative (
  business_id uuid not null constraint business_representative_business_fk references account,
  personal_id text not null,
  title text,
  confirmed_at timestamptz not null,
  constraint business_representative_pk primary key (business_id, personal_id)
);
create index business_representative_person on business_representative (personal_id);
comment on table business_representative is 'Người đại diện theo pháp luật, as the register of enterprises last said; a row goes when the register no longer says so';
comment on column business_representative.business_id is 'Doanh nghiệp, tổ chức';
comment on column business_representative.personal_id is 'Số định danh cá nhân của người đại diện';
comment on column business_representative.title is 'Chức danh';
comment on column business_representative.confirmed_at is 'Lần gần nhất cơ sở dữ liệu đăng ký doanh nghiệp xác nhận';

create table register_lookup (
  personal_id text constraint register_lookup_pk primary key,
  asked_at timestamptz not null,
  answered_at timestamptz
);
create index register_lookup_age on register_lookup (asked_at);
comment on table register_lookup is 'Lần tra cứu cơ sở dữ liệu đăng ký doanh nghiệp theo người: so that it is asked rarely, and more rarely while it does not answer';
comment on column register_lookup.personal_id is 'Số định danh cá nhân được tra cứu';
comment on column register_lookup.asked_at is 'Lần hỏi gần nhất';
comment on column register_lookup.answered_at is 'Lần trả lời gần nhất';

create table business_authorisation (
  id uuid primary key,
  business_id uuid not null constraint business_authorisation_business_fk references account,
  personal_id text not null,
  member_name text not null,
  scope text not null constraint business_authorisation_scope_known check (scope in ('filing', 'following')),
  valid_from date not null,
  valid_to date not null,
  given_by uuid not null constraint business_authorisation_giver_fk references account,
  given_at timestamptz not null,
  withdrawn_by uuid constraint business_authorisation_withdrawer_fk references account,
  withdrawn_at timestamptz,
  constraint business_authorisation_period check (valid_to >= valid_from),
  constraint business_authorisation_withdrawal_whole check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create unique index business_authorisation_open_unique on business_authorisation (business_id, personal_id) where withdrawn_at is null;
create index business_authorisation_person on business_authorisation (personal_id) where withdrawn_at is null;
comment on table business_authorisation is 'Ủy quyền cho thành viên: who may act for a business, in what and until when; rows are withdrawn, never removed';
comment on column business_authorisation.id is 'Khóa, known to the page of the business only';
comment on column business_authorisation.business_id is 'Doanh nghiệp, tổ chức';
comment on column business_authorisation.personal_id is 'Số định danh cá nhân của thành viên được ủy quyền';
comment on column business_authorisation.member_name is 'Họ và tên thành viên, as the representative wrote it';
comment on column business_authorisation.scope is 'Phạm vi: nộp và theo dõi hồ sơ, hoặc chỉ theo dõi';
comment on column business_authorisation.valid_from is 'Từ ngày';
comment on column business_authorisation.valid_to is 'Đến hết ngày';
comment on column business_authorisation.given_by is 'Người ủy quyền';
comment on column business_authorisation.given_at is 'Thời điểm ủy quyền';
comment on column business_authorisation.withdrawn_by is 'Người thu hồi';
comment on column business_authorisation.withdrawn_at is 'Thời điểm thu hồi';

alter table draft add column acted_by uuid constraint draft_acted_by_fk references account;
comment on column draft.acted_by is 'Người soạn thay cho doanh nghiệp, tổ chức lần gần nhất; empty when the account itself wrote it';
alter table dossier add column acted_by uuid constraint dossier_acted_by_fk references account;
comment on column dossier.acted_by is 'Người nộp thay cho doanh nghiệp, tổ chức; empty when the account itself filed';

grant select, insert, update, delete on business_representative, register_lookup to motcua_app;
grant select, insert, update on business_authorisation to motcua_app;
