create table stored_file (
  id uuid primary key,
  account_id uuid constraint stored_file_account_fk references account,
  officer_id uuid constraint stored_file_officer_fk references officer,
  name text not null,
  media_type text not null,
  size_in_bytes bigint not null,
  sha256 text not null,
  created_at timestamptz not null default now()
);
create index stored_file_account on stored_file (account_id);
comment on table stored_file is 'Tệp đã lưu: content lies in the file store under its hash';
comment on column stored_file.id is 'Khóa nội bộ';
comment on column stored_file.account_id is 'Người tải lên';
comment on column stored_file.officer_id is 'Cán bộ tải lên hoặc lập ra';
comment on column stored_file.name is 'Tên tệp như người dùng đặt';
comment on column stored_file.media_type is 'Loại nội dung, judged by content';
comment on column stored_file.size_in_bytes is 'Kích thước, byte';
comment on column stored_file.sha256 is 'Băm nội dung, name of the content in the store';
comment on column stored_file.created_at is 'Thời điểm lưu';

create table draft (
  id uuid primary key,
  account_id uuid not null constraint draft_account_fk references account,
  procedure_code text not null constraint draft_procedure_fk references procedure,
  procedure_version_id integer not null constraint draft_version_fk references procedure_version,
  receiving_unit_id integer constraint draft_unit_fk references unit,
  submitter jsonb not null default '{}',
  owner jsonb not null default '{}',
  answers jsonb not null default '{}',
  delivery jsonb not null default '{}',
  completed_steps text[] not null default '{}',
  state text not null default 'open' constraint draft_state_known check (state in ('open', 'submitted', 'discarded')),
  saved_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create unique index draft_open_unique on draft (account_id, procedure_code) where state = 'open';
comment on table draft is 'Hồ sơ đang soạn: saved at every step, one open draft per person and procedure';
comment on column draft.id is 'Khóa; also the key that makes submission idempotent';
comment on column draft.account_id is 'Người soạn';
comment on column draft.procedure_code is 'Thủ tục';
comment on column draft.procedure_version_id is 'Phiên bản thủ tục lúc bắt đầu soạn';
comment on column draft.receiving_unit_id is 'Đơn vị tiếp nhận đã chọn';
comment on column draft.submitter is 'Thông tin người nộp';
comment on column draft.owner is 'Thông tin chủ hồ sơ';
comment on column draft.answers is 'Nội dung tờ khai: flat field name to text';
comment on column draft.delivery is 'Hình thức nhận kết quả và nộp lệ phí';
comment on column draft.completed_steps is 'Các bước đã điền đúng';
comment on column draft.state is 'Đang soạn, đã nộp, đã bỏ';
comment on column draft.saved_at is 'Lưu lúc';
comment on column draft.created_at is 'Bắt đầu soạn';

create table draft_paper (
  draft_id uuid not null constraint draft_paper_draft_fk references draft,
  paper_code text not null,
  file_id uuid not null constraint draft_paper_file_fk references stored_file,
  position integer not null,
  constraint draft_paper_pk primary key (draft_id, paper_code, file_id)
);
comment on table draft_paper is 'Giấy tờ đính kèm hồ sơ đang soạn';
comment on column draft_paper.draft_id is 'Hồ sơ đang soạn';
comment on column draft_paper.paper_code is 'Mã thành phần hồ sơ';
comment on column draft_paper.file_id is 'Tệp';
comment on column draft_paper.position is 'Thứ tự';

create table dossier_counter (
  unit_id integer not null constraint dossier_counter_unit_fk references unit,
  day date not null,
  last_number integer not null,
  constraint dossier_counter_pk primary key (unit_id, day)
) with (fillfactor = 50);
comment on table dossier_counter is 'Bộ đếm mã hồ sơ theo đơn vị và ngày';
comment on column dossier_counter.unit_id is 'Đơn vị tiếp nhận';
comment on column dossier_counter.day is 'Ngày nộp, Vietnam date';
comment on column dossier_counter.last_number is 'Số cuối đã cấp';

create table dossier (
  id bigint generated always as identity primary key,
  code text not null constraint dossier_code_unique unique,
  draft_id uuid constraint dossier_draft_unique unique,
  procedure_code text not null constraint dossier_procedure_fk references procedure,
  procedure_version_id integer not null constraint dossier_version_fk references procedure_version,
  procedure_name text not null,
  account_id uuid constraint dossier_account_fk references account,
  submitter_name text not null,
  owner_name text not null,
  channel text not null constraint dossier_channel_known check (channel in ('online', 'postal', 'counter')),
  status smallint not null constraint dossier_status_known check (status between 1 and 10),
  step text not null,
  receiving_unit_id integer not null constraint dossier_receiving_unit_fk references unit,
  handling_unit_id integer not null constraint dossier_handling_unit_fk references unit,
  returning_unit_id integer not null constraint dossier_returning_unit_fk references unit,
  assignee_id uuid constraint dossier_assignee_fk references officer,
  submitted_at timestamptz not null,
  answer_due_at timestamptz,
  received_at timestamptz,
  due_at timestamptz,
  original_due_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  queue_at timestamptz not null,
  fee_total bigint not null default 0,
  supplement_count smallint not null default 0,
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
create index dossier_account on dossier (account_id, submitted_at desc, id desc);
create index dossier_receiving_queue on dossier (receiving_unit_id, queue_at, id) where status not in (3, 8, 10);
create index dossier_handling_queue on dossier (handling_unit_id, queue_at, id) where status not in (3, 8, 10);
create index dossier_assignee_queue on dossier (assignee_id, queue_at, id) where status not in (3, 8, 10);
comment on table dossier is 'Hồ sơ thủ tục hành chính: the narrow row that lists and queues read';
comment on column dossier.id is 'Khóa nội bộ, never shown';
comment on column dossier.code is 'Mã hồ sơ: <mã đơn vị>-YYMMDD-NNNN';
comment on column dossier.draft_id is 'Bản soạn đã nộp; the same draft submitted again is the same dossier';
comment on column dossier.procedure_code is 'Thủ tục';
comment on column dossier.procedure_version_id is 'Phiên bản thủ tục được ghim';
comment on column dossier.procedure_name is 'Tên thủ tục lúc nộp';
comment on column dossier.account_id is 'Tài khoản người nộp';
comment on column dossier.submitter_name is 'Người nộp';
comment on column dossier.owner_name is 'Chủ hồ sơ';
comment on column dossier.channel is 'Kênh nộp';
comment on column dossier.status is 'Trạng thái quốc gia 1–10';
comment on column dossier.step is 'Bước xử lý trong quy trình';
comment on column dossier.receiving_unit_id is 'Đơn vị tiếp nhận';
comment on column dossier.handling_unit_id is 'Đơn vị giải quyết';
comment on column dossier.returning_unit_id is 'Đơn vị trả kết quả';
comment on column dossier.assignee_id is 'Cán bộ đang xử lý';
comment on column dossier.submitted_at is 'Thời điểm nộp';
comment on column dossier.answer_due_at is 'Hạn trả lời lần đầu (8 giờ làm việc, NĐ 45/2020 Điều 11)';
comment on column dossier.received_at is 'Thời điểm tiếp nhận';
comment on column dossier.due_at is 'Hạn trả kết quả';
comment on column dossier.original_due_at is 'Hạn trả kết quả ban đầu';
comment on column dossier.finished_at is 'Thời điểm xử lý xong (status 9), decides on time or late';
comment on column dossier.returned_at is 'Thời điểm trả kết quả';
comment on column dossier.queue_at is 'Hạn gần nhất để xếp hàng đợi: answer_due_at, then due_at';
comment on column dossier.fee_total is 'Tổng phí, lệ phí phải nộp, đồng';
comment on column dossier.supplement_count is 'Số lần yêu cầu bổ sung';
comment on column dossier.version is 'Số phiên bản cho khóa lạc quan';
comment on column dossier.updated_at is 'Lần thay đổi gần nhất';

create table dossier_form (
  dossier_id bigint primary key constraint dossier_form_dossier_fk references dossier,
  submitter jsonb not null,
  owner jsonb not null,
  answers jsonb not null,
  e_form jsonb not null,
  delivery jsonb not null,
  fees jsonb not null
);
comment on table dossier_form is 'Nội dung đã nộp: answers with the questions as they were asked';
comment on column dossier_form.dossier_id is 'Hồ sơ';
comment on column dossier_form.submitter is 'Người nộp';
comment on column dossier_form.owner is 'Chủ hồ sơ';
comment on column dossier_form.answers is 'Câu trả lời của tờ khai';
comment on column dossier_form.e_form is 'Tờ khai (câu hỏi) lúc nộp';
comment on column dossier_form.delivery is 'Hình thức nhận kết quả, nộp lệ phí';
comment on column dossier_form.fees is 'Phí, lệ phí tính lúc nộp: {items, total}';

create table dossier_paper (
  dossier_id bigint not null constraint dossier_paper_dossier_fk references dossier,
  paper_code text not null,
  file_id uuid not null constraint dossier_paper_file_fk references stored_file,
  position integer not null,
  added_at timestamptz not null default now(),
  supplement_number smallint not null default 0,
  replaced_at timestamptz,
  constraint dossier_paper_pk primary key (dossier_id, paper_code, file_id)
);
comment on table dossier_paper is 'Giấy tờ trong hồ sơ; a replaced one stays readable';
comment on column dossier_paper.dossier_id is 'Hồ sơ';
comment on column dossier_paper.paper_code is 'Mã thành phần hồ sơ';
comment on column dossier_paper.file_id is 'Tệp';
comment on column dossier_paper.position is 'Thứ tự';
comment on column dossier_paper.added_at is 'Thời điểm nộp';
comment on column dossier_paper.supplement_number is 'Nộp theo lần bổ sung thứ mấy; 0 when filed';
comment on column dossier_paper.replaced_at is 'Thời điểm bị thay thế';

create table dossier_event (
  dossier_id bigint not null constraint dossier_event_dossier_fk references dossier,
  number integer not null,
  at timestamptz not null,
  type text not null,
  actor_kind text not null constraint dossier_event_actor_known check (actor_kind in ('citizen', 'officer', 'system')),
  actor_id uuid,
  actor_name text not null,
  actor_title text,
  unit_id integer constraint dossier_event_unit_fk references unit,
  from_status smallint,
  to_status smallint not null,
  from_step text,
  to_step text not null,
  note text,
  data jsonb not null default '{}',
  previous_hash bytea,
  hash bytea not null,
  constraint dossier_event_pk primary key (dossier_id, number)
);
comment on table dossier_event is 'Sự kiện của hồ sơ: the record; append-only, each row carries the hash of the one before';
comment on column dossier_event.dossier_id is 'Hồ sơ';
comment on column dossier_event.number is 'Số thứ tự trong hồ sơ, from 1';
comment on column dossier_event.at is 'Thời điểm';
comment on column dossier_event.type is 'Loại sự kiện';
comment on column dossier_event.actor_kind is 'Công dân, cán bộ hay hệ thống';
comment on column dossier_event.actor_id is 'Người thực hiện';
comment on column dossier_event.actor_name is 'Tên người thực hiện';
comment on column dossier_event.actor_title is 'Chức danh';
comment on column dossier_event.unit_id is 'Đơn vị của người thực hiện';
comment on column dossier_event.from_status is 'Trạng thái trước';
comment on column dossier_event.to_status is 'Trạng thái sau';
comment on column dossier_event.from_step is 'Bước trước';
comment on column dossier_event.to_step is 'Bước sau';
comment on column dossier_event.note is 'Ý kiến, lý do';
comment on column dossier_event.data is 'Dữ liệu của sự kiện';
comment on column dossier_event.previous_hash is 'Băm của sự kiện trước';
comment on column dossier_event.hash is 'SHA-256 của nội dung sự kiện và previous_hash';

create table supplement_request (
  id bigint generated always as identity primary key,
  dossier_id bigint not null constraint supplement_request_dossier_fk references dossier,
  number smallint not null,
  reason text not null,
  faults jsonb not null,
  requested_by uuid not null constraint supplement_request_officer_fk references officer,
  requested_at timestamptz not null,
  respond_by date not null,
  answered_at timestamptz,
  changes jsonb,
  constraint supplement_request_number_unique unique (dossier_id, number)
);
create unique index supplement_request_open_unique on supplement_request (dossier_id) where answered_at is null;
comment on table supplement_request is 'Yêu cầu bổ sung, hoàn thiện hồ sơ: one complete list of faults';
comment on column supplement_request.id is 'Khóa';
comment on column supplement_request.dossier_id is 'Hồ sơ';
comment on column supplement_request.number is 'Lần thứ mấy';
comment on column supplement_request.reason is 'Lý do chung';
comment on column supplement_request.faults is 'Danh sách lỗi: [{target: field or paper, name, kind, explanation}]';
comment on column supplement_request.requested_by is 'Cán bộ yêu cầu';
comment on column supplement_request.requested_at is 'Thời điểm yêu cầu';
comment on column supplement_request.respond_by is 'Hạn bổ sung';
comment on column supplement_request.answered_at is 'Thời điểm bổ sung';
comment on column supplement_request.changes is 'Những gì đã sửa: [{target, name, before, after}]';

create table dossier_result (
  id bigint generated always as identity primary key,
  dossier_id bigint not null constraint dossier_result_dossier_fk references dossier,
  public_code text not null constraint dossier_result_code_unique unique,
  kind text not null,
  title text not null,
  number text not null,
  decided_on date not null,
  signed_by uuid not null constraint dossier_result_signer_fk references officer,
  signer_name text not null,
  signer_title text not null,
  unit_id integer not null constraint dossier_result_unit_fk references unit,
  data jsonb not null,
  file_id uuid not null constraint dossier_result_file_fk references stored_file,
  issued_at timestamptz not null
);
create index dossier_result_dossier on dossier_result (dossier_id);
comment on table dossier_result is 'Kết quả giải quyết';
comment on column dossier_result.id is 'Khóa';
comment on column dossier_result.dossier_id is 'Hồ sơ';
comment on column dossier_result.public_code is 'Mã kiểm tra in trên kết quả';
comment on column dossier_result.kind is 'Loại kết quả (mẫu)';
comment on column dossier_result.title is 'Tên giấy tờ';
comment on column dossier_result.number is 'Số của giấy tờ';
comment on column dossier_result.decided_on is 'Ngày ký';
comment on column dossier_result.signed_by is 'Người ký';
comment on column dossier_result.signer_name is 'Tên người ký lúc ký';
comment on column dossier_result.signer_title is 'Chức vụ lúc ký';
comment on column dossier_result.unit_id is 'Cơ quan cấp';
comment on column dossier_result.data is 'Nội dung in trên giấy';
comment on column dossier_result.file_id is 'Bản PDF';
comment on column dossier_result.issued_at is 'Thời điểm ban hành';

create table result_counter (
  unit_id integer not null constraint result_counter_unit_fk references unit,
  kind text not null,
  year integer not null,
  last_number integer not null,
  constraint result_counter_pk primary key (unit_id, kind, year)
);
comment on table result_counter is 'Bộ đếm số của giấy tờ kết quả theo đơn vị, loại và năm';
comment on column result_counter.unit_id is 'Cơ quan cấp';
comment on column result_counter.kind is 'Loại kết quả';
comment on column result_counter.year is 'Năm';
comment on column result_counter.last_number is 'Số cuối đã cấp';

create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  dossier_id bigint,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  relayed_at timestamptz
);
create index outbox_open on outbox (id) where relayed_at is null;
comment on table outbox is 'Hộp thư đi: written in the transaction of the change, relayed to jobs afterwards';
comment on column outbox.id is 'Khóa';
comment on column outbox.topic is 'Chủ đề: dossier.<event type>';
comment on column outbox.dossier_id is 'Hồ sơ';
comment on column outbox.payload is 'Nội dung';
comment on column outbox.created_at is 'Thời điểm ghi';
comment on column outbox.relayed_at is 'Thời điểm chuyển thành việc';

create table message (
  id bigint generated always as identity primary key,
  dedupe_key text not null constraint message_dedupe_unique unique,
  dossier_id bigint constraint message_dossier_fk references dossier,
  account_id uuid constraint message_account_fk references account,
  recipient text not null,
  channel text not null constraint message_channel_known check (channel in ('sms', 'zalo', 'email')),
  text text not null,
  state text not null default 'queued' constraint message_state_known check (state in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  final_at timestamptz
);
create index message_dossier on message (dossier_id, id);
create index message_account on message (account_id, id desc);
comment on table message is 'Tin nhắn gửi người dân: each reaches a final state';
comment on column message.id is 'Khóa';
comment on column message.dedupe_key is 'Khóa chống gửi trùng';
comment on column message.dossier_id is 'Hồ sơ';
comment on column message.account_id is 'Người nhận';
comment on column message.recipient is 'Số điện thoại hoặc địa chỉ nhận';
comment on column message.channel is 'Kênh gửi';
comment on column message.text is 'Nội dung';
comment on column message.state is 'Đang chờ, đã gửi, không gửi được';
comment on column message.attempts is 'Số lần thử';
comment on column message.last_error is 'Lỗi gần nhất';
comment on column message.created_at is 'Thời điểm tạo';
comment on column message.final_at is 'Thời điểm có kết quả cuối';

grant select, insert on stored_file to motcua_app;
grant select, insert, update on draft to motcua_app;
grant select, insert, update, delete on draft_paper to motcua_app;
grant select, insert, update on dossier, dossier_counter, dossier_form, dossier_paper, supplement_request, result_counter to motcua_app;
grant select, insert on dossier_event, dossier_result to motcua_app;
grant select, insert, update on outbox, message to motcua_app;
