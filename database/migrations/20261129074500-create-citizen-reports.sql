create table citizen_report_rule (
  valid_from date primary key,
  refuse_in_working_days integer not null,
  supplement_in_working_days integer not null,
  transfer_in_working_days integer not null,
  resolve_in_working_days integer not null,
  publish_in_working_days integer not null,
  reopen_in_days integer not null,
  allows_anonymous boolean not null,
  constraint citizen_report_rule_positive check (
    least(refuse_in_working_days, supplement_in_working_days, transfer_in_working_days, resolve_in_working_days,
      publish_in_working_days, reopen_in_days) > 0
  )
);
comment on table citizen_report_rule is 'Thời hạn xử lý phản ánh, kiến nghị, by the day from which they hold (NĐ 20/2008; Bộ chỉ số 766)';
comment on column citizen_report_rule.valid_from is 'Hiệu lực từ ngày';
comment on column citizen_report_rule.refuse_in_working_days is 'Từ chối tiếp nhận, ngày làm việc';
comment on column citizen_report_rule.supplement_in_working_days is 'Yêu cầu bổ sung, ngày làm việc';
comment on column citizen_report_rule.transfer_in_working_days is 'Chuyển cơ quan có thẩm quyền, ngày làm việc (NĐ 20/2008 Đ.9)';
comment on column citizen_report_rule.resolve_in_working_days is 'Giải quyết, ngày làm việc';
comment on column citizen_report_rule.publish_in_working_days is 'Công khai kết quả, ngày làm việc';
comment on column citizen_report_rule.reopen_in_days is 'Được đề nghị xem xét lại, ngày; the law names no limit';
comment on column citizen_report_rule.allows_anonymous is 'Nhận cả phản ánh không ghi tên; NĐ 20/2008 Đ.8 wants name, address and telephone';
insert into citizen_report_rule values ('2008-03-01', 2, 5, 5, 15, 2, 30, false);

create sequence citizen_report_public_number;

create table citizen_report (
  id uuid primary key,
  code text not null constraint citizen_report_code_unique unique,
  account_id uuid constraint citizen_report_account_fk references account,
  sender_name text,
  sender_address text,
  sender_phone text,
  kind text not null constraint citizen_report_kind_known check (kind in ('behaviour', 'regulation', 'other')),
  title text not null,
  content text not null,
  about_unit_id integer constraint citizen_report_about_fk references unit,
  procedure_text text,
  dossier_code text,
  filed_at timestamptz not null,
  unit_id integer not null constraint citizen_report_unit_fk references unit,
  heads_only boolean not null,
  state text not null constraint citizen_report_state_known check (
    state in ('received', 'handling', 'supplement-requested', 'answered', 'refused', 'transferred-out')
  ),
  class text constraint citizen_report_class_known check (class in ('behaviour', 'regulation')),
  rule_from date not null constraint citizen_report_rule_fk references citizen_report_rule,
  clock_from timestamptz not null,
  due_at timestamptz,
  reopened_at timestamptz,
  answered_at timestamptz,
  answer text,
  is_satisfied boolean,
  rated_at timestamptz,
  publication text constraint citizen_report_publication_known check (publication in ('published', 'kept-private')),
  public_number integer constraint citizen_report_public_number_unique unique,
  public_question text,
  public_answer text,
  published_at timestamptz,
  constraint citizen_report_sender_whole check (num_nulls(sender_name, sender_address, sender_phone) in (0, 3)),
  constraint citizen_report_publication_whole check (
    (publication is not distinct from 'published') = (num_nulls(public_number, public_question, public_answer, published_at) = 0)
  )
);
create index citizen_report_waiting on citizen_report (unit_id, due_at) where due_at is not null;
create index citizen_report_unit on citizen_report (unit_id, filed_at desc);
create index citizen_report_account on citizen_report (account_id, filed_at desc) where account_id is not null;
create index citizen_report_published on citizen_report (published_at desc) where publication = 'published';
comment on table citizen_report is 'Phản ánh, kiến nghị về quy định hành chính (NĐ 20/2008)';
comment on column citizen_report.id is 'Khóa, from the form: the same form sent twice is one report';
comment on column citizen_report.code is 'Mã phản ánh: opens the state of it';
comment on column citizen_report.account_id is 'Tài khoản gửi; empty when the sender had not signed in';
comment on column citizen_report.sender_name is 'Họ và tên người gửi';
comment on column citizen_report.sender_address is 'Địa chỉ người gửi';
comment on column citizen_report.sender_phone is 'Số điện thoại người gửi';
comment on column citizen_report.kind is 'Loại theo người gửi: hành vi, quy định, việc khác';
comment on column citizen_report.title is 'Tiêu đề';
comment on column citizen_report.content is 'Nội dung';
comment on column citizen_report.about_unit_id is 'Cơ quan được phản ánh';
comment on column citizen_report.procedure_text is 'Thủ tục liên quan, as typed';
comment on column citizen_report.dossier_code is 'Mã hồ sơ liên quan, as typed; nobody looked whether it exists';
comment on column citizen_report.filed_at is 'Thời điểm gửi';
comment on column citizen_report.unit_id is 'Cơ quan xử lý';
comment on column citizen_report.heads_only is 'Chỉ lãnh đạo xem: it is about the behaviour of those who work in the unit';
comment on column citizen_report.state is 'Trạng thái';
comment on column citizen_report.class is 'Phân loại của cơ quan (NĐ 20/2008 Đ.9): hành vi, quy định';
comment on column citizen_report.rule_from is 'Thời hạn áp dụng, those that held when it was sent';
comment on column citizen_report.clock_from is 'Tính hạn từ: sent, transferred or reopened';
comment on column citizen_report.due_at is 'Hạn của bước hiện tại; empty while nobody in the unit must act';
comment on column citizen_report.reopened_at is 'Thời điểm đề nghị xem xét lại, once';
comment on column citizen_report.answered_at is 'Thời điểm trả lời';
comment on column citizen_report.answer is 'Nội dung trả lời người gửi';
comment on column citizen_report.is_satisfied is 'Người gửi hài lòng hay không';
comment on column citizen_report.rated_at is 'Thời điểm đánh giá';
comment on column citizen_report.publication is 'Công khai hay không; empty while undecided';
comment on column citizen_report.public_number is 'Số trên trang công khai; says nothing of the code';
comment on column citizen_report.public_question is 'Nội dung phản ánh đã biên tập để công khai';
comment on column citizen_report.public_answer is 'Nội dung trả lời đã biên tập để công khai';
comment on column citizen_report.published_at is 'Thời điểm công khai';

create table citizen_report_event (
  id bigint generated always as identity primary key,
  report_id uuid not null constraint citizen_report_event_report_fk references citizen_report,
  type text not null constraint citizen_report_event_type_known check (
    type in ('filed', 'classified', 'refused', 'transferred', 'transferred-out', 'supplement-requested', 'supplemented',
      'answered', 'published', 'kept-private', 'reopened', 'rated')
  ),
  text text,
  unit_id integer constraint citizen_report_event_unit_fk references unit,
  officer_id uuid constraint citizen_report_event_officer_fk references officer,
  at timestamptz not null
);
create index citizen_report_event_report on citizen_report_event (report_id, id);
comment on table citizen_report_event is 'Quá trình xử lý phản ánh, kiến nghị; only ever added to';
comment on column citizen_report_event.id is 'Khóa nội bộ';
comment on column citizen_report_event.report_id is 'Phản ánh, kiến nghị';
comment on column citizen_report_event.type is 'Việc';
comment on column citizen_report_event.text is 'Lời của cán bộ hoặc người gửi';
comment on column citizen_report_event.unit_id is 'Cơ quan xử lý sau việc này';
comment on column citizen_report_event.officer_id is 'Cán bộ; empty for the sender';
comment on column citizen_report_event.at is 'Thời điểm';

create table citizen_report_file (
  report_id uuid not null,
  number integer not null,
  file_id uuid not null constraint citizen_report_file_file_fk references stored_file,
  constraint citizen_report_file_pkey primary key (report_id, number)
);
comment on table citizen_report_file is 'Tệp kèm phản ánh, kiến nghị; kept under the form while it is filled in, before there is a report';
comment on column citizen_report_file.report_id is 'Biểu mẫu, then the report of the same key';
comment on column citizen_report_file.number is 'Số thứ tự';
comment on column citizen_report_file.file_id is 'Tệp';

grant select on citizen_report_rule to motcua_app;
grant usage on sequence citizen_report_public_number to motcua_app;
grant select, insert on citizen_report, citizen_report_event to motcua_app;
grant update (unit_id, heads_only, state, class, clock_from, due_at, reopened_at, answered_at, answer, is_satisfied, rated_at,
  publication, public_number, public_question, public_answer, published_at) on citizen_report to motcua_app;
grant select, insert, delete on citizen_report_file to motcua_app;
