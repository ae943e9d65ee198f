-- Generated from database/migrations by "npm run db:types". Read it; do not run it.

-- Ủy quyền xử lý khi vắng mặt: who does the work of an absent officer of the unit, from which day to which; signing is never among it
create table absence_cover (
  id bigint not null, -- Khóa nội bộ
  officer_id uuid not null, -- Người vắng
  unit_id integer not null, -- Đơn vị
  cover_id uuid not null, -- Người xử lý thay
  from_on date not null, -- Từ ngày
  to_on date not null, -- Đến hết ngày
  reason text not null, -- Lý do; may be empty
  named_by uuid not null, -- Người lập ủy quyền: the absent officer or the head
  named_at timestamp with time zone not null, -- Thời điểm lập
  ended_at timestamp with time zone, -- Thời điểm kết thúc sớm; else it ends by itself
  constraint absence_cover_absent_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint absence_cover_cover_fk FOREIGN KEY (cover_id) REFERENCES officer(id)
  constraint absence_cover_namer_fk FOREIGN KEY (named_by) REFERENCES officer(id)
  constraint absence_cover_of_another CHECK ((cover_id <> officer_id))
  constraint absence_cover_period_forward CHECK ((to_on >= from_on))
  constraint absence_cover_pk PRIMARY KEY (id)
  constraint absence_cover_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX absence_cover_absent ON public.absence_cover USING btree (officer_id, unit_id) WHERE (ended_at IS NULL);
CREATE INDEX absence_cover_cover ON public.absence_cover USING btree (cover_id) WHERE (ended_at IS NULL);
CREATE INDEX absence_cover_unit ON public.absence_cover USING btree (unit_id, to_on) WHERE (ended_at IS NULL);
grant insert, select, update on absence_cover to motcua_app;

-- Tài khoản của công dân, doanh nghiệp, tổ chức on this portal; holds no password: the State's identity providers sign people in
create table account (
  id uuid not null, -- Khóa nội bộ, never shown
  kind text not null, -- Công dân, doanh nghiệp hay tổ chức
  personal_id text, -- Số định danh cá nhân (of the representative for a business)
  tax_code text, -- Mã số thuế
  full_name text not null, -- Họ và tên, spelled as the identity provider has it
  birth_date date, -- Ngày sinh
  gender text, -- Giới tính
  phone text, -- Số điện thoại, national form
  email text, -- Thư điện tử
  residence jsonb, -- Nơi thường trú: {province, commune, detail}
  identity_claims jsonb not null default '{}'::jsonb, -- Dữ liệu khác do nhà cung cấp định danh trả về (dân tộc, quốc tịch, giấy tờ)
  level smallint not null, -- Mức độ định danh
  version integer not null default 1, -- Số phiên bản cho khóa lạc quan
  created_at timestamp with time zone not null default now(), -- Thời điểm tạo
  updated_at timestamp with time zone not null default now(), -- Thời điểm cập nhật
  register_entry jsonb, -- Thông tin đăng ký doanh nghiệp, as the register of enterprises last said: {name, headOffice, phone, email, representatives}
  told_by text, -- Nguồn dữ liệu of name, birth date, residence and the rest; empty: from before sources were kept
  told_at timestamp with time zone, -- Lúc nhận dữ liệu từ nguồn
  constraint account_gender_known CHECK ((gender = ANY (ARRAY['male'::text, 'female'::text])))
  constraint account_kind_known CHECK ((kind = ANY (ARRAY['citizen'::text, 'business'::text, 'organisation'::text])))
  constraint account_level_known CHECK ((level = ANY (ARRAY[1, 2])))
  constraint account_pkey PRIMARY KEY (id)
  constraint account_told_by_known CHECK ((told_by = ANY (ARRAY['vneid'::text, 'dvcqg'::text, 'register'::text])))
);
CREATE UNIQUE INDEX account_personal_id_unique ON public.account USING btree (personal_id) WHERE (kind = 'citizen'::text);
CREATE UNIQUE INDEX account_tax_code_unique ON public.account USING btree (tax_code) WHERE (kind <> 'citizen'::text);
grant insert, select, update on account to motcua_app;

-- Khiếu nại không sở hữu tài khoản: somebody’s number has an account that is not theirs
create table account_complaint (
  id uuid not null, -- Khóa, from the form: the same form sent twice is one complaint
  code text not null, -- Mã khiếu nại: opens the state of it, and nothing about the person
  personal_id text not null, -- Số CMT/CCCD, as typed; nobody has vouched for it
  full_name text not null, -- Họ và tên, as typed
  phone text not null, -- Số điện thoại nhận trả lời
  content text not null, -- Nội dung
  filed_at timestamp with time zone not null, -- Thời điểm gửi
  outcome text, -- Kết quả; empty while it waits
  note text, -- Ghi chú nội bộ của cán bộ
  settled_by uuid, -- Cán bộ trả lời
  settled_at timestamp with time zone, -- Thời điểm trả lời
  constraint account_complaint_code_unique UNIQUE (code)
  constraint account_complaint_officer_fk FOREIGN KEY (settled_by) REFERENCES officer(id)
  constraint account_complaint_outcome_known CHECK ((outcome = ANY (ARRAY['forwarded'::text, 'own-account'::text, 'not-proven'::text])))
  constraint account_complaint_pkey PRIMARY KEY (id)
  constraint account_complaint_settlement_whole CHECK ((num_nulls(outcome, settled_by, settled_at) = ANY (ARRAY[0, 3])))
);
CREATE INDEX account_complaint_open ON public.account_complaint USING btree (filed_at) WHERE (settled_at IS NULL);
grant insert, select on account_complaint to motcua_app;

-- Mức điểm của chỉ số chấm cho cơ quan (TT 01/2018/TT-VPCP Đ.13); those of a quarter are the last ones before its end
create table agency_index_level (
  index_number smallint not null, -- Chỉ số: 5 one-stop organisation, 6 publication, 8 reports of citizens, 9 online services
  valid_from date not null, -- Áp dụng từ ngày
  points smallint not null, -- Số điểm; below every level it is 0
  least_percent smallint not null, -- Tỷ lệ ít nhất: of procedures received at the one-stop office (5), posted (6), of reports handled in time (8), of dossiers filed online (9)
  least_procedure_percent smallint not null, -- Tỷ lệ ít nhất of procedures wholly settled at the one-stop office (5), published whole (6), online (9); 0 where it is not asked
  confidence text not null, -- Độ chắc chắn
  of_communes boolean, -- Của cấp xã; false: of other agencies, null: of all
  constraint agency_index_level_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint agency_index_level_index_known CHECK ((index_number = ANY (ARRAY[5, 6, 8, 9])))
  constraint agency_index_level_once UNIQUE NULLS NOT DISTINCT (index_number, valid_from, points, of_communes)
  constraint agency_index_level_sensible CHECK ((((points >= 1) AND (points <= 2)) AND ((least_percent >= 0) AND (least_percent <= 100)) AND ((least_procedure_percent >= 0) AND (least_procedure_percent <= 100))))
);
grant select on agency_index_level to motcua_app;

-- Sổ quyết định công bố thủ tục hành chính of the province (NĐ 63/2010 Đ.15); the last version counts, those before are its history
create table announcement (
  number integer not null, -- Số thứ tự trong sổ, stands in addresses
  version integer not null, -- Lần ghi: 1, then one more with each correction
  decision text not null, -- Số, ký hiệu của quyết định
  issued_on date not null, -- Ngày ban hành
  effective_on date not null, -- Ngày văn bản quy định thủ tục có hiệu lực
  published_on date, -- Ngày dữ liệu được công khai; null while it is not
  recorded_by uuid not null, -- Người ghi
  recorded_at timestamp with time zone not null, -- Thời điểm ghi
  constraint announcement_decision_told CHECK ((decision <> ''::text))
  constraint announcement_numbered CHECK (((number > 0) AND (version > 0)))
  constraint announcement_officer_fk FOREIGN KEY (recorded_by) REFERENCES officer(id)
  constraint announcement_ordered CHECK ((published_on >= issued_on))
  constraint announcement_pk PRIMARY KEY (number, version)
);
CREATE INDEX announcement_issued ON public.announcement USING btree (issued_on);
grant insert, select on announcement to motcua_app;

-- Thời hạn công bố và công khai thủ tục (chỉ số 1.1 và 1.2); that of a decision is the last one before its day
create table announcement_rule (
  valid_from date not null, -- Áp dụng từ ngày
  lead_days smallint not null, -- Số ngày làm việc phải công bố trước ngày văn bản có hiệu lực
  publish_days smallint not null, -- Số ngày làm việc để công khai dữ liệu sau khi ban hành
  confidence text not null, -- Độ chắc chắn
  constraint announcement_rule_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint announcement_rule_pk PRIMARY KEY (valid_from)
  constraint announcement_rule_sensible CHECK (((lead_days >= 0) AND (publish_days >= 0)))
);
grant select on announcement_rule to motcua_app;

-- Nhật ký: sign-ins, looks at personal data, refusals; rows are only ever added
create table audit_entry (
  id bigint not null, -- Khóa
  at timestamp with time zone not null default now(), -- Thời điểm
  actor_kind text not null, -- Loại người thực hiện
  actor_id text, -- Khóa người thực hiện
  actor_name text, -- Tên người thực hiện
  action text not null, -- Việc đã làm
  subject text, -- Đối tượng: mã hồ sơ hoặc mã tài khoản
  account_id uuid, -- Người có dữ liệu được xem, who may read this row
  detail jsonb not null default '{}'::jsonb, -- Chi tiết, no personal data
  chain text, -- Chuỗi: by who acted; null for what was written before there were chains
  number bigint, -- Số trong chuỗi, from 1
  previous_hash bytea, -- Băm của mục trước trong chuỗi
  hash bytea, -- Băm của mục này: over every field and previous_hash
  constraint audit_entry_actor_known CHECK ((actor_kind = ANY (ARRAY['citizen'::text, 'officer'::text, 'system'::text])))
  constraint audit_entry_chained_whole CHECK ((num_nulls(chain, number, hash) = ANY (ARRAY[0, 3])))
  constraint audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_account ON public.audit_entry USING btree (account_id, at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX audit_entry_at ON public.audit_entry USING brin (at);
CREATE INDEX audit_entry_exported ON public.audit_entry USING btree (id) WHERE (action = 'events-exported'::text);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject, at DESC) WHERE (subject IS NOT NULL);
CREATE UNIQUE INDEX audit_entry_chain ON public.audit_entry USING btree (chain, number) WHERE (chain IS NOT NULL);
CREATE UNIQUE INDEX audit_entry_opened_unique ON public.audit_entry USING btree (subject, actor_id, (((at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date)) WHERE (action = 'dossier-opened'::text);
grant insert, select on audit_entry to motcua_app;

-- Hồ sơ liên thông: one filing whose matters become dossiers of their own
create table bundle (
  id bigint not null, -- Khóa nội bộ, never shown
  code text not null, -- Mã hồ sơ liên thông: LT- and the code of the first dossier
  draft_id uuid not null, -- Bản soạn đã nộp; the same draft submitted again is the same bundle
  account_id uuid not null, -- Tài khoản người nộp
  acted_by uuid, -- Người nộp thay cho doanh nghiệp, tổ chức
  procedure_code text not null, -- Thủ tục liên thông
  procedure_version_id integer not null, -- Phiên bản thủ tục được ghim
  procedure_name text not null, -- Tên thủ tục lúc nộp
  submitter_name text not null, -- Người nộp
  owner_name text not null, -- Chủ hồ sơ
  receiving_unit_id integer not null, -- Đơn vị tiếp nhận và trả kết quả của cả nhóm
  submitter jsonb not null, -- Thông tin người nộp
  owner jsonb not null, -- Thông tin chủ hồ sơ
  delivery jsonb not null, -- Hình thức nhận kết quả
  submitted_at timestamp with time zone not null, -- Thời điểm nộp
  constraint bundle_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint bundle_acted_by_fk FOREIGN KEY (acted_by) REFERENCES account(id)
  constraint bundle_code_unique UNIQUE (code)
  constraint bundle_draft_unique UNIQUE (draft_id)
  constraint bundle_pkey PRIMARY KEY (id)
  constraint bundle_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint bundle_receiving_unit_fk FOREIGN KEY (receiving_unit_id) REFERENCES unit(id)
  constraint bundle_version_fk FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id)
);
CREATE INDEX bundle_account ON public.bundle USING btree (account_id, submitted_at DESC);
grant insert, select on bundle to motcua_app;

-- Việc trong nhóm liên thông: becomes a dossier when the matter before it has its result
create table bundle_member (
  bundle_id bigint not null, -- Hồ sơ liên thông
  key text not null, -- Mã việc trong nhóm
  position smallint not null, -- Thứ tự
  name text not null, -- Tên việc
  procedure_code text not null, -- Thủ tục của việc
  procedure_version_id integer not null, -- Phiên bản thủ tục được ghim lúc nộp
  after_key text, -- Việc phải có kết quả trước
  handling_unit_id integer not null, -- Đơn vị giải quyết
  content jsonb not null, -- Nội dung đã xem lại: answers, papers, fees, and what is taken from the result before
  dossier_id bigint, -- Hồ sơ của việc; null until it starts
  constraint bundle_member_bundle_fk FOREIGN KEY (bundle_id) REFERENCES bundle(id)
  constraint bundle_member_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint bundle_member_dossier_unique UNIQUE (dossier_id)
  constraint bundle_member_not_after_itself CHECK (((after_key IS NULL) OR (after_key <> key)))
  constraint bundle_member_order FOREIGN KEY (bundle_id, after_key) REFERENCES bundle_member(bundle_id, key) DEFERRABLE INITIALLY DEFERRED
  constraint bundle_member_pk PRIMARY KEY (bundle_id, key)
  constraint bundle_member_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint bundle_member_unit_fk FOREIGN KEY (handling_unit_id) REFERENCES unit(id)
  constraint bundle_member_version_fk FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id)
);
grant insert, select, update on bundle_member to motcua_app;

-- Ủy quyền cho thành viên: who may act for a business, in what and until when; rows are withdrawn, never removed
create table business_authorisation (
  id uuid not null, -- Khóa, known to the page of the business only
  business_id uuid not null, -- Doanh nghiệp, tổ chức
  personal_id text not null, -- Số định danh cá nhân của thành viên được ủy quyền
  member_name text not null, -- Họ và tên thành viên, as the representative wrote it
  scope text not null, -- Phạm vi: nộp và theo dõi hồ sơ, hoặc chỉ theo dõi
  valid_from date not null, -- Từ ngày
  valid_to date not null, -- Đến hết ngày
  given_by uuid not null, -- Người ủy quyền
  given_at timestamp with time zone not null, -- Thời điểm ủy quyền
  withdrawn_by uuid, -- Người thu hồi
  withdrawn_at timestamp with time zone, -- Thời điểm thu hồi
  constraint business_authorisation_business_fk FOREIGN KEY (business_id) REFERENCES account(id)
  constraint business_authorisation_giver_fk FOREIGN KEY (given_by) REFERENCES account(id)
  constraint business_authorisation_period CHECK ((valid_to >= valid_from))
  constraint business_authorisation_pkey PRIMARY KEY (id)
  constraint business_authorisation_scope_known CHECK ((scope = ANY (ARRAY['filing'::text, 'following'::text])))
  constraint business_authorisation_withdrawal_whole CHECK ((num_nulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2])))
  constraint business_authorisation_withdrawer_fk FOREIGN KEY (withdrawn_by) REFERENCES account(id)
);
CREATE INDEX business_authorisation_person ON public.business_authorisation USING btree (personal_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX business_authorisation_open_unique ON public.business_authorisation USING btree (business_id, personal_id) WHERE (withdrawn_at IS NULL);
grant insert, select, update on business_authorisation to motcua_app;

-- Người đại diện theo pháp luật, as the register of enterprises last said; a row goes when the register no longer says so
create table business_representative (
  business_id uuid not null, -- Doanh nghiệp, tổ chức
  personal_id text not null, -- Số định danh cá nhân của người đại diện
  title text, -- Chức danh
  confirmed_at timestamp with time zone not null, -- Lần gần nhất cơ sở dữ liệu đăng ký doanh nghiệp xác nhận
  constraint business_representative_business_fk FOREIGN KEY (business_id) REFERENCES account(id)
  constraint business_representative_pk PRIMARY KEY (business_id, personal_id)
);
CREATE INDEX business_representative_person ON public.business_representative USING btree (personal_id);
grant delete, insert, select, update on business_representative to motcua_app;

-- Ngày nghỉ và ngày làm bù: exceptions to Monday–Friday, entered each year from the Government's announcement
create table calendar_day (
  day date not null, -- Ngày
  kind text not null, -- off: nghỉ lễ, nghỉ bù, nghỉ hoán đổi; working: thứ Bảy làm bù
  name text not null, -- Lý do, shown to people
  legal_basis text, -- Căn cứ
  constraint calendar_day_kind_known CHECK ((kind = ANY (ARRAY['off'::text, 'working'::text])))
  constraint calendar_day_pkey PRIMARY KEY (day)
);
grant select on calendar_day to motcua_app;

-- Lần nhập danh mục thủ tục; one at a time
create table catalogue_import (
  id integer not null, -- Số lần nhập
  file_hash text not null, -- Mã băm tệp: the same file goes on where it was broken off
  file_name text not null, -- Tên tệp
  started_at timestamp with time zone not null, -- Bắt đầu
  started_by text not null, -- Người nhập: full name of the officer, or whose command it was on the machine
  finished_at timestamp with time zone, -- Kết thúc: published, dropped or broken; null while it is open
  record_count integer not null default 0, -- Số bản ghi đã đọc
  added integer not null default 0, -- Thêm mới
  changed integer not null default 0, -- Thay đổi
  unchanged integer not null default 0, -- Không đổi
  refused integer not null default 0, -- Không nhận
  removed integer not null default 0, -- Không còn trong tệp, đã gỡ khi công bố
  state text not null default 'reading'::text, -- Tình trạng: reading, read (awaits confirmation), published, dropped, broken
  officer_id uuid, -- Cán bộ nhập; null for the command
  read_at timestamp with time zone, -- Đọc xong tệp
  missing integer not null default 0, -- Không còn trong tệp
  broken_after integer, -- Số bản ghi đọc được trước chỗ hỏng của tệp
  closed_by text, -- Người công bố hoặc bỏ
  constraint catalogue_import_closed CHECK (((finished_at IS NULL) = (state = ANY (ARRAY['reading'::text, 'read'::text]))))
  constraint catalogue_import_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint catalogue_import_pk PRIMARY KEY (id)
  constraint catalogue_import_state_known CHECK ((state = ANY (ARRAY['reading'::text, 'read'::text, 'published'::text, 'dropped'::text, 'broken'::text])))
);
CREATE UNIQUE INDEX catalogue_import_running ON public.catalogue_import USING btree ((true)) WHERE (finished_at IS NULL);
grant insert, select, update on catalogue_import to motcua_app;

-- Điểm cần xem lại của dữ liệu nhập: what was refused, left out or understood with a doubt
create table catalogue_import_finding (
  import_id integer not null, -- Lần nhập
  record integer not null, -- Thứ tự bản ghi trong tệp, from 1
  kind text not null, -- Loại
  code text, -- Mã thủ tục, when there is one
  detail text not null, -- Nội dung gặp phải
  constraint catalogue_import_finding_import_fk FOREIGN KEY (import_id) REFERENCES catalogue_import(id) ON DELETE CASCADE
  constraint catalogue_import_finding_pk PRIMARY KEY (import_id, record, kind)
);
grant insert, select on catalogue_import_finding to motcua_app;

-- Thủ tục đọc từ tệp, chờ xác nhận; emptied when the import is closed
create table catalogue_import_record (
  import_id integer not null, -- Lần nhập
  code text not null, -- Mã thủ tục quốc gia
  difference text not null, -- Khác với danh mục đang công bố: added, changed, unchanged
  content jsonb, -- Dòng của national_procedure khi công bố; null when nothing changes
  constraint catalogue_import_record_content_kept CHECK (((content IS NULL) = (difference = 'unchanged'::text)))
  constraint catalogue_import_record_difference_known CHECK ((difference = ANY (ARRAY['added'::text, 'changed'::text, 'unchanged'::text])))
  constraint catalogue_import_record_import_fk FOREIGN KEY (import_id) REFERENCES catalogue_import(id) ON DELETE CASCADE
  constraint catalogue_import_record_pk PRIMARY KEY (import_id, code)
);
grant delete, insert, select on catalogue_import_record to motcua_app;

-- Câu hỏi của người dân và câu trả lời (TT 01/2018 Đ.16)
create table citizen_question (
  id uuid not null, -- Khóa, from the form: the same form sent twice is one question
  code text not null, -- Mã câu hỏi: opens the state of it
  account_id uuid, -- Tài khoản hỏi; empty when the sender had not signed in
  sender_name text, -- Họ và tên người hỏi
  sender_phone text, -- Số điện thoại người hỏi
  title text not null, -- Câu hỏi ngắn gọn
  content text not null, -- Nội dung
  procedure_text text, -- Thủ tục liên quan, as typed
  asked_at timestamp with time zone not null, -- Thời điểm hỏi
  unit_id integer not null, -- Cơ quan trả lời
  state text not null, -- Trạng thái
  rule_from date not null, -- Thời hạn áp dụng, those that held when it was asked
  due_at timestamp with time zone, -- Hạn của bước hiện tại; empty while nobody in the unit must act
  answer text, -- Nội dung trả lời người hỏi
  answered_at timestamp with time zone, -- Thời điểm trả lời
  publication text, -- Công khai hay không; empty while undecided
  public_number integer, -- Số trong ngân hàng câu hỏi; says nothing of the code
  public_question text, -- Câu hỏi đã biên tập để công khai
  public_answer text, -- Câu trả lời đã biên tập để công khai
  public_words text, -- Chữ không dấu của câu hỏi và câu trả lời công khai, for finding only
  published_at timestamp with time zone, -- Thời điểm công khai
  constraint citizen_question_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint citizen_question_code_unique UNIQUE (code)
  constraint citizen_question_number_unique UNIQUE (public_number)
  constraint citizen_question_pkey PRIMARY KEY (id)
  constraint citizen_question_publication_known CHECK ((publication = ANY (ARRAY['published'::text, 'kept-private'::text])))
  constraint citizen_question_publication_whole CHECK (((NOT (publication IS DISTINCT FROM 'published'::text)) = (num_nulls(public_number, public_question, public_answer, public_words, published_at) = 0)))
  constraint citizen_question_rule_fk FOREIGN KEY (rule_from) REFERENCES citizen_question_rule(valid_from)
  constraint citizen_question_sender_known CHECK (((account_id IS NOT NULL) OR (sender_phone IS NOT NULL) OR (public_number IS NOT NULL)))
  constraint citizen_question_state_known CHECK ((state = ANY (ARRAY['received'::text, 'answered'::text, 'refused'::text])))
  constraint citizen_question_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX citizen_question_account ON public.citizen_question USING btree (account_id, asked_at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX citizen_question_published ON public.citizen_question USING btree (published_at DESC) WHERE (publication = 'published'::text);
CREATE INDEX citizen_question_unit ON public.citizen_question USING btree (unit_id, asked_at DESC);
CREATE INDEX citizen_question_waiting ON public.citizen_question USING btree (unit_id, due_at) WHERE (due_at IS NOT NULL);
grant insert, select on citizen_question to motcua_app;

-- Quá trình trả lời câu hỏi; only ever added to
create table citizen_question_event (
  id bigint not null, -- Khóa nội bộ
  question_id uuid not null, -- Câu hỏi
  type text not null, -- Việc
  text text, -- Lời của cán bộ
  unit_id integer, -- Cơ quan trả lời sau việc này
  officer_id uuid, -- Cán bộ; empty for the sender
  at timestamp with time zone not null, -- Thời điểm
  constraint citizen_question_event_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint citizen_question_event_pkey PRIMARY KEY (id)
  constraint citizen_question_event_question_fk FOREIGN KEY (question_id) REFERENCES citizen_question(id)
  constraint citizen_question_event_type_known CHECK ((type = ANY (ARRAY['asked'::text, 'transferred'::text, 'answered'::text, 'refused'::text, 'published'::text, 'kept-private'::text])))
  constraint citizen_question_event_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX citizen_question_event_question ON public.citizen_question_event USING btree (question_id, id);
grant insert, select on citizen_question_event to motcua_app;

-- Thời hạn trả lời câu hỏi, by the day from which it holds; the law names none, so the province sets it
create table citizen_question_rule (
  valid_from date not null, -- Hiệu lực từ ngày
  answer_in_working_days integer not null, -- Trả lời, ngày làm việc
  publish_in_working_days integer not null, -- Duyệt công khai, ngày làm việc
  constraint citizen_question_rule_pkey PRIMARY KEY (valid_from)
  constraint citizen_question_rule_positive CHECK ((LEAST(answer_in_working_days, publish_in_working_days) > 0))
);
grant select on citizen_question_rule to motcua_app;

-- Phản ánh, kiến nghị về quy định hành chính (NĐ 20/2008)
create table citizen_report (
  id uuid not null, -- Khóa, from the form: the same form sent twice is one report
  code text not null, -- Mã phản ánh: opens the state of it
  account_id uuid, -- Tài khoản gửi; empty when the sender had not signed in
  sender_name text, -- Họ và tên người gửi
  sender_address text, -- Địa chỉ người gửi
  sender_phone text, -- Số điện thoại người gửi
  kind text not null, -- Loại theo người gửi: hành vi, quy định, việc khác
  title text not null, -- Tiêu đề
  content text not null, -- Nội dung
  about_unit_id integer, -- Cơ quan được phản ánh
  procedure_text text, -- Thủ tục liên quan, as typed
  dossier_code text, -- Mã hồ sơ liên quan, as typed; nobody looked whether it exists
  filed_at timestamp with time zone not null, -- Thời điểm gửi
  unit_id integer not null, -- Cơ quan xử lý
  heads_only boolean not null, -- Chỉ lãnh đạo xem: it is about the behaviour of those who work in the unit
  state text not null, -- Trạng thái
  class text, -- Phân loại của cơ quan (NĐ 20/2008 Đ.9): hành vi, quy định
  rule_from date not null, -- Thời hạn áp dụng, those that held when it was sent
  clock_from timestamp with time zone not null, -- Tính hạn từ: sent, transferred or reopened
  due_at timestamp with time zone, -- Hạn của bước hiện tại; empty while nobody in the unit must act
  reopened_at timestamp with time zone, -- Thời điểm đề nghị xem xét lại, once
  answered_at timestamp with time zone, -- Thời điểm trả lời
  answer text, -- Nội dung trả lời người gửi
  is_satisfied boolean, -- Người gửi hài lòng hay không
  rated_at timestamp with time zone, -- Thời điểm đánh giá
  publication text, -- Công khai hay không; empty while undecided
  public_number integer, -- Số trên trang công khai; says nothing of the code
  public_question text, -- Nội dung phản ánh đã biên tập để công khai
  public_answer text, -- Nội dung trả lời đã biên tập để công khai
  published_at timestamp with time zone, -- Thời điểm công khai
  constraint citizen_report_about_fk FOREIGN KEY (about_unit_id) REFERENCES unit(id)
  constraint citizen_report_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint citizen_report_class_known CHECK ((class = ANY (ARRAY['behaviour'::text, 'regulation'::text])))
  constraint citizen_report_code_unique UNIQUE (code)
  constraint citizen_report_kind_known CHECK ((kind = ANY (ARRAY['behaviour'::text, 'regulation'::text, 'other'::text])))
  constraint citizen_report_pkey PRIMARY KEY (id)
  constraint citizen_report_public_number_unique UNIQUE (public_number)
  constraint citizen_report_publication_known CHECK ((publication = ANY (ARRAY['published'::text, 'kept-private'::text])))
  constraint citizen_report_publication_whole CHECK (((NOT (publication IS DISTINCT FROM 'published'::text)) = (num_nulls(public_number, public_question, public_answer, published_at) = 0)))
  constraint citizen_report_rule_fk FOREIGN KEY (rule_from) REFERENCES citizen_report_rule(valid_from)
  constraint citizen_report_sender_whole CHECK ((num_nulls(sender_name, sender_address, sender_phone) = ANY (ARRAY[0, 3])))
  constraint citizen_report_state_known CHECK ((state = ANY (ARRAY['received'::text, 'handling'::text, 'supplement-requested'::text, 'answered'::text, 'refused'::text, 'transferred-out'::text])))
  constraint citizen_report_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX citizen_report_account ON public.citizen_report USING btree (account_id, filed_at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX citizen_report_published ON public.citizen_report USING btree (published_at DESC) WHERE (publication = 'published'::text);
CREATE INDEX citizen_report_unit ON public.citizen_report USING btree (unit_id, filed_at DESC);
CREATE INDEX citizen_report_waiting ON public.citizen_report USING btree (unit_id, due_at) WHERE (due_at IS NOT NULL);
grant insert, select on citizen_report to motcua_app;

-- Quá trình xử lý phản ánh, kiến nghị; only ever added to
create table citizen_report_event (
  id bigint not null, -- Khóa nội bộ
  report_id uuid not null, -- Phản ánh, kiến nghị
  type text not null, -- Việc
  text text, -- Lời của cán bộ hoặc người gửi
  unit_id integer, -- Cơ quan xử lý sau việc này
  officer_id uuid, -- Cán bộ; empty for the sender
  at timestamp with time zone not null, -- Thời điểm
  constraint citizen_report_event_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint citizen_report_event_pkey PRIMARY KEY (id)
  constraint citizen_report_event_report_fk FOREIGN KEY (report_id) REFERENCES citizen_report(id)
  constraint citizen_report_event_type_known CHECK ((type = ANY (ARRAY['filed'::text, 'classified'::text, 'refused'::text, 'transferred'::text, 'transferred-out'::text, 'supplement-requested'::text, 'supplemented'::text, 'answered'::text, 'published'::text, 'kept-private'::text, 'reopened'::text, 'rated'::text])))
  constraint citizen_report_event_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX citizen_report_event_report ON public.citizen_report_event USING btree (report_id, id);
grant insert, select on citizen_report_event to motcua_app;

-- Tệp kèm phản ánh, kiến nghị; kept under the form while it is filled in, before there is a report
create table citizen_report_file (
  report_id uuid not null, -- Biểu mẫu, then the report of the same key
  number integer not null, -- Số thứ tự
  file_id uuid not null, -- Tệp
  constraint citizen_report_file_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint citizen_report_file_pkey PRIMARY KEY (report_id, number)
);
grant delete, insert, select on citizen_report_file to motcua_app;

-- Thời hạn xử lý phản ánh, kiến nghị, by the day from which they hold (NĐ 20/2008; Bộ chỉ số 766)
create table citizen_report_rule (
  valid_from date not null, -- Hiệu lực từ ngày
  refuse_in_working_days integer not null, -- Từ chối tiếp nhận, ngày làm việc
  supplement_in_working_days integer not null, -- Yêu cầu bổ sung, ngày làm việc
  transfer_in_working_days integer not null, -- Chuyển cơ quan có thẩm quyền, ngày làm việc (NĐ 20/2008 Đ.9)
  resolve_in_working_days integer not null, -- Giải quyết, ngày làm việc
  publish_in_working_days integer not null, -- Công khai kết quả, ngày làm việc
  reopen_in_days integer not null, -- Được đề nghị xem xét lại, ngày; the law names no limit
  allows_anonymous boolean not null, -- Nhận cả phản ánh không ghi tên; NĐ 20/2008 Đ.8 wants name, address and telephone
  constraint citizen_report_rule_pkey PRIMARY KEY (valid_from)
  constraint citizen_report_rule_positive CHECK ((LEAST(refuse_in_working_days, supplement_in_working_days, transfer_in_working_days, resolve_in_working_days, publish_in_working_days, reopen_in_days) > 0))
);
grant select on citizen_report_rule to motcua_app;

-- Phiên làm việc của công dân
create table citizen_session (
  token_hash bytea not null, -- SHA-256 của mã phiên trong cookie
  account_id uuid not null, -- Tài khoản
  provider text not null, -- Đăng nhập qua
  provider_session text, -- Mã phiên ở nhà cung cấp (sid)
  id_token text, -- ID token, needed to sign out at the provider
  level smallint not null, -- Mức định danh của phiên này
  csrf_token text not null, -- Mã chống giả mạo yêu cầu
  device text, -- Thiết bị (User-Agent rút gọn)
  address text, -- Địa chỉ mạng
  created_at timestamp with time zone not null default now(), -- Bắt đầu
  last_seen_at timestamp with time zone not null default now(), -- Lần dùng gần nhất, moved at most once a minute
  expires_at timestamp with time zone not null, -- Hết hạn tuyệt đối
  id uuid not null default gen_random_uuid(), -- Tên phiên trên trang tài khoản: names the session to its person, opens nothing
  acting_for uuid, -- Đang làm việc thay cho doanh nghiệp, tổ chức nào; empty: for oneself. Whether it may is judged with every request
  constraint citizen_session_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint citizen_session_acting_for_fk FOREIGN KEY (acting_for) REFERENCES account(id)
  constraint citizen_session_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX citizen_session_account ON public.citizen_session USING btree (account_id);
CREATE INDEX citizen_session_expiry ON public.citizen_session USING btree (expires_at);
CREATE INDEX citizen_session_provider ON public.citizen_session USING btree (provider, provider_session);
CREATE UNIQUE INDEX citizen_session_id_unique ON public.citizen_session USING btree (id);
grant delete, insert, select, update on citizen_session to motcua_app;

-- Nội dung đồng ý, by purpose and version; what was agreed to is never changed
create table consent_text (
  purpose text not null, -- Mục đích: tiến độ hồ sơ, nhắc việc, khảo sát và thông tin khác
  version smallint not null, -- Số bản
  wording text not null, -- Lời đồng ý
  valid_from date not null, -- Áp dụng từ ngày
  source text not null, -- Căn cứ
  constraint consent_text_pk PRIMARY KEY (purpose, version)
  constraint consent_text_purpose_known CHECK ((purpose = ANY (ARRAY['progress'::text, 'reminder'::text, 'survey'::text])))
  constraint consent_text_version_positive CHECK ((version > 0))
);
grant select on consent_text to motcua_app;

-- Mã xác minh nơi nhận tin đang chờ: one for an account and channel
create table contact_code (
  account_id uuid not null, -- Tài khoản
  channel text not null, -- Kênh
  address text not null, -- Nơi đã gửi mã
  code_hash bytea not null, -- Hàm băm của mã, with account and address
  tries smallint not null default 0, -- Số lần đã thử
  expires_at timestamp with time zone not null, -- Hết hiệu lực lúc
  constraint contact_code_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint contact_code_channel_known CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text])))
  constraint contact_code_pk PRIMARY KEY (account_id, channel)
);
grant delete, insert, select, update on contact_code to motcua_app;

-- Đồng ý và rút đồng ý nhận tin: each a row that stays; the newest of a purpose and channel holds
create table contact_consent (
  id bigint not null, -- Khóa
  account_id uuid not null, -- Tài khoản
  purpose text not null, -- Mục đích
  version smallint not null, -- Bản của lời đồng ý that the person read
  channel text not null, -- Kênh
  is_given boolean not null, -- Đồng ý; false: rút lại
  manner text not null, -- Cách: tại trang tài khoản, hoặc vì gỡ kênh
  at timestamp with time zone not null, -- Lúc
  constraint contact_consent_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint contact_consent_channel_known CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text, 'zalo'::text])))
  constraint contact_consent_manner_known CHECK ((manner = ANY (ARRAY['account-page'::text, 'channel-removed'::text])))
  constraint contact_consent_pk PRIMARY KEY (id)
  constraint contact_consent_removal_withdraws CHECK (((manner <> 'channel-removed'::text) OR (NOT is_given)))
  constraint contact_consent_text_fk FOREIGN KEY (purpose, version) REFERENCES consent_text(purpose, version)
);
CREATE INDEX contact_consent_latest ON public.contact_consent USING btree (account_id, purpose, channel, id DESC);
grant insert, select on contact_consent to motcua_app;

-- Nơi nhận tin do người dân tự khai và đã xác minh; what is no longer used stays, with its end
create table contact_point (
  id bigint not null, -- Khóa
  account_id uuid not null, -- Tài khoản
  channel text not null, -- Kênh: SMS, thư điện tử
  address text not null, -- Số điện thoại hoặc địa chỉ thư điện tử
  verified_at timestamp with time zone not null, -- Lúc xác minh bằng mã
  ended_at timestamp with time zone, -- Lúc thôi dùng; empty: in use
  constraint contact_point_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint contact_point_channel_known CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text])))
  constraint contact_point_ends_later CHECK ((ended_at >= verified_at))
  constraint contact_point_pk PRIMARY KEY (id)
);
CREATE INDEX contact_point_account ON public.contact_point USING btree (account_id, id);
CREATE UNIQUE INDEX contact_point_current ON public.contact_point USING btree (account_id, channel) WHERE (ended_at IS NULL);
grant insert, select on contact_point to motcua_app;

-- Yêu cầu của chủ thể dữ liệu: a person asks to see, correct, delete or restrict their data
create table data_request (
  number bigint not null, -- Số yêu cầu, shown to the person
  account_id uuid not null, -- Người yêu cầu
  kind text not null, -- Loại yêu cầu
  detail text not null, -- Nội dung, as the person wrote it
  state text not null, -- Đang giải quyết, đã thực hiện, từ chối
  requested_at timestamp with time zone not null, -- Lúc yêu cầu
  answer_due_on date not null, -- Hạn trả lời lần đầu, by the rule of that day
  due_on date not null, -- Hạn thực hiện xong
  extension_in_days smallint not null, -- Số ngày còn được gia hạn, by the rule of that day
  extended_at timestamp with time zone, -- Lúc gia hạn, một lần
  answer text, -- Trả lời, or the reason of the extension while it is open
  answered_at timestamp with time zone, -- Lúc trả lời
  answered_by uuid, -- Cán bộ trả lời; empty: the system itself
  version integer not null default 1, -- Số phiên bản cho khóa lạc quan
  constraint data_request_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint data_request_answer_whole CHECK (((state = 'open'::text) = (answered_at IS NULL)))
  constraint data_request_kind_known CHECK ((kind = ANY (ARRAY['view'::text, 'correct'::text, 'delete'::text, 'restrict'::text])))
  constraint data_request_officer_fk FOREIGN KEY (answered_by) REFERENCES officer(id)
  constraint data_request_pk PRIMARY KEY (number)
  constraint data_request_state_known CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'refused'::text])))
);
CREATE INDEX data_request_account ON public.data_request USING btree (account_id, number DESC);
CREATE INDEX data_request_open ON public.data_request USING btree (due_on, number) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX data_request_open_unique ON public.data_request USING btree (account_id, kind) WHERE (state = 'open'::text);
grant insert, select, update on data_request to motcua_app;

-- Thời hạn trả lời yêu cầu về dữ liệu cá nhân, by kind and the day from which it holds
create table data_request_rule (
  kind text not null, -- Loại yêu cầu: xem, sửa, xóa, hạn chế xử lý
  valid_from date not null, -- Áp dụng từ ngày
  answer_in_working_days smallint not null, -- Số ngày làm việc để trả lời lần đầu
  done_in_days smallint not null, -- Số ngày để thực hiện xong
  extension_in_days smallint not null, -- Số ngày được gia hạn, một lần
  source text not null, -- Căn cứ
  constraint data_request_rule_answer_positive CHECK ((answer_in_working_days > 0))
  constraint data_request_rule_done_positive CHECK ((done_in_days > 0))
  constraint data_request_rule_extension_not_negative CHECK ((extension_in_days >= 0))
  constraint data_request_rule_kind_known CHECK ((kind = ANY (ARRAY['view'::text, 'correct'::text, 'delete'::text, 'restrict'::text])))
  constraint data_request_rule_pk PRIMARY KEY (kind, valid_from)
);
grant select on data_request_rule to motcua_app;

-- Văn bản xin lỗi và đề nghị gia hạn of a dossier, as far as it has come; one row, since it is given once
create table deadline_extension (
  dossier_id bigint not null, -- Hồ sơ
  state text not null, -- Dự thảo, đã trình, đã ký gửi
  reason_code text not null, -- Mã lý do
  reason text not null, -- Lý do, as the citizen reads it
  new_due_on date not null, -- Ngày hẹn lại
  written_at timestamp with time zone not null, -- Lần soạn gần nhất
  written_by uuid, -- Người soạn; empty: the system drafted it
  constraint deadline_extension_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint deadline_extension_officer_fk FOREIGN KEY (written_by) REFERENCES officer(id)
  constraint deadline_extension_pk PRIMARY KEY (dossier_id)
  constraint deadline_extension_state_known CHECK ((state = ANY (ARRAY['drafted'::text, 'proposed'::text, 'granted'::text])))
);
CREATE INDEX deadline_extension_open ON public.deadline_extension USING btree (state, dossier_id) WHERE (state <> 'granted'::text);
grant insert, select, update on deadline_extension to motcua_app;

-- Hồ sơ thủ tục hành chính: the narrow row that lists and queues read
create table dossier (
  id bigint not null, -- Khóa nội bộ, never shown
  code text not null, -- Mã hồ sơ: <mã đơn vị>-YYMMDD-NNNN
  draft_id uuid, -- Bản soạn đã nộp; the same draft submitted again is the same dossier
  procedure_code text not null, -- Thủ tục
  procedure_version_id integer not null, -- Phiên bản thủ tục được ghim
  procedure_name text not null, -- Tên thủ tục lúc nộp
  account_id uuid, -- Tài khoản người nộp
  submitter_name text not null, -- Người nộp
  owner_name text not null, -- Chủ hồ sơ
  channel text not null, -- Kênh nộp
  status smallint not null, -- Trạng thái quốc gia 1–10
  step text not null, -- Bước xử lý trong quy trình
  receiving_unit_id integer not null, -- Đơn vị tiếp nhận
  handling_unit_id integer not null, -- Đơn vị giải quyết
  returning_unit_id integer not null, -- Đơn vị trả kết quả
  assignee_id uuid, -- Cán bộ đang xử lý
  submitted_at timestamp with time zone not null, -- Thời điểm nộp
  answer_due_at timestamp with time zone, -- Hạn trả lời lần đầu (8 giờ làm việc, NĐ 45/2020 Điều 11)
  received_at timestamp with time zone, -- Thời điểm tiếp nhận
  due_at timestamp with time zone, -- Hạn trả kết quả
  original_due_at timestamp with time zone, -- Hạn trả kết quả ban đầu
  finished_at timestamp with time zone, -- Thời điểm xử lý xong (status 9), decides on time or late
  returned_at timestamp with time zone, -- Thời điểm trả kết quả
  queue_at timestamp with time zone not null, -- Hạn gần nhất để xếp hàng đợi: answer_due_at, then due_at
  fee_total bigint not null default 0, -- Tổng phí, lệ phí phải nộp, đồng
  supplement_count smallint not null default 0, -- Số lần yêu cầu bổ sung
  version integer not null default 1, -- Số phiên bản cho khóa lạc quan
  updated_at timestamp with time zone not null default now(), -- Lần thay đổi gần nhất
  acted_by uuid, -- Người nộp thay cho doanh nghiệp, tổ chức; empty when the account itself filed
  workflow_step text, -- Bước của quy trình được ghim; null where it is called like its state in column step
  measured_due_at timestamp with time zone, -- Hạn để thống kê đúng hạn, when an extension does not count; else due_at
  holder_personal_id text, -- Số định danh của người nộp tại quầy, checked against the card; who proves the number at level 2 gets the dossier
  service_index_due_at timestamp with time zone, -- Hạn theo Bộ chỉ số phục vụ (Quyết định 766), when it is another than the measured one
  fee_paid_at timestamp with time zone, -- Thời điểm nộp đủ phí, lệ phí; null while fee_total is owed
  late_reason text, -- Mã lý do quá hạn, of the letter of apology or stated afterwards; null: nobody said
  constraint dossier_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint dossier_acted_by_fk FOREIGN KEY (acted_by) REFERENCES account(id)
  constraint dossier_assignee_fk FOREIGN KEY (assignee_id) REFERENCES officer(id)
  constraint dossier_channel_known CHECK ((channel = ANY (ARRAY['online'::text, 'postal'::text, 'counter'::text])))
  constraint dossier_code_unique UNIQUE (code)
  constraint dossier_draft_unique UNIQUE (draft_id)
  constraint dossier_handling_unit_fk FOREIGN KEY (handling_unit_id) REFERENCES unit(id)
  constraint dossier_pkey PRIMARY KEY (id)
  constraint dossier_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint dossier_receiving_unit_fk FOREIGN KEY (receiving_unit_id) REFERENCES unit(id)
  constraint dossier_returning_unit_fk FOREIGN KEY (returning_unit_id) REFERENCES unit(id)
  constraint dossier_status_known CHECK (((status >= 1) AND (status <= 10)))
  constraint dossier_version_fk FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id)
);
CREATE INDEX dossier_account ON public.dossier USING btree (account_id, submitted_at DESC, id DESC);
CREATE INDEX dossier_all_finished ON public.dossier USING btree (COALESCE(finished_at, '9999-12-31 00:00:00+00'::timestamp with time zone), id) WHERE (received_at IS NOT NULL);
CREATE INDEX dossier_assignee_queue ON public.dossier USING btree (assignee_id, queue_at, id) WHERE (status <> ALL (ARRAY[3, 8, 10]));
CREATE INDEX dossier_assignee_step ON public.dossier USING btree (assignee_id, step, queue_at, id) WHERE (status = ANY (ARRAY[2, 4, 5, 6, 7]));
CREATE INDEX dossier_awaiting_return ON public.dossier USING btree (returning_unit_id, queue_at, id) WHERE (status = 9);
CREATE INDEX dossier_due_open ON public.dossier USING btree (due_at) WHERE (status = ANY (ARRAY[2, 4]));
CREATE INDEX dossier_finished ON public.dossier USING btree (finished_at) WHERE (finished_at IS NOT NULL);
CREATE INDEX dossier_handling_queue ON public.dossier USING btree (handling_unit_id, queue_at, id) WHERE (status <> ALL (ARRAY[3, 8, 10]));
CREATE INDEX dossier_handling_step ON public.dossier USING btree (handling_unit_id, step, queue_at, id) WHERE (status = ANY (ARRAY[2, 4, 5, 6, 7]));
CREATE INDEX dossier_holder ON public.dossier USING btree (holder_personal_id) WHERE (holder_personal_id IS NOT NULL);
CREATE INDEX dossier_late ON public.dossier USING btree (late_reason, finished_at, id) WHERE (finished_at > COALESCE(measured_due_at, due_at));
CREATE INDEX dossier_received ON public.dossier USING btree (received_at) WHERE (received_at IS NOT NULL);
CREATE INDEX dossier_receiving_queue ON public.dossier USING btree (receiving_unit_id, queue_at, id) WHERE (status <> ALL (ARRAY[3, 8, 10]));
CREATE INDEX dossier_receiving_step ON public.dossier USING btree (receiving_unit_id, step, queue_at, id) WHERE (status <> ALL (ARRAY[3, 8, 10]));
CREATE INDEX dossier_returning_queue ON public.dossier USING btree (returning_unit_id, queue_at, id) WHERE (status <> ALL (ARRAY[3, 8, 10]));
CREATE INDEX dossier_unit_finished ON public.dossier USING btree (handling_unit_id, COALESCE(finished_at, '9999-12-31 00:00:00+00'::timestamp with time zone), id) WHERE (received_at IS NOT NULL);
CREATE INDEX dossier_unit_late ON public.dossier USING btree (handling_unit_id, late_reason, finished_at, id) WHERE (finished_at > COALESCE(measured_due_at, due_at));
CREATE INDEX dossier_unit_received ON public.dossier USING btree (handling_unit_id, received_at, id) WHERE (received_at IS NOT NULL);
grant insert, select, update on dossier to motcua_app;

-- Bộ đếm mã hồ sơ theo đơn vị và ngày
create table dossier_counter (
  unit_id integer not null, -- Đơn vị tiếp nhận
  day date not null, -- Ngày nộp, Vietnam date
  last_number integer not null, -- Số cuối đã cấp
  constraint dossier_counter_pk PRIMARY KEY (unit_id, day)
  constraint dossier_counter_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select, update on dossier_counter to motcua_app;

-- Sự kiện của hồ sơ: the record; append-only, each row carries the hash of the one before
create table dossier_event (
  dossier_id bigint not null, -- Hồ sơ
  number integer not null, -- Số thứ tự trong hồ sơ, from 1
  at timestamp with time zone not null, -- Thời điểm
  type text not null, -- Loại sự kiện
  actor_kind text not null, -- Công dân, cán bộ hay hệ thống
  actor_id uuid, -- Người thực hiện
  actor_name text not null, -- Tên người thực hiện
  actor_title text, -- Chức danh
  unit_id integer, -- Đơn vị của người thực hiện
  from_status smallint, -- Trạng thái trước
  to_status smallint not null, -- Trạng thái sau
  from_step text, -- Bước trước
  to_step text not null, -- Bước sau
  note text, -- Ý kiến, lý do
  data jsonb not null default '{}'::jsonb, -- Dữ liệu của sự kiện
  previous_hash bytea, -- Băm của sự kiện trước
  hash bytea not null, -- SHA-256 của nội dung sự kiện và previous_hash
  constraint dossier_event_actor_known CHECK ((actor_kind = ANY (ARRAY['citizen'::text, 'officer'::text, 'system'::text])))
  constraint dossier_event_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_event_pk PRIMARY KEY (dossier_id, number)
  constraint dossier_event_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX dossier_event_at ON public.dossier_event USING brin (at);
grant insert, select on dossier_event to motcua_app;

-- Nội dung đã nộp: the answers; the questions are those of the pinned version of the procedure
create table dossier_form (
  dossier_id bigint not null, -- Hồ sơ
  submitter jsonb not null, -- Người nộp
  owner jsonb not null, -- Chủ hồ sơ
  answers jsonb not null, -- Câu trả lời của tờ khai
  delivery jsonb not null, -- Hình thức nhận kết quả, nộp lệ phí
  fees jsonb not null, -- Phí, lệ phí tính lúc nộp: {items, total}
  constraint dossier_form_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_form_pkey PRIMARY KEY (dossier_id)
);
grant insert, select, update on dossier_form to motcua_app;

-- Ghi chú nội bộ, chỉ đạo và trả lời chỉ đạo: written and read by officers of the dossier, never shown to the citizen; only ever added
create table dossier_note (
  id bigint not null, -- Khóa nội bộ
  dossier_id bigint not null, -- Hồ sơ
  request_key uuid not null, -- Khóa của lần gửi, so that the same form sent twice is one note
  written_by uuid not null, -- Người ghi
  unit_id integer not null, -- Đơn vị của người ghi
  written_at timestamp with time zone not null, -- Thời điểm ghi
  text text not null, -- Nội dung
  due_on date, -- Trả lời trước hết ngày; present on an instruction only
  addressee_id uuid, -- Người được chỉ đạo; empty: whoever settles dossiers in the unit
  answers bigint, -- Chỉ đạo được trả lời
  constraint dossier_note_addressee_fk FOREIGN KEY (addressee_id) REFERENCES officer(id)
  constraint dossier_note_addressee_instructed CHECK (((addressee_id IS NULL) OR (due_on IS NOT NULL)))
  constraint dossier_note_answer_is_no_instruction CHECK (((answers IS NULL) OR (due_on IS NULL)))
  constraint dossier_note_answered_once UNIQUE (answers)
  constraint dossier_note_answers_fk FOREIGN KEY (answers) REFERENCES dossier_note(id)
  constraint dossier_note_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_note_pk PRIMARY KEY (id)
  constraint dossier_note_request_unique UNIQUE (request_key)
  constraint dossier_note_text_not_empty CHECK ((text <> ''::text))
  constraint dossier_note_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
  constraint dossier_note_writer_fk FOREIGN KEY (written_by) REFERENCES officer(id)
);
CREATE INDEX dossier_note_dossier ON public.dossier_note USING btree (dossier_id, id);
CREATE INDEX dossier_note_given ON public.dossier_note USING btree (written_by, due_on) WHERE (due_on IS NOT NULL);
CREATE INDEX dossier_note_instructed ON public.dossier_note USING btree (addressee_id, due_on) WHERE (due_on IS NOT NULL);
grant insert, select on dossier_note to motcua_app;

-- Giấy tờ trong hồ sơ; a replaced one stays readable
create table dossier_paper (
  dossier_id bigint not null, -- Hồ sơ
  paper_code text not null, -- Mã thành phần hồ sơ
  file_id uuid not null, -- Tệp
  position integer not null, -- Thứ tự
  added_at timestamp with time zone not null default now(), -- Thời điểm nộp
  supplement_number smallint not null default 0, -- Nộp theo lần bổ sung thứ mấy; 0 when filed
  replaced_at timestamp with time zone, -- Thời điểm bị thay thế
  digitised_by uuid, -- Cán bộ số hóa từ bản giấy và xác nhận khớp với bản giấy, at added_at
  constraint dossier_paper_digitiser_fk FOREIGN KEY (digitised_by) REFERENCES officer(id)
  constraint dossier_paper_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_paper_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint dossier_paper_pk PRIMARY KEY (dossier_id, paper_code, file_id)
);
CREATE INDEX dossier_paper_digitiser ON public.dossier_paper USING btree (digitised_by) WHERE (digitised_by IS NOT NULL);
CREATE INDEX dossier_paper_file ON public.dossier_paper USING btree (file_id);
grant insert, select, update on dossier_paper to motcua_app;

-- Kiểm đếm thành phần hồ sơ lúc tiếp nhận: what lay on the desk, printed on the reception slip
create table dossier_paper_check (
  dossier_id bigint not null, -- Hồ sơ
  paper_code text not null, -- Mã thành phần hồ sơ
  form text not null, -- Hình thức: bản chính, bản sao chứng thực, bản sao, bản điện tử
  copies smallint not null, -- Số lượng
  note text not null default ''::text, -- Ghi chú
  checked_by uuid not null, -- Cán bộ kiểm
  checked_at timestamp with time zone not null, -- Thời điểm kiểm
  constraint dossier_paper_check_copies_sensible CHECK (((copies >= 1) AND (copies <= 99)))
  constraint dossier_paper_check_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_paper_check_form_known CHECK ((form = ANY (ARRAY['original'::text, 'certified-copy'::text, 'copy'::text, 'electronic'::text])))
  constraint dossier_paper_check_officer_fk FOREIGN KEY (checked_by) REFERENCES officer(id)
  constraint dossier_paper_check_pk PRIMARY KEY (dossier_id, paper_code)
);
CREATE INDEX dossier_paper_check_officer ON public.dossier_paper_check USING btree (checked_by);
grant insert, select on dossier_paper_check to motcua_app;

-- Trao đổi về hồ sơ: what the person asks about the own dossier and what an officer answers; no supplement request, and outside the chain of events
create table dossier_question (
  id bigint not null, -- Khóa nội bộ
  dossier_id bigint not null, -- Hồ sơ
  number smallint not null, -- Số của câu hỏi trong hồ sơ, from 1; it stands in addresses
  request_key uuid not null, -- Khóa của lần gửi, so that the same form sent twice is one question
  account_id uuid not null, -- Tài khoản của người hỏi: the person also when they act for a business
  asked_by text not null, -- Tên người hỏi lúc hỏi
  asked_at timestamp with time zone not null, -- Thời điểm hỏi
  text text not null, -- Câu hỏi
  due_at timestamp with time zone not null, -- Hạn trả lời, by the rule of the day it was asked
  answer text, -- Câu trả lời
  answer_key uuid, -- Khóa của lần gửi trả lời
  answered_by uuid, -- Cán bộ trả lời
  unit_id integer, -- Đơn vị trả lời
  answered_at timestamp with time zone, -- Thời điểm trả lời
  constraint dossier_question_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint dossier_question_answer_not_empty CHECK ((answer <> ''::text))
  constraint dossier_question_answer_unique UNIQUE (answer_key)
  constraint dossier_question_answer_whole CHECK ((num_nulls(answer, answer_key, answered_by, unit_id, answered_at) = ANY (ARRAY[0, 5])))
  constraint dossier_question_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_question_number_unique UNIQUE (dossier_id, number)
  constraint dossier_question_officer_fk FOREIGN KEY (answered_by) REFERENCES officer(id)
  constraint dossier_question_pk PRIMARY KEY (id)
  constraint dossier_question_request_unique UNIQUE (request_key)
  constraint dossier_question_text_not_empty CHECK ((text <> ''::text))
  constraint dossier_question_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX dossier_question_account ON public.dossier_question USING btree (account_id);
CREATE INDEX dossier_question_waiting ON public.dossier_question USING btree (due_at) WHERE (answered_at IS NULL);
grant insert, select on dossier_question to motcua_app;

-- Quy định về trao đổi trong hồ sơ, by the day from which it holds
create table dossier_question_rule (
  valid_from date not null, -- Áp dụng từ ngày
  answer_working_days smallint not null, -- Trả lời câu hỏi trong mấy ngày làm việc; never stops the clock of the dossier
  most_open smallint not null, -- Số câu hỏi chờ trả lời nhiều nhất của một hồ sơ
  days_after_closing smallint not null, -- Còn hỏi được mấy ngày sau khi hồ sơ kết thúc
  source text not null, -- Nguồn của quy định
  constraint dossier_question_rule_not_negative CHECK ((days_after_closing >= 0))
  constraint dossier_question_rule_pk PRIMARY KEY (valid_from)
  constraint dossier_question_rule_positive CHECK ((LEAST(answer_working_days, most_open) > 0))
);
grant select on dossier_question_rule to motcua_app;

-- Kết quả giải quyết
create table dossier_result (
  id bigint not null, -- Khóa
  dossier_id bigint not null, -- Hồ sơ
  public_code text not null, -- Mã kiểm tra in trên kết quả
  kind text not null, -- Loại kết quả (mẫu)
  title text not null, -- Tên giấy tờ
  number text not null, -- Số của giấy tờ
  decided_on date not null, -- Ngày ký
  signed_by uuid not null, -- Người ký
  signer_name text not null, -- Tên người ký lúc ký
  signer_title text not null, -- Chức vụ lúc ký
  unit_id integer not null, -- Cơ quan cấp
  data jsonb not null, -- Nội dung in trên giấy
  file_id uuid not null, -- Bản PDF
  issued_at timestamp with time zone not null, -- Thời điểm ban hành
  constraint dossier_result_code_unique UNIQUE (public_code)
  constraint dossier_result_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_result_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint dossier_result_pkey PRIMARY KEY (id)
  constraint dossier_result_signer_fk FOREIGN KEY (signed_by) REFERENCES officer(id)
  constraint dossier_result_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX dossier_result_dossier ON public.dossier_result USING btree (dossier_id);
grant insert, select on dossier_result to motcua_app;

-- Thời gian của bước trong một hồ sơ đã giải quyết: all its stays on the step together; measured once a day by the worker
create table dossier_step_time (
  dossier_id bigint not null, -- Hồ sơ
  workflow_step text not null, -- Bước của quy trình được ghim
  month date not null, -- Ngày đầu tháng giải quyết xong
  unit_id integer not null, -- Đơn vị làm bước này: one of the three of the dossier
  procedure_code text not null, -- Thủ tục
  planned_minutes integer, -- Số phút làm việc theo quy trình; null where it plans none
  worked_minutes integer not null, -- Số phút làm việc thực tế, in the office hours of the unit, without what the law leaves out of the limit
  constraint dossier_step_time_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint dossier_step_time_pk PRIMARY KEY (dossier_id, workflow_step)
  constraint dossier_step_time_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint dossier_step_time_sensible CHECK (((planned_minutes >= 0) AND (worked_minutes >= 0)))
  constraint dossier_step_time_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX dossier_step_time_month ON public.dossier_step_time USING btree (month, dossier_id, unit_id);
CREATE INDEX dossier_step_time_procedure ON public.dossier_step_time USING btree (procedure_code, workflow_step, month, dossier_id);
CREATE INDEX dossier_step_time_unit ON public.dossier_step_time USING btree (unit_id, procedure_code, workflow_step, month, dossier_id);
grant delete, insert, select on dossier_step_time to motcua_app;

-- Số đếm hồ sơ cộng dồn theo ngày, tháng, năm; can be made again from the dossiers
create table dossier_tally (
  grouping text not null, -- Đếm theo đơn vị, thủ tục hay cán bộ
  unit_id integer not null, -- Đơn vị giải quyết; 0: the whole province, by procedure
  span text not null, -- Ngày, tháng hay năm
  begins_on date not null, -- Ngày đầu
  procedure_code text not null, -- Thủ tục; empty unless grouped by it
  officer_id uuid not null, -- Cán bộ thụ lý; all zeros: nobody, or not grouped by it
  received_online integer not null, -- Tiếp nhận trực tuyến
  received_otherwise integer not null, -- Tiếp nhận trực tiếp, qua bưu chính
  finished_early integer not null, -- Giải quyết trước hạn
  finished_on_time integer not null, -- Giải quyết đúng hạn
  finished_late integer not null, -- Giải quyết quá hạn
  fell_due integer not null, -- Đến hạn mà chưa giải quyết xong trong ngày
  late_ended integer not null, -- Hết quá hạn
  finished_late_by_index integer not null, -- Giải quyết quá hạn theo Bộ chỉ số phục vụ
  constraint dossier_tally_grouping_known CHECK (("grouping" = ANY (ARRAY['unit'::text, 'procedure'::text, 'officer'::text])))
  constraint dossier_tally_pk PRIMARY KEY ("grouping", unit_id, span, begins_on, procedure_code, officer_id)
  constraint dossier_tally_span_known CHECK ((span = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])))
);
CREATE INDEX dossier_tally_of_units ON public.dossier_tally USING btree (span, begins_on) WHERE ("grouping" = 'unit'::text);
grant delete, insert, select, update on dossier_tally to motcua_app;

-- Thay đổi số đếm hồ sơ chưa cộng dồn; may be below zero
create table dossier_tally_entry (
  unit_id integer not null, -- Đơn vị giải quyết
  procedure_code text not null, -- Thủ tục
  officer_id uuid not null, -- Cán bộ thụ lý; all zeros: nobody yet
  day date not null, -- Ngày, Vietnam date
  received_online integer not null, -- Tiếp nhận trực tuyến
  received_otherwise integer not null, -- Tiếp nhận trực tiếp, qua bưu chính
  finished_early integer not null, -- Giải quyết trước hạn: before the day on which it was due
  finished_on_time integer not null, -- Giải quyết đúng hạn
  finished_late integer not null, -- Giải quyết quá hạn
  fell_due integer not null, -- Đến hạn mà chưa giải quyết xong trong ngày
  late_ended integer not null, -- Hết quá hạn: what fell due on a day before and is finished now
  finished_late_by_index integer not null, -- Giải quyết quá hạn theo Bộ chỉ số phục vụ (Quyết định 766)
);
grant delete, insert, select on dossier_tally_entry to motcua_app;

-- Hồ sơ đang soạn: saved at every step, one open draft per person and procedure
create table draft (
  id uuid not null, -- Khóa; also the key that makes submission idempotent
  account_id uuid, -- Người soạn; null at the counter
  procedure_code text not null, -- Thủ tục
  procedure_version_id integer not null, -- Phiên bản thủ tục lúc bắt đầu soạn
  submitter jsonb not null default '{}'::jsonb, -- Thông tin người nộp
  owner jsonb not null default '{}'::jsonb, -- Thông tin chủ hồ sơ
  answers jsonb not null default '{}'::jsonb, -- Nội dung tờ khai: flat field name to text
  delivery jsonb not null default '{}'::jsonb, -- Hình thức nhận kết quả và nộp lệ phí
  completed_steps text[] not null default '{}'::text[], -- Các bước đã điền đúng
  state text not null default 'open'::text, -- Đang soạn, đã nộp, đã bỏ
  saved_at timestamp with time zone not null default now(), -- Lưu lúc
  created_at timestamp with time zone not null default now(), -- Bắt đầu soạn
  seal text, -- Dấu niêm phong: <receiving unit>.<hash of what was reviewed>; empty as soon as anything changes
  sealed jsonb, -- Nội dung đã xem lại, complete and judged: exactly what becomes the dossier
  sealed_on date, -- Ngày niêm phong, Vietnam date: fees and rules are those of a day
  acted_by uuid, -- Người soạn thay cho doanh nghiệp, tổ chức lần gần nhất; empty when the account itself wrote it
  officer_id uuid, -- Cán bộ nhận hồ sơ tại quầy, who fills in for the person
  constraint draft_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint draft_acted_by_fk FOREIGN KEY (acted_by) REFERENCES account(id)
  constraint draft_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint draft_one_holder CHECK ((num_nonnulls(account_id, officer_id) = 1))
  constraint draft_pkey PRIMARY KEY (id)
  constraint draft_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint draft_seal_whole CHECK ((num_nulls(seal, sealed, sealed_on) = ANY (ARRAY[0, 3])))
  constraint draft_state_known CHECK ((state = ANY (ARRAY['open'::text, 'submitted'::text, 'discarded'::text])))
  constraint draft_version_fk FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id)
);
CREATE UNIQUE INDEX draft_open_of_officer_unique ON public.draft USING btree (officer_id, procedure_code) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX draft_open_unique ON public.draft USING btree (account_id, procedure_code) WHERE (state = 'open'::text);
grant insert, select, update on draft to motcua_app;

-- Giấy tờ đính kèm hồ sơ đang soạn
create table draft_paper (
  draft_id uuid not null, -- Hồ sơ đang soạn
  paper_code text not null, -- Mã thành phần hồ sơ
  file_id uuid not null, -- Tệp
  position integer not null, -- Thứ tự
  constraint draft_paper_draft_fk FOREIGN KEY (draft_id) REFERENCES draft(id)
  constraint draft_paper_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint draft_paper_pk PRIMARY KEY (draft_id, paper_code, file_id)
);
grant delete, insert, select, update on draft_paper to motcua_app;

-- Nhiệm vụ được giao: an officer holds a role in a unit
create table duty (
  officer_id uuid not null, -- Cán bộ
  unit_id integer not null, -- Đơn vị
  role text not null, -- Vai trò
  valid_from date not null default CURRENT_DATE, -- Từ ngày
  valid_to date, -- Đến hết ngày
  constraint duty_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint duty_pk PRIMARY KEY (officer_id, unit_id, role, valid_from)
  constraint duty_role_known CHECK ((role = ANY (ARRAY['receptionist'::text, 'specialist'::text, 'head'::text, 'signatory'::text, 'administrator'::text, 'inspector'::text, 'editor'::text])))
  constraint duty_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX duty_unit ON public.duty USING btree (unit_id, role);
grant insert, select, update on duty to motcua_app;

-- Đầu chuỗi sự kiện của một ngày đã qua; append-only, each row carries the hash of the one before
create table event_head (
  day date not null, -- Ngày, theo giờ Việt Nam
  events bigint not null, -- Số sự kiện trong ngày
  digest bytea not null, -- SHA-256 của các hash sự kiện trong ngày nối nhau, by dossier and number
  closed_at timestamp with time zone not null, -- Thời điểm chốt
  previous_hash bytea, -- Băm của đầu chuỗi trước
  hash bytea not null, -- SHA-256 của nội dung dòng này và previous_hash
  audit_entries bigint, -- Số mục nhật ký trong ngày; null for a head from before the audit was chained
  audit_digest bytea, -- SHA-256 của các hash mục nhật ký trong ngày nối nhau, by chain and number
  constraint event_head_audit_whole CHECK (((audit_entries IS NULL) = (audit_digest IS NULL)))
  constraint event_head_pk PRIMARY KEY (day)
);
grant insert, select on event_head to motcua_app;

-- Dấu thời gian của đầu chuỗi sự kiện; append-only
create table event_head_stamp (
  day date not null, -- Ngày của đầu chuỗi
  token bytea not null, -- Dấu thời gian (RFC 3161, TimeStampToken) on the text of which the hash of the head is the SHA-256
  stamped_at timestamp with time zone not null, -- Thời điểm ghi trong dấu
  constraint event_head_stamp_head_fk FOREIGN KEY (day) REFERENCES event_head(day)
  constraint event_head_stamp_pk PRIMARY KEY (day)
);
grant insert, select on event_head_stamp to motcua_app;

-- Lý do không tính vào thời hạn giải quyết, by the days on which each holds; whoever has a newer text ends a row and adds one
create table exclusion_reason (
  code text not null, -- Mã lý do
  valid_from date not null, -- Áp dụng từ ngày
  valid_to date, -- Đến trước ngày; empty: still holds
  position smallint not null, -- Thứ tự trong danh sách
  name text not null, -- Tên lý do, as the citizen reads it
  fields text[], -- Chỉ thủ tục thuộc các lĩnh vực này; empty: of every field
  longest_in_working_days smallint, -- Mỗi lần không quá bao nhiêu ngày làm việc; empty: as long as the reason holds
  off_service_index boolean not null, -- Tính theo Bộ chỉ số 766 có trừ thời gian này không
  source text not null, -- Căn cứ
  constraint exclusion_reason_ends_later CHECK ((valid_to > valid_from))
  constraint exclusion_reason_longest_positive CHECK ((longest_in_working_days > 0))
  constraint exclusion_reason_pk PRIMARY KEY (code, valid_from)
);
grant select on exclusion_reason to motcua_app;

-- Quy định gia hạn thời gian giải quyết, by the day from which it holds; at most once is in the law itself
create table extension_rule (
  valid_from date not null, -- Áp dụng từ ngày
  asked_working_days_before smallint not null, -- Phải gửi trước ngày hẹn trả ít nhất bao nhiêu ngày làm việc
  drafted_working_days_before smallint not null, -- Soạn sẵn dự thảo thư xin lỗi trước ngày hẹn trả bao nhiêu ngày làm việc
  longest_in_percent smallint not null, -- Gia hạn dài nhất, in percent of the time limit of the procedure
  counts_as_on_time boolean not null, -- Trả theo ngày hẹn lại có tính là đúng hạn không, when it was asked for in time
  source text not null, -- Căn cứ
  constraint extension_rule_asked_positive CHECK ((asked_working_days_before > 0))
  constraint extension_rule_drafted_first CHECK ((drafted_working_days_before >= asked_working_days_before))
  constraint extension_rule_longest_positive CHECK ((longest_in_percent > 0))
  constraint extension_rule_pk PRIMARY KEY (valid_from)
);
grant select on extension_rule to motcua_app;

-- Số liệu từ hệ thống khác, entered by the office; the last version counts, those before are its history
create table external_figure (
  number bigint not null, -- Khóa nội bộ
  unit_id integer, -- Đơn vị; null: the province as a whole, which is not the sum of its units
  month date not null, -- Ngày đầu tháng của kỳ
  indicator text not null, -- Chỉ số of Bộ chỉ số phục vụ; posting: niêm yết, for index 6 of TT 01/2018/TT-VPCP
  version integer not null, -- Lần nhập: 1, then one more with each correction
  of_which integer not null, -- Tử số
  of_all integer not null, -- Mẫu số
  source text not null, -- Nguồn, as everybody reads it
  source_on date not null, -- Ngày của nguồn
  note text not null, -- Ghi chú for the office; may be empty
  entered_by uuid not null, -- Người nhập
  entered_at timestamp with time zone not null, -- Thời điểm nhập
  constraint external_figure_indicator_known CHECK ((indicator = ANY (ARRAY['1.4'::text, '5.3'::text, '5.5'::text, '5.6a'::text, '5.6b'::text, 'posting'::text])))
  constraint external_figure_month_begins CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  constraint external_figure_officer_fk FOREIGN KEY (entered_by) REFERENCES officer(id)
  constraint external_figure_once UNIQUE NULLS NOT DISTINCT (month, indicator, unit_id, version)
  constraint external_figure_pk PRIMARY KEY (number)
  constraint external_figure_sensible CHECK ((((of_which >= 0) AND (of_which <= of_all)) AND (version > 0)))
  constraint external_figure_source_told CHECK ((source <> ''::text))
  constraint external_figure_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select on external_figure to motcua_app;

-- Danh tính liên kết: one identity at one provider, tied to one account
create table federated_identity (
  issuer text not null, -- Nhà cung cấp (iss)
  subject text not null, -- Mã chủ thể (sub)
  provider text not null, -- Tên nhà cung cấp trong cấu hình: vneid, dvcqg
  account_id uuid not null, -- Tài khoản
  linked_at timestamp with time zone not null default now(), -- Thời điểm liên kết
  last_used_at timestamp with time zone not null default now(), -- Lần dùng gần nhất
  constraint federated_identity_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint federated_identity_pk PRIMARY KEY (issuer, subject)
);
CREATE INDEX federated_identity_account ON public.federated_identity USING btree (account_id);
grant delete, insert, select, update on federated_identity to motcua_app;

-- Miễn, giảm phí, lệ phí: the single best one that fits is applied
create table fee_benefit (
  id integer not null, -- Khóa
  name text not null, -- Tên chính sách
  procedure_codes text[], -- Thủ tục được hưởng; null for all
  exclude_procedure_codes text[] not null default '{}'::text[], -- Thủ tục không áp dụng
  channel text, -- Kênh nộp; null for all
  subject text, -- Nhóm đối tượng; null for everyone
  case_code text, -- Trường hợp; null for all
  effect text not null, -- exempt: miễn; percent: giảm theo phần trăm; fixed: thu mức cố định
  value bigint not null default 0, -- Phần trăm giảm hoặc số tiền
  legal_basis text not null, -- Căn cứ pháp lý
  confidence text not null default 'found'::text, -- Độ chắc chắn
  valid_from date not null, -- Hiệu lực từ ngày
  valid_to date, -- Hiệu lực đến hết ngày
  authority text, -- Chỉ áp dụng cho mức thu do cấp này quy định; null for all
  constraint fee_benefit_authority_known CHECK ((authority = ANY (ARRAY['province'::text, 'state'::text])))
  constraint fee_benefit_channel_known CHECK ((channel = ANY (ARRAY['online'::text, 'postal'::text, 'counter'::text])))
  constraint fee_benefit_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint fee_benefit_effect_known CHECK ((effect = ANY (ARRAY['exempt'::text, 'percent'::text, 'fixed'::text])))
  constraint fee_benefit_pkey PRIMARY KEY (id)
);
grant select on fee_benefit to motcua_app;

-- Mã nộp thay: whoever has it sees what a dossier owes, and may pay it; one for a dossier, replaced at will
create table fee_code (
  dossier_id bigint not null, -- Hồ sơ
  code text not null, -- Mã, unguessable: it opens the fee and nothing else
  made_at timestamp with time zone not null, -- Tạo lúc
  constraint fee_code_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint fee_code_form CHECK ((code ~ '^TP-[A-Z]{5}-[A-Z]{5}$'::text))
  constraint fee_code_pk PRIMARY KEY (dossier_id)
  constraint fee_code_unique UNIQUE (code)
);
grant insert, select on fee_code to motcua_app;

-- Mức thu phí, lệ phí: one amount of one item, with its dates
create table fee_rate (
  id integer not null, -- Khóa
  procedure_code text not null, -- Thủ tục
  item text not null, -- Mã khoản thu trong thủ tục
  name text not null, -- Tên khoản thu
  kind text not null, -- service-fee: phí; state-charge: lệ phí
  channel text, -- Kênh nộp; null for all
  case_code text, -- Trường hợp; null for all
  per text not null default 'dossier'::text, -- Đơn vị tính
  amount bigint, -- Số tiền, đồng; null while the amount that an authority sets is not entered
  legal_basis text not null, -- Căn cứ pháp lý
  confidence text not null default 'found'::text, -- Độ chắc chắn của số liệu; unsure amounts are configuration to confirm
  valid_from date not null, -- Hiệu lực từ ngày
  valid_to date, -- Hiệu lực đến hết ngày
  authority text not null default 'province'::text, -- Cấp quy định mức thu: province: HĐND tỉnh; state: Bộ Tài chính, Chính phủ
  constraint fee_rate_authority_known CHECK ((authority = ANY (ARRAY['province'::text, 'state'::text])))
  constraint fee_rate_channel_known CHECK ((channel = ANY (ARRAY['online'::text, 'postal'::text, 'counter'::text])))
  constraint fee_rate_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint fee_rate_kind_known CHECK ((kind = ANY (ARRAY['service-fee'::text, 'state-charge'::text])))
  constraint fee_rate_not_negative CHECK ((amount >= 0))
  constraint fee_rate_per_known CHECK ((per = ANY (ARRAY['dossier'::text, 'copy'::text, 'page'::text, 'person'::text])))
  constraint fee_rate_pkey PRIMARY KEY (id)
  constraint fee_rate_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
);
CREATE INDEX fee_rate_procedure ON public.fee_rate USING btree (procedure_code, valid_from);
grant select on fee_rate to motcua_app;

-- Biểu mẫu giữ hộ: what was sent just after a session ran out, given back to the same person in the same browser
create table held_form (
  token_hash bytea not null, -- Băm của mã trong cookie trình duyệt
  account_id uuid, -- Người dân đã nhập
  path text not null, -- Trang đã gửi
  fields jsonb not null, -- Nội dung đã nhập
  expires_at timestamp with time zone not null, -- Hết hạn giữ
  officer_id uuid, -- Cán bộ đã nhập
  constraint held_form_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint held_form_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint held_form_one_holder CHECK ((num_nonnulls(account_id, officer_id) = 1))
  constraint held_form_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX held_form_expiry ON public.held_form USING btree (expires_at);
grant delete, insert, select, update on held_form to motcua_app;

-- Hồ sơ chậm trễ được đưa vào danh sách công khai: noticed by the system, explained by who had it, published or withheld by the head; kept when the dossier is done
create table late_publication (
  dossier_id bigint not null, -- Hồ sơ
  unit_id integer not null, -- Đơn vị giải quyết lúc quá hạn
  officer_id uuid, -- Cán bộ thụ lý lúc quá hạn; null: nobody had it
  rule_from date not null, -- Quy định áp dụng
  due_at timestamp with time zone not null, -- Hạn đã quá
  noticed_at timestamp with time zone not null, -- Đưa vào danh sách lúc
  explanation text, -- Giải trình của cán bộ, as written; not public
  explained_at timestamp with time zone, -- Giải trình lúc
  state text not null default 'waiting'::text, -- Chờ xem xét, đã công khai, không công khai
  public_text text, -- Giải trình đã biên tập để công khai
  decided_by uuid, -- Lãnh đạo quyết định
  decided_at timestamp with time zone, -- Quyết định lúc
  withheld_reason text, -- Lý do không công khai
  version integer not null default 1, -- Số phiên bản cho khóa lạc quan
  constraint late_publication_decided CHECK ((((state = 'waiting'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL))))
  constraint late_publication_decider_fk FOREIGN KEY (decided_by) REFERENCES officer(id)
  constraint late_publication_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint late_publication_explained CHECK (((explanation IS NULL) = (explained_at IS NULL)))
  constraint late_publication_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint late_publication_pk PRIMARY KEY (dossier_id)
  constraint late_publication_rule_fk FOREIGN KEY (rule_from) REFERENCES late_publication_rule(valid_from)
  constraint late_publication_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'withheld'::text])))
  constraint late_publication_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
  constraint late_publication_withheld CHECK (((state = 'withheld'::text) = (withheld_reason IS NOT NULL)))
);
CREATE INDEX late_publication_officer ON public.late_publication USING btree (officer_id) WHERE (officer_id IS NOT NULL);
CREATE INDEX late_publication_published ON public.late_publication USING btree (due_at DESC) WHERE (state = 'published'::text);
CREATE INDEX late_publication_unit ON public.late_publication USING btree (unit_id, due_at DESC);
grant insert, select, update on late_publication to motcua_app;

-- Lịch sử của một mục công khai chậm trễ: only ever added
create table late_publication_event (
  id bigint not null, -- Khóa nội bộ
  dossier_id bigint not null, -- Hồ sơ
  type text not null, -- Việc
  text text, -- Lời giải trình, lý do
  officer_id uuid, -- Cán bộ; null: the system
  at timestamp with time zone not null, -- Lúc
  constraint late_publication_event_entry_fk FOREIGN KEY (dossier_id) REFERENCES late_publication(dossier_id)
  constraint late_publication_event_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint late_publication_event_pk PRIMARY KEY (id)
  constraint late_publication_event_type_known CHECK ((type = ANY (ARRAY['noticed'::text, 'explained'::text, 'published'::text, 'withheld'::text])))
);
CREATE INDEX late_publication_event_entry ON public.late_publication_event USING btree (dossier_id, id);
grant insert, select on late_publication_event to motcua_app;

-- Khi nào và nêu ai khi công khai chậm trễ; the rule of the day on which a dossier is noticed
create table late_publication_rule (
  valid_from date not null, -- Áp dụng từ ngày
  after_working_days smallint not null, -- Đưa vào danh sách sau bấy nhiêu ngày làm việc quá hạn
  names_officer boolean not null, -- Nêu họ tên cán bộ; otherwise the position and the unit only
  legal_basis text, -- Căn cứ; null while the province has not named one
  confidence text not null, -- Độ chắc chắn
  constraint late_publication_rule_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint late_publication_rule_days_sensible CHECK (((after_working_days >= 0) AND (after_working_days <= 60)))
  constraint late_publication_rule_pk PRIMARY KEY (valid_from)
);
grant select on late_publication_rule to motcua_app;

-- Báo cáo II.06a đã khóa kỳ: its figures stay as they were reported, whatever changes later
create table locked_report (
  id bigint not null, -- Khóa
  unit_id integer, -- Đơn vị; null: the whole province
  from_day date not null, -- Kỳ báo cáo, từ ngày
  to_day date not null, -- Kỳ báo cáo, đến hết ngày
  figures jsonb not null, -- Số liệu theo lĩnh vực, and by unit for the province: {field: [...], unit: [...]}
  locked_by uuid not null, -- Người khóa
  locked_at timestamp with time zone not null, -- Lúc khóa
  constraint locked_report_days_ordered CHECK ((to_day >= from_day))
  constraint locked_report_officer_fk FOREIGN KEY (locked_by) REFERENCES officer(id)
  constraint locked_report_once UNIQUE NULLS NOT DISTINCT (unit_id, from_day, to_day)
  constraint locked_report_pk PRIMARY KEY (id)
  constraint locked_report_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX locked_report_officer ON public.locked_report USING btree (locked_by);
grant insert, select on locked_report to motcua_app;

-- Tin nhắn gửi người dân: each reaches a final state
create table message (
  id bigint not null, -- Khóa
  dedupe_key text not null, -- Khóa chống gửi trùng
  dossier_id bigint, -- Hồ sơ
  account_id uuid, -- Người nhận
  recipient text not null, -- Số điện thoại hoặc địa chỉ nhận
  channel text not null, -- Kênh gửi
  text text not null, -- Nội dung
  state text not null default 'queued'::text, -- Đang chờ, đã gửi, không gửi được, thôi không gửi: the person withdrew, or it is about nothing any more
  attempts integer not null default 0, -- Số lần thử
  last_error text, -- Lỗi gần nhất
  created_at timestamp with time zone not null default now(), -- Thời điểm tạo
  final_at timestamp with time zone, -- Thời điểm có kết quả cuối
  subject text, -- Tiêu đề, of mail only
  template text, -- Mẫu tin Zalo đã được duyệt, by our name for it
  template_data jsonb, -- Nội dung điền vào mẫu tin Zalo
  useless_after timestamp with time zone, -- Gửi sau lúc này thì vô ích; empty: the general limit
  is_secret boolean not null default false, -- Có mã xác minh: the text is not kept once the message is final
  purpose text, -- Mục đích: tiến độ hồ sơ, nhắc việc, khảo sát; empty: an answer to what the person asked
  settled_at timestamp with time zone, -- Thời điểm đã báo bằng cách khác
  settled_by uuid, -- Cán bộ đã báo
  queued_at timestamp with time zone not null default now(), -- Thời điểm đưa vào hàng gửi, anew when it is sent again
  constraint message_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint message_channel_known CHECK ((channel = ANY (ARRAY['sms'::text, 'zalo'::text, 'email'::text])))
  constraint message_dedupe_unique UNIQUE (dedupe_key)
  constraint message_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint message_mail_has_subject CHECK (((channel = 'email'::text) = (subject IS NOT NULL)))
  constraint message_pkey PRIMARY KEY (id)
  constraint message_purpose_known CHECK ((purpose = ANY (ARRAY['progress'::text, 'reminder'::text, 'survey'::text])))
  constraint message_settled_by_fk FOREIGN KEY (settled_by) REFERENCES officer(id)
  constraint message_settled_failed CHECK (((settled_at IS NULL) OR (state = 'failed'::text)))
  constraint message_settled_whole CHECK (((settled_at IS NULL) = (settled_by IS NULL)))
  constraint message_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
  constraint message_zalo_has_template CHECK ((((channel = 'zalo'::text) = (template IS NOT NULL)) AND ((template IS NULL) = (template_data IS NULL))))
);
CREATE INDEX message_account ON public.message USING btree (account_id, id DESC);
CREATE INDEX message_dossier ON public.message USING btree (dossier_id, id);
CREATE INDEX message_failed ON public.message USING btree (final_at) WHERE ((state = 'failed'::text) AND (settled_at IS NULL));
CREATE INDEX message_settled_by ON public.message USING btree (settled_by) WHERE (settled_by IS NOT NULL);
grant insert, select, update on message to motcua_app;

-- Các bước đổi cấu trúc đã chạy
create table migration (
  name text not null, --
  content_hash text not null, --
  applied_at timestamp with time zone not null default now(), --
  constraint migration_pkey PRIMARY KEY (name)
);

-- Thủ tục trong Cơ sở dữ liệu quốc gia về thủ tục hành chính, as last imported; what is settled here stands in procedure
create table national_procedure (
  code text not null, -- Mã thủ tục quốc gia
  name text not null, -- Tên thủ tục
  field text not null, -- Lĩnh vực, as the source spells it
  levels text[] not null, -- Cấp thực hiện: commune, province, ministry, other
  targets text[] not null, -- Đối tượng thực hiện: citizen, business, organisation
  scope text not null, -- Phạm vi áp dụng: toàn quốc, tỉnh này, địa phương khác
  decision text not null, -- Quyết định công bố
  channels jsonb not null, -- Cách thức thực hiện: channel, limit (null when the source does not tell), fees in đồng (null when unknown)
  paper_count integer, -- Số thành phần hồ sơ; null when unknown
  result text not null, -- Kết quả
  legal_basis text[] not null, -- Căn cứ pháp lý: số hiệu văn bản
  content_hash text not null, -- Mã băm nội dung: tells what changed between imports
  constraint national_procedure_code_shape CHECK ((code ~ '^\d\.\d{6}$'::text))
  constraint national_procedure_levels_known CHECK ((levels <@ ARRAY['commune'::text, 'province'::text, 'ministry'::text, 'other'::text]))
  constraint national_procedure_papers_counted CHECK ((paper_count >= 0))
  constraint national_procedure_pk PRIMARY KEY (code)
  constraint national_procedure_scope_known CHECK ((scope = ANY (ARRAY['national'::text, 'this-province'::text, 'other-province'::text])))
  constraint national_procedure_targets_known CHECK ((targets <@ ARRAY['citizen'::text, 'business'::text, 'organisation'::text]))
);
grant delete, insert, select, update on national_procedure to motcua_app;

-- Tin tức của cổng, drafts and published
create table news_item (
  id uuid not null, -- Khóa
  number integer not null, -- Số của tin, in addresses of the office
  slug text, -- Đường dẫn, given with the first publication and never changed after
  title text not null default ''::text, -- Tiêu đề
  summary text not null default ''::text, -- Tóm tắt
  body text not null default ''::text, -- Nội dung, marked text
  published_at timestamp with time zone, -- Đăng lúc: empty for a draft, ahead of now while it is scheduled
  image_small_id uuid, -- Ảnh, for lists
  image_large_id uuid, -- Ảnh, for the page of the item
  image_width integer, -- Chiều rộng của ảnh lớn, điểm ảnh
  image_height integer, -- Chiều cao của ảnh lớn, điểm ảnh
  image_alt text not null default ''::text, -- Mô tả ảnh, for who does not see it
  version integer not null default 1, -- Phiên bản, for two editors at once
  created_at timestamp with time zone not null, -- Thời điểm tạo
  created_by uuid, -- Biên tập viên tạo; empty for what came with a demo
  changed_at timestamp with time zone not null, -- Thời điểm sửa sau cùng
  changed_by uuid, -- Biên tập viên sửa sau cùng
  constraint news_item_changed_fk FOREIGN KEY (changed_by) REFERENCES officer(id)
  constraint news_item_created_fk FOREIGN KEY (created_by) REFERENCES officer(id)
  constraint news_item_image_large_fk FOREIGN KEY (image_large_id) REFERENCES stored_file(id)
  constraint news_item_image_small_fk FOREIGN KEY (image_small_id) REFERENCES stored_file(id)
  constraint news_item_image_whole CHECK ((num_nulls(image_small_id, image_large_id, image_width, image_height) = ANY (ARRAY[0, 4])))
  constraint news_item_number_unique UNIQUE (number)
  constraint news_item_pkey PRIMARY KEY (id)
  constraint news_item_published_whole CHECK (((published_at IS NULL) OR ((slug IS NOT NULL) AND (title <> ''::text) AND (summary <> ''::text) AND (body <> ''::text) AND ((image_large_id IS NULL) OR (image_alt <> ''::text)))))
  constraint news_item_slug_unique UNIQUE (slug)
);
CREATE INDEX news_item_changed ON public.news_item USING btree (changed_at DESC);
CREATE INDEX news_item_published ON public.news_item USING btree (published_at DESC) WHERE (published_at IS NOT NULL);
grant delete, insert, select on news_item to motcua_app;

-- Giờ làm việc: spans of a working day; rows without a unit are the province's default
create table office_hours (
  id integer not null, -- Khóa
  unit_id integer, -- Đơn vị; null for the default
  valid_from date not null, -- Áp dụng từ ngày
  opens time without time zone not null, -- Giờ mở, Vietnam time
  closes time without time zone not null, -- Giờ đóng, Vietnam time
  constraint office_hours_ordered CHECK ((closes > opens))
  constraint office_hours_pkey PRIMARY KEY (id)
  constraint office_hours_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX office_hours_unit ON public.office_hours USING btree (unit_id, valid_from);
grant select on office_hours to motcua_app;

-- Cán bộ, công chức, viên chức
create table officer (
  id uuid not null, -- Khóa nội bộ
  username text not null, -- Tên tài khoản
  full_name text not null, -- Họ và tên
  title text not null, -- Chức danh
  personal_id text, -- Số định danh cá nhân của cán bộ
  password_hash text not null, -- Băm argon2id của mật khẩu
  totp_secret text, -- Khóa TOTP, sealed with the key of the configuration; null until a code confirmed it
  totp_last_step bigint not null default 0, -- Bước thời gian TOTP đã dùng, so that a code works once
  active boolean not null default true, -- Còn hoạt động
  created_at timestamp with time zone not null default now(), -- Thời điểm tạo
  totp_new_secret text, -- Khóa TOTP chờ xác nhận, sealed: shown as a QR code, counts once a code confirmed it
  must_change_password boolean not null default false, -- Phải đổi mật khẩu: the password is the one the administrator handed over
  version integer not null default 1, -- Phiên bản, so that two administrators do not overwrite each other
  number integer not null, -- Số tài khoản: what stands in addresses of the administration, so that no name does
  constraint officer_number_unique UNIQUE (number)
  constraint officer_pkey PRIMARY KEY (id)
  constraint officer_username_unique UNIQUE (username)
);
grant insert, select, update on officer to motcua_app;

-- Tin báo cho cán bộ: about what is no deadline of a dossier; each event is told to each officer once
create table officer_notice (
  number bigint not null, -- Số
  officer_id uuid not null, -- Cán bộ được báo
  event_id bigint not null, -- Tin của hộp thư đi, the row of the outbox that it tells of
  text text not null, -- Nội dung
  path text not null, -- Trang để xem, an address within the office
  made_at timestamp with time zone not null, -- Lúc báo
  seen_at timestamp with time zone, -- Lúc xem
  constraint officer_notice_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint officer_notice_once UNIQUE (event_id, officer_id)
  constraint officer_notice_path_ours CHECK ((path ~ '^/[^/\\]'::text))
  constraint officer_notice_pk PRIMARY KEY (number)
  constraint officer_notice_text_said CHECK ((text <> ''::text))
);
CREATE INDEX officer_notice_officer ON public.officer_notice USING btree (officer_id, number);
CREATE INDEX officer_notice_open ON public.officer_notice USING btree (officer_id, number) WHERE (seen_at IS NULL);
grant insert, select, update on officer_notice to motcua_app;

-- Mã khôi phục: each opens the account once without the authenticator
create table officer_recovery_code (
  officer_id uuid not null, -- Cán bộ
  code_hash bytea not null, -- Băm SHA-256 của mã
  used_at timestamp with time zone, -- Đã dùng lúc
  constraint officer_recovery_code_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint officer_recovery_code_pk PRIMARY KEY (officer_id, code_hash)
);
grant delete, insert, select, update on officer_recovery_code to motcua_app;

-- Nhắc việc: that a dossier is near its deadline, on it or past it, once per officer, kind and deadline
create table officer_reminder (
  number bigint not null, -- Số
  dossier_id bigint not null, -- Hồ sơ
  officer_id uuid not null, -- Cán bộ được nhắc
  kind text not null, -- Loại: sắp đến hạn, đến hạn, quá hạn
  due_at timestamp with time zone not null, -- Hạn trả kết quả lúc nhắc
  made_at timestamp with time zone not null, -- Lúc nhắc
  state text not null default 'open'::text, -- Chưa xem, đã xem, hết việc
  final_at timestamp with time zone, -- Lúc xem, hoặc lúc hết việc
  constraint officer_reminder_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint officer_reminder_final_whole CHECK (((state = 'open'::text) = (final_at IS NULL)))
  constraint officer_reminder_kind_known CHECK ((kind = ANY (ARRAY['before'::text, 'at'::text, 'after'::text])))
  constraint officer_reminder_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint officer_reminder_once UNIQUE (dossier_id, kind, due_at, officer_id)
  constraint officer_reminder_pk PRIMARY KEY (number)
  constraint officer_reminder_state_known CHECK ((state = ANY (ARRAY['open'::text, 'seen'::text, 'lapsed'::text])))
);
CREATE INDEX officer_reminder_officer ON public.officer_reminder USING btree (officer_id, number);
CREATE INDEX officer_reminder_open ON public.officer_reminder USING btree (officer_id, due_at, number) WHERE (state = 'open'::text);
CREATE INDEX officer_reminder_waiting ON public.officer_reminder USING btree (number) WHERE (state = 'open'::text);
grant insert, select, update on officer_reminder to motcua_app;

-- Phiên làm việc của cán bộ, kept apart from citizens'
create table officer_session (
  token_hash bytea not null, -- SHA-256 của mã phiên trong cookie
  officer_id uuid not null, -- Cán bộ
  csrf_token text not null, -- Mã chống giả mạo yêu cầu
  device text, -- Thiết bị
  address text, -- Địa chỉ mạng
  created_at timestamp with time zone not null default now(), -- Bắt đầu
  last_seen_at timestamp with time zone not null default now(), -- Lần dùng gần nhất
  expires_at timestamp with time zone not null, -- Hết hạn tuyệt đối
  ended_at timestamp with time zone, -- Bị buộc kết thúc lúc; the row stays, so that its officer can be told why
  ended_reason text, -- Lý do buộc kết thúc
  ended_by_unit text, -- Đơn vị của người quản trị đã kết thúc phiên
  id uuid not null default gen_random_uuid(), -- Tên phiên trên trang tài khoản: names the session to its officer, opens nothing
  password_proven_at timestamp with time zone, -- Lần gần nhất nhập lại mật khẩu để thay thiết bị xác thực
  constraint officer_session_end_known CHECK ((ended_reason = ANY (ARRAY['duties-changed'::text, 'account-locked'::text, 'second-factor-reset'::text, 'password-reset'::text])))
  constraint officer_session_end_whole CHECK (((ended_at IS NULL) = (ended_reason IS NULL)))
  constraint officer_session_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint officer_session_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX officer_session_expiry ON public.officer_session USING btree (expires_at);
CREATE INDEX officer_session_officer ON public.officer_session USING btree (officer_id);
CREATE UNIQUE INDEX officer_session_id_unique ON public.officer_session USING btree (id);
grant delete, insert, select, update on officer_session to motcua_app;

-- Đăng nhập sai: counted by what was typed, so that a name that does not exist locks like one that does
create table officer_sign_in_failure (
  typed_name_hash bytea not null, -- Băm SHA-256 của tên tài khoản đã gõ
  failures integer not null, -- Số lần sai liên tiếp
  locked_until timestamp with time zone, -- Tạm khóa đến
  last_failed_at timestamp with time zone not null, -- Lần sai gần nhất
  constraint officer_sign_in_failure_pkey PRIMARY KEY (typed_name_hash)
);
CREATE INDEX officer_sign_in_failure_age ON public.officer_sign_in_failure USING btree (last_failed_at);
grant delete, insert, select, update on officer_sign_in_failure to motcua_app;

-- Hộp thư đi: written in the transaction of the change, relayed to jobs afterwards
create table outbox (
  id bigint not null, -- Khóa
  topic text not null, -- Chủ đề: dossier.<event type>
  dossier_id bigint, -- Hồ sơ
  payload jsonb not null, -- Nội dung
  created_at timestamp with time zone not null default now(), -- Thời điểm ghi
  relayed_at timestamp with time zone, -- Thời điểm chuyển thành việc
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_open ON public.outbox USING btree (id) WHERE (relayed_at IS NULL);
grant insert, select, update on outbox to motcua_app;

-- Nhật ký truy cập kho giấy tờ: append-only; the person reads it
create table paper_access (
  id bigint not null, -- Khóa nội bộ
  account_id uuid not null, -- Chủ kho
  paper_key text not null, -- Giấy tờ
  title text not null, -- Tên giấy tờ lúc đó
  kind text not null, -- Mở, chia sẻ, mở bằng mã, thu hồi, dùng lại
  at timestamp with time zone not null, -- Thời điểm
  constraint paper_access_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint paper_access_kind_known CHECK ((kind = ANY (ARRAY['opened'::text, 'shared'::text, 'opened-by-code'::text, 'revoked'::text, 'reused'::text])))
  constraint paper_access_pkey PRIMARY KEY (id)
);
CREATE INDEX paper_access_account ON public.paper_access USING btree (account_id, id DESC);
grant insert, select on paper_access to motcua_app;

-- Chia sẻ giấy tờ bằng mã ngắn hạn
create table paper_share (
  id bigint not null, -- Khóa nội bộ
  account_id uuid not null, -- Người chia sẻ
  paper_key text not null, -- Giấy tờ trong kho
  title text not null, -- Tên giấy tờ lúc chia sẻ
  file_id uuid not null, -- Tệp
  code_hash bytea not null, -- Băm của mã; the code itself is shown once
  created_at timestamp with time zone not null, -- Chia sẻ lúc
  expires_at timestamp with time zone not null, -- Hết hạn lúc
  revoked_at timestamp with time zone, -- Thu hồi lúc
  constraint paper_share_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint paper_share_code_unique UNIQUE (code_hash)
  constraint paper_share_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint paper_share_pkey PRIMARY KEY (id)
  constraint paper_share_short CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '01:00:00'::interval))))
);
CREATE INDEX paper_share_account ON public.paper_share USING btree (account_id, id DESC);
grant insert, select, update on paper_share to motcua_app;

-- Bưu gửi: a result on its way by the public post, until a final state
create table parcel (
  id bigint not null, -- Khóa nội bộ
  dossier_id bigint not null, -- Hồ sơ
  number text not null, -- Số đơn của ta, by which the post knows it
  list_number integer not null, -- Số danh sách bàn giao trong đơn vị
  unit_id integer not null, -- Đơn vị gửi
  item_code text, -- Số hiệu bưu gửi
  state text not null default 'listed'::text, -- Đã lập danh sách, bưu điện giữ, đã phát, hoàn về, bưu điện không nhận
  told text, -- Lời bưu điện báo gần nhất
  recipient jsonb not null, -- Người nhận, điện thoại, địa chỉ
  originals jsonb not null default '[]'::jsonb, -- Bản chính gửi kèm: [{paperCode, copies}]
  officer_id uuid not null, -- Cán bộ lập danh sách
  listed_at timestamp with time zone not null, -- Lập lúc
  told_at timestamp with time zone, -- Bưu điện báo lúc
  final_at timestamp with time zone, -- Kết thúc lúc
  constraint parcel_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint parcel_final CHECK (((state = ANY (ARRAY['delivered'::text, 'came-back'::text, 'refused'::text])) = (final_at IS NOT NULL)))
  constraint parcel_number_unique UNIQUE (number)
  constraint parcel_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint parcel_pkey PRIMARY KEY (id)
  constraint parcel_state_known CHECK ((state = ANY (ARRAY['listed'::text, 'with-post'::text, 'delivered'::text, 'came-back'::text, 'refused'::text])))
  constraint parcel_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX parcel_open ON public.parcel USING btree (id) WHERE (state = ANY (ARRAY['listed'::text, 'with-post'::text]));
CREATE INDEX parcel_unit_list ON public.parcel USING btree (unit_id, list_number);
CREATE UNIQUE INDEX parcel_under_way ON public.parcel USING btree (dossier_id) WHERE (state = ANY (ARRAY['listed'::text, 'with-post'::text]));
grant insert, select, update on parcel to motcua_app;

-- Bộ đếm danh sách bàn giao bưu chính theo đơn vị
create table parcel_list_counter (
  unit_id integer not null, -- Đơn vị
  last_number integer not null, -- Số cuối
  constraint parcel_list_counter_pkey PRIMARY KEY (unit_id)
  constraint parcel_list_counter_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select, update on parcel_list_counter to motcua_app;

-- Hỗ trợ lấy lại mật khẩu tại quầy: who was helped, on what proof and why; holds no password and no code
create table password_help (
  id uuid not null, -- Khóa, told to the National Portal so that the same request is answered once
  officer_id uuid not null, -- Cán bộ
  unit_id integer not null, -- Đơn vị của quầy
  personal_id text not null, -- Số CMT/CCCD trên giấy tờ đã xem
  full_name text not null, -- Họ và tên trên giấy tờ đã xem
  phone text not null, -- Số điện thoại người dân mang theo, where the code was sent
  paper text not null, -- Giấy tờ đã xem
  reason text not null, -- Lý do
  note text, -- Ghi chú; the reason in words when it is another
  started_at timestamp with time zone not null, -- Thời điểm
  outcome text, -- Trả lời của Cổng Dịch vụ công Quốc gia; empty while it is awaited
  constraint password_help_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint password_help_other_reason_told CHECK (((reason <> 'other'::text) OR (note IS NOT NULL)))
  constraint password_help_outcome_known CHECK ((outcome = ANY (ARRAY['sent'::text, 'subscriber-differs'::text, 'too-often'::text, 'not-delivered'::text, 'unavailable'::text])))
  constraint password_help_paper_known CHECK ((paper = ANY (ARRAY['identity-card'::text, 'electronic-identity-card'::text, 'passport'::text])))
  constraint password_help_pkey PRIMARY KEY (id)
  constraint password_help_reason_known CHECK ((reason = ANY (ARRAY['phone-lost'::text, 'phone-changed'::text, 'other'::text])))
  constraint password_help_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX password_help_person ON public.password_help USING btree (personal_id, started_at DESC);
grant insert, select on password_help to motcua_app;

-- Giao dịch nộp phí, lệ phí: each try to pay what a dossier owes
create table payment (
  reference text not null, -- Mã tham chiếu, unguessable: what the payment platform and the bank call it by
  dossier_id bigint not null, -- Hồ sơ
  amount bigint not null, -- Số tiền, đồng: what the ledger says, never what a message says
  way text not null, -- Trực tuyến hay tại quầy
  state text not null, -- open: đang chờ; paid: đã nộp; failed: không thành; surplus: nộp thừa, to be given back
  payer_account_id uuid, -- Tài khoản nộp tiền; null at the counter
  payer_name text not null, -- Người nộp tiền
  officer_id uuid, -- Cán bộ thu tại quầy
  pay_url text, -- Trang thanh toán that the platform gave
  bank text, -- Ngân hàng
  bank_transaction text, -- Mã giao dịch của ngân hàng: pays one thing only
  bank_at timestamp with time zone, -- Giờ giao dịch của ngân hàng: decides the day of the statement
  begun_at timestamp with time zone not null, -- Bắt đầu lúc
  settled_at timestamp with time zone, -- Tiền vào lúc
  refunded_at timestamp with time zone, -- Đã hoàn tiền lúc
  refunded_by uuid, -- Cán bộ hoàn tiền
  refund_note text, -- Chứng từ hoàn tiền
  by_code boolean not null default false, -- Nộp thay bằng mã: who paid knows the payment by its reference, not the dossier
  constraint payment_at_counter_by_officer CHECK (((way = 'counter'::text) = (officer_id IS NOT NULL)))
  constraint payment_bank_transaction_unique UNIQUE (bank_transaction)
  constraint payment_by_bank_or_officer CHECK (((state <> ALL (ARRAY['paid'::text, 'surplus'::text])) OR ((way = 'counter'::text) = (bank_transaction IS NULL))))
  constraint payment_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint payment_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint payment_payer_fk FOREIGN KEY (payer_account_id) REFERENCES account(id)
  constraint payment_pkey PRIMARY KEY (reference)
  constraint payment_positive CHECK ((amount > 0))
  constraint payment_reference_shape CHECK ((reference ~ '^[0-9A-Z]{12,25}$'::text))
  constraint payment_refunded CHECK ((((refunded_at IS NULL) = (refunded_by IS NULL)) AND ((refunded_at IS NULL) = (refund_note IS NULL)) AND ((refunded_at IS NULL) OR (state = 'surplus'::text))))
  constraint payment_refunder_fk FOREIGN KEY (refunded_by) REFERENCES officer(id)
  constraint payment_settled CHECK (((state = ANY (ARRAY['paid'::text, 'surplus'::text])) = (settled_at IS NOT NULL)))
  constraint payment_state_known CHECK ((state = ANY (ARRAY['open'::text, 'paid'::text, 'failed'::text, 'surplus'::text])))
  constraint payment_way_known CHECK ((way = ANY (ARRAY['online'::text, 'counter'::text])))
);
CREATE INDEX payment_bank_day ON public.payment USING btree (bank_at) WHERE (state = ANY (ARRAY['paid'::text, 'surplus'::text]));
CREATE INDEX payment_dossier ON public.payment USING btree (dossier_id, begun_at);
CREATE INDEX payment_open ON public.payment USING btree (begun_at) WHERE (state = 'open'::text);
CREATE INDEX payment_surplus ON public.payment USING btree (settled_at) WHERE (state = 'surplus'::text);
CREATE UNIQUE INDEX payment_paid_once ON public.payment USING btree (dossier_id) WHERE (state = 'paid'::text);
grant insert, select, update on payment to motcua_app;

-- Tin của nền tảng thanh toán, authenticated ones: each kept once, with what came of it
create table payment_message (
  digest bytea not null, -- SHA-256 của nguồn và nội dung
  reference text not null, -- Mã tham chiếu; may be one we do not know
  source text not null, -- Nền tảng báo, hay trả lời khi được hỏi
  content jsonb not null, -- Nội dung như đã nhận
  outcome text not null, -- Kết quả xử lý
  received_at timestamp with time zone not null, -- Nhận lúc
  constraint payment_message_pkey PRIMARY KEY (digest)
  constraint payment_message_source_known CHECK ((source = ANY (ARRAY['confirmation'::text, 'query'::text])))
);
CREATE INDEX payment_message_reference ON public.payment_message USING btree (reference, received_at);
grant insert, select on payment_message to motcua_app;

-- Thủ tục hành chính: what stays the same over its versions, and what lists and search need
create table procedure (
  code text not null, -- Mã thủ tục quốc gia
  name text not null, -- Tên thủ tục of the current version
  field_code text not null, -- Lĩnh vực
  level text not null, -- Cấp thực hiện
  online text not null, -- Mức độ trực tuyến: toàn trình, một phần, cung cấp thông tin
  targets text[] not null, -- Đối tượng thực hiện: citizen, business, organisation
  fileable boolean not null default false, -- Nộp được trên cổng này: its e-form and workflow are published
  current_version_id integer, -- Phiên bản đang áp dụng
  search_text text not null, -- Tên, từ khóa đã bỏ dấu để tìm
  constraint procedure_code_shape CHECK ((code ~ '^\d\.\d{6}$'::text))
  constraint procedure_current_version_fk FOREIGN KEY (current_version_id) REFERENCES procedure_version(id)
  constraint procedure_field_fk FOREIGN KEY (field_code) REFERENCES procedure_field(code)
  constraint procedure_level_known CHECK ((level = ANY (ARRAY['commune'::text, 'province'::text])))
  constraint procedure_online_known CHECK ((online = ANY (ARRAY['full'::text, 'partial'::text, 'information'::text])))
  constraint procedure_pkey PRIMARY KEY (code)
);
grant select on procedure to motcua_app;

-- Thời gian giải quyết thực tế theo thủ tục, of what had a result in the last days; measured anew each day
create table procedure_duration (
  procedure_code text not null, -- Thủ tục
  from_day date not null, -- Từ ngày
  to_day date not null, -- Đến hết ngày
  dossiers integer not null, -- Số hồ sơ có kết quả
  half_within integer not null, -- Một nửa số hồ sơ xong trong bấy nhiêu ngày làm việc; 0: on the day it was accepted
  nine_in_ten_within integer not null, -- Chín phần mười số hồ sơ xong trong bấy nhiêu ngày làm việc
  constraint procedure_duration_days_ordered CHECK ((to_day >= from_day))
  constraint procedure_duration_pk PRIMARY KEY (procedure_code)
  constraint procedure_duration_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
  constraint procedure_duration_sensible CHECK (((dossiers > 0) AND (half_within >= 0) AND (nine_in_ten_within >= half_within)))
);
grant delete, insert, select on procedure_duration to motcua_app;

-- Lĩnh vực
create table procedure_field (
  code text not null, -- Mã lĩnh vực
  name text not null, -- Tên lĩnh vực
  constraint procedure_field_pkey PRIMARY KEY (code)
);
grant select on procedure_field to motcua_app;

-- Phiên bản thủ tục: immutable; every dossier is pinned to one
create table procedure_version (
  id integer not null, -- Khóa
  procedure_code text not null, -- Thủ tục
  number integer not null, -- Số phiên bản
  definition jsonb not null, -- Toàn bộ nội dung: các bộ phận cấu thành, tờ khai, giấy tờ, quy trình
  content_hash text not null, -- Băm nội dung, so that seeding again publishes only what changed
  valid_from date not null, -- Áp dụng từ ngày
  published_at timestamp with time zone not null default now(), -- Thời điểm công bố
  constraint procedure_version_number_unique UNIQUE (procedure_code, number)
  constraint procedure_version_pkey PRIMARY KEY (id)
  constraint procedure_version_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
);
grant select on procedure_version to motcua_app;

-- Lượt gọi số: which officer called whom, when
create table queue_call (
  unit_id integer not null, -- Đơn vị
  day date not null, -- Ngày
  number integer not null, -- Số thứ tự
  officer_id uuid not null, -- Cán bộ gọi
  called_at timestamp with time zone not null, -- Lúc gọi
  constraint queue_call_day_fk FOREIGN KEY (unit_id, day) REFERENCES queue_day(unit_id, day)
  constraint queue_call_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint queue_call_pk PRIMARY KEY (unit_id, day, number)
);
CREATE INDEX queue_call_officer ON public.queue_call USING btree (officer_id, called_at DESC);
grant insert, select on queue_call to motcua_app;

-- Số thứ tự trong ngày của một quầy: taken by whoever waits, called in order
create table queue_day (
  unit_id integer not null, -- Đơn vị
  day date not null, -- Ngày, Vietnam date
  last_taken integer not null default 0, -- Số cuối đã lấy
  last_called integer not null default 0, -- Số cuối đã gọi
  constraint queue_day_called_was_taken CHECK (((last_called >= 0) AND (last_called <= last_taken)))
  constraint queue_day_pk PRIMARY KEY (unit_id, day)
  constraint queue_day_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select, update on queue_day to motcua_app;

-- Bộ lọc hàng đợi tiếp nhận mà cán bộ dùng lần cuối
create table queue_filter (
  officer_id uuid not null, -- Cán bộ
  status text not null, -- Trạng thái đã chọn; empty: all
  procedure_code text not null, -- Thủ tục đã chọn; empty: all
  saved_at timestamp with time zone not null, -- Lúc chọn
  constraint queue_filter_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint queue_filter_pk PRIMARY KEY (officer_id)
);
grant insert, select, update on queue_filter to motcua_app;

-- Bộ đếm giới hạn số lần gọi: shared by all processes, written by rate-limiter-flexible
create table rate_limit (
  key character varying(255) not null, -- Việc bị giới hạn và băm của địa chỉ gọi
  points integer not null default 0, -- Số lần trong khoảng thời gian
  expire bigint, -- Hết khoảng thời gian, milliseconds since 1970
  constraint rate_limit_pkey PRIMARY KEY (key)
);
grant delete, insert, select, update on rate_limit to motcua_app;

-- Xếp loại theo tổng điểm (TT 01/2018/TT-VPCP Đ.13); those of a quarter are the last ones before its end
create table rating_band (
  subject text not null, -- Của cơ quan, of 18 points; của cán bộ, of 10
  valid_from date not null, -- Áp dụng từ ngày
  least_points numeric(3,1) not null, -- Từ bấy nhiêu điểm
  name text not null, -- Tên loại, as people read it
  confidence text not null, -- Độ chắc chắn
  constraint rating_band_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint rating_band_pk PRIMARY KEY (subject, valid_from, least_points)
  constraint rating_band_subject_known CHECK ((subject = ANY (ARRAY['agency'::text, 'person'::text])))
);
grant select on rating_band to motcua_app;

-- Biên lai thu phí, lệ phí: one per dossier, numbered without gaps per unit and year
create table receipt (
  dossier_id bigint not null, -- Hồ sơ
  reference text not null, -- Giao dịch
  unit_id integer not null, -- Đơn vị thu
  year integer not null, -- Năm
  number integer not null, -- Số biên lai
  payer_name text not null, -- Người nộp tiền
  items jsonb not null, -- Các khoản: [{name, amount}]
  amount bigint not null, -- Tổng số tiền, đồng
  issued_at timestamp with time zone not null, -- Thời điểm lập
  constraint receipt_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint receipt_number_unique UNIQUE (unit_id, year, number)
  constraint receipt_payment_fk FOREIGN KEY (reference) REFERENCES payment(reference)
  constraint receipt_payment_unique UNIQUE (reference)
  constraint receipt_pkey PRIMARY KEY (dossier_id)
  constraint receipt_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select on receipt to motcua_app;

-- Bộ đếm số biên lai theo đơn vị và năm
create table receipt_counter (
  unit_id integer not null, -- Đơn vị thu
  year integer not null, -- Năm
  last_number integer not null, -- Số cuối đã cấp
  constraint receipt_counter_pk PRIMARY KEY (unit_id, year)
  constraint receipt_counter_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select, update on receipt_counter to motcua_app;

-- Lần tra cứu cơ sở dữ liệu đăng ký doanh nghiệp theo người: so that it is asked rarely, and more rarely while it does not answer
create table register_lookup (
  personal_id text not null, -- Số định danh cá nhân được tra cứu
  asked_at timestamp with time zone not null, -- Lần hỏi gần nhất
  answered_at timestamp with time zone, -- Lần trả lời gần nhất
  constraint register_lookup_pk PRIMARY KEY (personal_id)
);
CREATE INDEX register_lookup_age ON public.register_lookup USING btree (asked_at);
grant delete, insert, select, update on register_lookup to motcua_app;

-- Thư điện tử nhận nhắc việc of an officer who wants them there as well
create table reminder_address (
  officer_id uuid not null, -- Cán bộ
  email text not null, -- Địa chỉ thư điện tử
  saved_at timestamp with time zone not null, -- Lúc ghi
  constraint reminder_address_email_not_empty CHECK ((email <> ''::text))
  constraint reminder_address_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint reminder_address_pk PRIMARY KEY (officer_id)
);
grant delete, insert, select, update on reminder_address to motcua_app;

-- Quy định nhắc việc, by the day from which it holds
create table reminder_rule (
  valid_from date not null, -- Áp dụng từ ngày
  working_days_before smallint not null, -- Sắp đến hạn: còn bao nhiêu ngày làm việc thì nhắc
  source text not null, -- Căn cứ
  constraint reminder_rule_days_positive CHECK ((working_days_before > 0))
  constraint reminder_rule_pk PRIMARY KEY (valid_from)
);
grant select on reminder_rule to motcua_app;

-- Bộ đếm số của giấy tờ kết quả theo đơn vị, loại và năm
create table result_counter (
  unit_id integer not null, -- Cơ quan cấp
  kind text not null, -- Loại kết quả
  year integer not null, -- Năm
  last_number integer not null, -- Số cuối đã cấp
  constraint result_counter_pk PRIMARY KEY (unit_id, kind, year)
  constraint result_counter_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
grant insert, select, update on result_counter to motcua_app;

-- Dự thảo kết quả soạn bằng Word: only ever added; the last one is what is approved and issued
create table result_draft (
  dossier_id bigint not null, -- Hồ sơ
  number smallint not null, -- Lần dự thảo, from 1 within the dossier; also in the event
  file_id uuid not null, -- Tệp Word như cán bộ tải lên, the working paper
  content jsonb not null, -- Nội dung chuyển sang bản in, in blocks
  losses jsonb not null, -- Phần không chuyển sang, as it was told to the officer
  drafted_by uuid not null, -- Người lập
  drafted_at timestamp with time zone not null, -- Thời điểm lập
  constraint result_draft_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint result_draft_drafter_fk FOREIGN KEY (drafted_by) REFERENCES officer(id)
  constraint result_draft_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint result_draft_number_counts CHECK ((number > 0))
  constraint result_draft_pk PRIMARY KEY (dossier_id, number)
);
CREATE INDEX result_draft_file ON public.result_draft USING btree (file_id);
grant insert, select on result_draft to motcua_app;

-- Trả kết quả: who received it, how they proved who they are, how they signed; and the originals given back
create table result_handover (
  dossier_id bigint not null, -- Hồ sơ
  method text not null, -- Tại quầy, trực tuyến, qua bưu chính
  receiver_name text not null, -- Người nhận
  relation text not null, -- Chính chủ hồ sơ, người thân, người được ủy quyền
  identity_paper text, -- Giấy tờ đã đối chiếu; its number is not kept
  signed text, -- Ký trên giấy, hay xác nhận trước cán bộ
  originals jsonb not null default '[]'::jsonb, -- Bản chính đã trả: [{paperCode, copies}]
  note text not null, -- Ghi chú
  officer_id uuid, -- Cán bộ trả; null when the post delivered
  at timestamp with time zone not null, -- Thời điểm
  constraint result_handover_at_counter CHECK (((method <> 'counter'::text) OR ((identity_paper IS NOT NULL) AND (signed IS NOT NULL) AND (officer_id IS NOT NULL))))
  constraint result_handover_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint result_handover_identity_known CHECK ((identity_paper = ANY (ARRAY['id-card'::text, 'vneid'::text, 'passport'::text])))
  constraint result_handover_method_known CHECK ((method = ANY (ARRAY['counter'::text, 'electronic'::text, 'postal'::text])))
  constraint result_handover_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint result_handover_pkey PRIMARY KEY (dossier_id)
  constraint result_handover_relation_known CHECK ((relation = ANY (ARRAY['holder'::text, 'relative'::text, 'authorised'::text])))
  constraint result_handover_signed_known CHECK ((signed = ANY (ARRAY['paper'::text, 'statement'::text])))
);
grant insert, select on result_handover to motcua_app;

-- Ý kiến kèm đánh giá: of a unit, with neither dossier nor person, so that raters stay secret (NĐ 61/2018 Đ.28)
create table satisfaction_comment (
  id bigint not null, -- Khóa nội bộ
  unit_id integer not null, -- Đơn vị giải quyết
  said_on date not null, -- Ngày đánh giá, without the hour
  text text not null, -- Lời người dân viết
  state text not null default 'waiting'::text, -- Chờ duyệt, công khai, không công khai
  public_text text, -- Lời đã biên tập để công khai
  decided_at timestamp with time zone, -- Thời điểm duyệt
  decided_by uuid, -- Biên tập viên duyệt
  constraint satisfaction_comment_decided_fk FOREIGN KEY (decided_by) REFERENCES officer(id)
  constraint satisfaction_comment_decided_whole CHECK ((((state = 'waiting'::text) = (num_nulls(decided_at, decided_by) = 2)) AND ((state = 'published'::text) = (public_text IS NOT NULL))))
  constraint satisfaction_comment_pkey PRIMARY KEY (id)
  constraint satisfaction_comment_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'withheld'::text])))
  constraint satisfaction_comment_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX satisfaction_comment_public ON public.satisfaction_comment USING btree (unit_id, said_on DESC) WHERE (state = 'published'::text);
CREATE INDEX satisfaction_comment_waiting ON public.satisfaction_comment USING btree (id) WHERE (state = 'waiting'::text);
grant insert, select on satisfaction_comment to motcua_app;

-- Đánh giá việc giải quyết thủ tục hành chính (NĐ 61/2018 Đ.31): one of a dossier; who rated is not kept
create table satisfaction_rating (
  dossier_id bigint not null, -- Hồ sơ được đánh giá
  unit_id integer not null, -- Đơn vị giải quyết
  officer_id uuid, -- Cán bộ giải quyết
  rated_on date not null, -- Ngày đánh giá, without the hour
  contacts smallint not null, -- Số lần liên hệ để hoàn thiện hồ sơ; 2 is more than one
  bodies smallint not null, -- Số cơ quan phải liên hệ; 2 is more than one
  information text not null, -- Thông tin công khai đúng, đủ, kịp thời
  attitude text not null, -- Thái độ phục vụ
  explanation text not null, -- Chất lượng, thời gian giải trình
  extra_cost boolean not null, -- Phải trả chi phí ngoài quy định
  online_service text, -- Dịch vụ công trực tuyến; empty when it was not used
  time_points smallint, -- Điểm chỉ số 1, thời gian giải quyết; empty when it cannot be computed
  contact_points smallint, -- Điểm chỉ số 3, số lần liên hệ
  body_points smallint, -- Điểm chỉ số 4, số cơ quan phải liên hệ
  attitude_points smallint, -- Điểm chỉ số 7, thái độ; empty when it cannot be computed
  constraint satisfaction_rating_bodies_known CHECK (((bodies >= 0) AND (bodies <= 2)))
  constraint satisfaction_rating_contacts_known CHECK (((contacts >= 0) AND (contacts <= 2)))
  constraint satisfaction_rating_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint satisfaction_rating_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint satisfaction_rating_pkey PRIMARY KEY (dossier_id)
  constraint satisfaction_rating_points_known CHECK ((((time_points >= 0) AND (time_points <= 2)) AND ((contact_points >= 0) AND (contact_points <= 2)) AND ((body_points >= 0) AND (body_points <= 2)) AND ((attitude_points >= 0) AND (attitude_points <= 2))))
  constraint satisfaction_rating_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
  constraint satisfaction_rating_words_known CHECK (((information = ANY (ARRAY['good'::text, 'fair'::text, 'bad'::text])) AND (attitude = ANY (ARRAY['good'::text, 'fair'::text, 'bad'::text])) AND (explanation = ANY (ARRAY['good'::text, 'fair'::text, 'bad'::text])) AND (online_service = ANY (ARRAY['good'::text, 'fair'::text, 'bad'::text]))))
);
CREATE INDEX satisfaction_rating_officer ON public.satisfaction_rating USING btree (unit_id, officer_id, rated_on);
CREATE INDEX satisfaction_rating_unit ON public.satisfaction_rating USING btree (rated_on, unit_id);
grant insert, select on satisfaction_rating to motcua_app;

-- Quy định công khai kết quả đánh giá, by the day from which it holds
create table satisfaction_rating_rule (
  valid_from date not null, -- Hiệu lực từ ngày
  least_ratings integer not null, -- Số lượt đánh giá ít nhất để công bố điểm: fewer would tell who rated (NĐ 61/2018 Đ.28)
  least_officer_ratings integer not null default 10, -- Số lượt đánh giá ít nhất để công bố điểm của một cán bộ: nobody is judged by one vote; no text at hand names a number
  names_officers boolean not null default false, -- Nêu tên cán bộ hay chỉ chức danh; no text at hand allows names, so it is off until the province decides
  constraint satisfaction_rating_rule_officer_positive CHECK ((least_officer_ratings > 0))
  constraint satisfaction_rating_rule_pkey PRIMARY KEY (valid_from)
  constraint satisfaction_rating_rule_positive CHECK ((least_ratings > 0))
);
grant select on satisfaction_rating_rule to motcua_app;

-- Bộ lọc đã lưu of an officer, under a name of their own
create table saved_filter (
  number bigint not null, -- Số
  officer_id uuid not null, -- Cán bộ
  name text not null, -- Tên đặt cho bộ lọc
  view text not null, -- Góc nhìn công việc
  criteria jsonb not null, -- Điều kiện: {procedure, status, due, officer}
  saved_at timestamp with time zone not null, -- Lúc lưu
  constraint saved_filter_name_not_empty CHECK ((name <> ''::text))
  constraint saved_filter_name_unique UNIQUE (officer_id, name)
  constraint saved_filter_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint saved_filter_pk PRIMARY KEY (number)
);
grant delete, insert, select, update on saved_filter to motcua_app;

-- Xếp loại theo điểm của 100
create table service_index_band (
  valid_from date not null, -- Áp dụng từ ngày
  least_points numeric(4,1) not null, -- Từ bấy nhiêu điểm
  name text not null, -- Tên loại, as people read it
  confidence text not null, -- Độ chắc chắn
  constraint service_index_band_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint service_index_band_pk PRIMARY KEY (valid_from, least_points)
);
grant select on service_index_band to motcua_app;

-- Tháng đã đếm cho Bộ chỉ số phục vụ
create table service_index_month (
  month date not null, -- Ngày đầu tháng
  counted_at timestamp with time zone not null, -- Đếm lúc
  constraint service_index_month_pk PRIMARY KEY (month)
);
grant insert, select, update on service_index_month to motcua_app;

-- Điểm tối đa và ngưỡng của từng chỉ số, Bộ chỉ số phục vụ (Quyết định 766/QĐ-TTg); the rule of a period is the last one before its end
create table service_index_rule (
  code text not null, -- Chỉ số, numbered by the groups of the national portal
  valid_from date not null, -- Áp dụng từ ngày
  max_points numeric(4,1) not null, -- Điểm tối đa; 0: shown only
  full_at numeric(4,3) not null, -- Tỷ lệ đạt điểm tối đa; below it the points are in proportion
  when_none text not null, -- Khi không có gì để đếm: no points, all of them, or left out of what could be attained
  confidence text not null, -- Độ chắc chắn: found in a text, from memory, or unsure and to be confirmed
  constraint service_index_rule_confidence_known CHECK ((confidence = ANY (ARRAY['found'::text, 'memory'::text, 'unsure'::text])))
  constraint service_index_rule_pk PRIMARY KEY (code, valid_from)
  constraint service_index_rule_sensible CHECK (((max_points >= (0)::numeric) AND (full_at > (0)::numeric) AND (full_at <= (1)::numeric)))
  constraint service_index_rule_when_none_known CHECK ((when_none = ANY (ARRAY['nothing'::text, 'all'::text, 'left-out'::text])))
);
grant select on service_index_rule to motcua_app;

-- Số đếm cho Bộ chỉ số phục vụ that the counters of dossiers do not hold, counted each hour by the worker
create table service_index_tally (
  month date not null, -- Ngày đầu tháng
  unit_id integer not null, -- Đơn vị giải quyết
  procedure_code text not null, -- Thủ tục; empty: all of the unit together, or what is about no procedure
  measure text not null, -- Đếm gì
  of_all integer not null, -- Mẫu số: how many are asked about
  of_which integer not null, -- Tử số: how many of them hold, or the sum of their working days
  constraint service_index_tally_pk PRIMARY KEY (month, measure, unit_id, procedure_code)
  constraint service_index_tally_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX service_index_tally_unit ON public.service_index_tally USING btree (unit_id);
CREATE INDEX service_index_tally_whole ON public.service_index_tally USING btree (month) WHERE (procedure_code = ''::text);
grant delete, insert, select on service_index_tally to motcua_app;

-- Phiên chuyển hướng đăng nhập: single use, bound to one browser and one provider
create table sign_in_transaction (
  token_hash bytea not null, -- Băm của mã trong cookie trình duyệt
  provider text not null, -- Nhà cung cấp được gọi
  state text not null, -- state
  nonce text not null, -- nonce
  code_verifier text not null, -- PKCE code verifier
  return_to text not null, -- Trang quay về, own path only
  created_at timestamp with time zone not null default now(), -- Thời điểm bắt đầu
  expires_at timestamp with time zone not null, -- Hết hạn
  wanted_level smallint not null default 1, -- Mức độ định danh cần có of whoever comes back; checked against the answer, whatever the provider was asked
  constraint sign_in_transaction_pkey PRIMARY KEY (token_hash)
  constraint sign_in_transaction_wanted_level_known CHECK ((wanted_level = ANY (ARRAY[1, 2])))
);
CREATE INDEX sign_in_transaction_expiry ON public.sign_in_transaction USING btree (expires_at);
grant delete, insert, select, update on sign_in_transaction to motcua_app;

-- Tổ chức cấp chứng thư của môi trường phát triển; never in production
create table signing_authority (
  kind text not null, -- Gốc hay cấp phát
  certificate bytea not null, -- Chứng thư (DER)
  sealed_key text not null, -- Khóa bí mật, PKCS #8 encrypted with the key of the configuration
  created_at timestamp with time zone not null, -- Thời điểm tạo
  constraint signing_authority_kind_known CHECK ((kind = ANY (ARRAY['root'::text, 'issuer'::text])))
  constraint signing_authority_pk PRIMARY KEY (kind)
);
grant select on signing_authority to motcua_app;

-- Lượt ký hàng loạt
create table signing_batch (
  number bigint not null, -- Số lượt, stands in the address of the officer's own page
  request_key uuid not null, -- Khóa của lần gửi, so that the same form sent twice is one batch
  officer_id uuid not null, -- Người ký
  duties jsonb not null, -- Nhiệm vụ của người ký lúc yêu cầu
  requested_at timestamp with time zone not null, -- Thời điểm yêu cầu
  constraint signing_batch_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint signing_batch_pk PRIMARY KEY (number)
  constraint signing_batch_request_unique UNIQUE (request_key)
);
grant insert, select on signing_batch to motcua_app;

-- Hồ sơ trong lượt ký
create table signing_batch_item (
  batch_number bigint not null, -- Lượt ký
  dossier_id bigint not null, -- Hồ sơ
  version integer not null, -- Phiên bản hồ sơ mà người ký đã thấy
  outcome text, -- Kết quả: issued, or why not; empty while it waits
  done_at timestamp with time zone, -- Thời điểm xong
  constraint signing_batch_item_batch_fk FOREIGN KEY (batch_number) REFERENCES signing_batch(number)
  constraint signing_batch_item_done_whole CHECK (((outcome IS NULL) = (done_at IS NULL)))
  constraint signing_batch_item_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint signing_batch_item_outcome_not_empty CHECK ((outcome <> ''::text))
  constraint signing_batch_item_pk PRIMARY KEY (batch_number, dossier_id)
);
grant insert, select, update on signing_batch_item to motcua_app;

-- Chứng thư chữ ký số do tổ chức của môi trường phát triển cấp; never in production
create table signing_certificate (
  serial text not null, -- Số chứng thư, hexadecimal
  officer_id uuid, -- Cán bộ được cấp, or the agency
  unit_id integer, -- Cơ quan được cấp, or an officer
  certificate bytea not null, -- Chứng thư (DER)
  sealed_key text not null, -- Khóa bí mật, PKCS #8 encrypted with the key of the configuration
  issued_at timestamp with time zone not null, -- Thời điểm cấp
  revoked_at timestamp with time zone, -- Thời điểm thu hồi
  key_compromised boolean not null default false, -- Thu hồi vì lộ khóa: what it signed before does not hold either
  revocation_reason text, -- Lý do thu hồi; null while it holds, and for what was revoked before reasons were kept
  revoked_by uuid, -- Cán bộ thu hồi
  constraint signing_certificate_compromise_revokes CHECK (((revoked_at IS NOT NULL) OR (NOT key_compromised)))
  constraint signing_certificate_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint signing_certificate_one_holder CHECK ((num_nonnulls(officer_id, unit_id) = 1))
  constraint signing_certificate_pk PRIMARY KEY (serial)
  constraint signing_certificate_reason_complete CHECK (((revocation_reason IS NULL) OR ((revoked_at IS NOT NULL) AND (revoked_by IS NOT NULL) AND (key_compromised = (revocation_reason = 'key-compromised'::text)))))
  constraint signing_certificate_reason_known CHECK ((revocation_reason = ANY (ARRAY['key-compromised'::text, 'duty-ended'::text, 'replaced'::text, 'holder-asked'::text, 'renewed'::text])))
  constraint signing_certificate_revoked_by_fk FOREIGN KEY (revoked_by) REFERENCES officer(id)
  constraint signing_certificate_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE UNIQUE INDEX signing_certificate_officer ON public.signing_certificate USING btree (officer_id) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX signing_certificate_unit ON public.signing_certificate USING btree (unit_id) WHERE (revoked_at IS NULL);
grant insert, select, update on signing_certificate to motcua_app;

-- Lần ký số không thành; append-only, the dossier stayed where it was
create table signing_failure (
  id bigint not null, -- Khóa
  dossier_id bigint not null, -- Hồ sơ
  officer_id uuid not null, -- Cán bộ ban hành
  problem text not null, -- Lý do
  at timestamp with time zone not null, -- Thời điểm
  constraint signing_failure_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint signing_failure_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint signing_failure_pk PRIMARY KEY (id)
);
CREATE INDEX signing_failure_dossier ON public.signing_failure USING btree (dossier_id, at DESC);
grant insert, select on signing_failure to motcua_app;

-- Đối soát ngày: the platform's statement against our ledger
create table statement_check (
  day date not null, -- Ngày
  lines integer not null, -- Số dòng sao kê
  total bigint not null, -- Tổng tiền theo sao kê
  differences jsonb not null, -- Chênh lệch: [{reference, kind}]
  checked_at timestamp with time zone not null, -- Đối soát lúc
  constraint statement_check_pkey PRIMARY KEY (day)
);
grant insert, select, update on statement_check to motcua_app;

-- Ngày đã đo thời gian của bước: every dossier that was finished or taken up again on it
create table step_time_day (
  day date not null, -- Ngày
  constraint step_time_day_pk PRIMARY KEY (day)
);
grant insert, select on step_time_day to motcua_app;

-- Thời gian của bước theo đơn vị, tháng, thủ tục: sums of dossier_step_time
create table step_time_tally (
  unit_id integer not null, -- Đơn vị; 0: the province
  month date not null, -- Ngày đầu tháng giải quyết xong
  procedure_code text not null, -- Thủ tục
  workflow_step text not null, -- Bước của quy trình
  name text not null, -- Tên bước, as the workflow measured last calls it
  role text not null, -- Vai trò chịu trách nhiệm
  place integer not null, -- Thứ tự trong quy trình
  dossiers integer not null, -- Số hồ sơ đã qua bước
  worked_minutes bigint not null, -- Tổng số phút làm việc thực tế
  planned_dossiers integer not null, -- Số hồ sơ mà quy trình có định giờ cho bước
  planned_minutes bigint not null, -- Tổng số phút làm việc theo quy trình
  over_plan integer not null, -- Số hồ sơ vượt giờ của quy trình
  constraint step_time_tally_pk PRIMARY KEY (unit_id, month, procedure_code, workflow_step)
  constraint step_time_tally_procedure_fk FOREIGN KEY (procedure_code) REFERENCES procedure(code)
);
grant insert, select, update on step_time_tally to motcua_app;

-- Tệp đã lưu: content lies in the file store under its hash
create table stored_file (
  id uuid not null, -- Khóa nội bộ
  account_id uuid, -- Người tải lên
  officer_id uuid, -- Cán bộ tải lên hoặc lập ra
  name text not null, -- Tên tệp như người dùng đặt
  media_type text not null, -- Loại nội dung, judged by content
  size_in_bytes bigint not null, -- Kích thước, byte
  sha256 text not null, -- Băm nội dung, name of the content in the store
  created_at timestamp with time zone not null default now(), -- Thời điểm lưu
  reused_from text, -- Lấy từ Kho giấy tờ: the paper there, taken with consent of the person; null for an upload
  constraint stored_file_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint stored_file_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint stored_file_pkey PRIMARY KEY (id)
);
CREATE INDEX stored_file_account ON public.stored_file USING btree (account_id);
CREATE INDEX stored_file_content ON public.stored_file USING btree (sha256);
grant insert, select on stored_file to motcua_app;

-- Nội dung bổ sung đang soạn: kept until it is sent, so that nothing typed or uploaded is lost
create table supplement_draft (
  dossier_id bigint not null, -- Hồ sơ
  number smallint not null, -- Lần yêu cầu bổ sung
  fields jsonb not null default '{}'::jsonb, -- Nội dung sửa: field name to text
  papers jsonb not null default '{}'::jsonb, -- Tệp nộp mới: paper code to list of file ids
  saved_at timestamp with time zone not null default now(), -- Lưu lúc
  constraint supplement_draft_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint supplement_draft_pk PRIMARY KEY (dossier_id, number)
);
grant delete, insert, select, update on supplement_draft to motcua_app;

-- Đề nghị yêu cầu bổ sung lần sau of a dossier, before the head or sent back; gone once it became a request
create table supplement_proposal (
  dossier_id bigint not null, -- Hồ sơ
  state text not null, -- Đang soạn (trả lại, hoặc hồ sơ đã đi tiếp), đã trình
  reason text not null, -- Lý do chung
  faults jsonb not null, -- Danh sách lỗi, as in supplement_request
  respond_by date not null, -- Hạn bổ sung đề nghị
  written_at timestamp with time zone not null, -- Lần soạn gần nhất
  written_by uuid not null, -- Cán bộ đề nghị
  constraint supplement_proposal_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint supplement_proposal_officer_fk FOREIGN KEY (written_by) REFERENCES officer(id)
  constraint supplement_proposal_pk PRIMARY KEY (dossier_id)
  constraint supplement_proposal_state_known CHECK ((state = ANY (ARRAY['drafted'::text, 'proposed'::text])))
);
CREATE INDEX supplement_proposal_waiting ON public.supplement_proposal USING btree (dossier_id) WHERE (state = 'proposed'::text);
CREATE INDEX supplement_proposal_writer ON public.supplement_proposal USING btree (written_by);
grant delete, insert, select, update on supplement_proposal to motcua_app;

-- Yêu cầu bổ sung, hoàn thiện hồ sơ: one complete list of faults
create table supplement_request (
  id bigint not null, -- Khóa
  dossier_id bigint not null, -- Hồ sơ
  number smallint not null, -- Lần thứ mấy
  reason text not null, -- Lý do chung
  faults jsonb not null, -- Danh sách lỗi: [{target: field or paper, name, kind, explanation}]
  requested_by uuid not null, -- Cán bộ yêu cầu
  requested_at timestamp with time zone not null, -- Thời điểm yêu cầu
  respond_by date not null, -- Hạn bổ sung
  answered_at timestamp with time zone, -- Thời điểm bổ sung
  changes jsonb, -- Những gì đã sửa: [{target, name, before, after}]
  constraint supplement_request_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint supplement_request_number_unique UNIQUE (dossier_id, number)
  constraint supplement_request_officer_fk FOREIGN KEY (requested_by) REFERENCES officer(id)
  constraint supplement_request_pkey PRIMARY KEY (id)
);
CREATE INDEX supplement_request_waiting ON public.supplement_request USING btree (respond_by) WHERE (answered_at IS NULL);
CREATE UNIQUE INDEX supplement_request_open_unique ON public.supplement_request USING btree (dossier_id) WHERE (answered_at IS NULL);
grant insert, select, update on supplement_request to motcua_app;

-- Quy định nhắc và dừng khi công dân không bổ sung, by the day from which it holds
create table supplement_rule (
  valid_from date not null, -- Áp dụng từ ngày
  reminds boolean not null, -- Có nhắc trước hạn bổ sung không; once for each request
  remind_days_before smallint not null, -- Nhắc trước hạn bổ sung mấy ngày
  closes boolean not null, -- Có tự dừng giải quyết khi không bổ sung không; else only the head does
  close_working_days_after smallint not null, -- Dừng sau hạn bổ sung mấy ngày làm việc
  legal_basis text, -- Căn cứ in trên thông báo dừng (Mẫu số 05); empty: none is printed
  source text not null, -- Nguồn của quy định
  constraint supplement_rule_close_not_negative CHECK ((close_working_days_after >= 0))
  constraint supplement_rule_pk PRIMARY KEY (valid_from)
  constraint supplement_rule_remind_positive CHECK ((remind_days_before > 0))
);
grant select on supplement_rule to motcua_app;

-- Khảo sát, drafts and opened; its questions do not change once it is open
create table survey (
  id uuid not null, -- Khóa
  number integer not null, -- Số của khảo sát, in addresses of the office
  slug text, -- Đường dẫn, given when it is opened
  title text not null default ''::text, -- Tiêu đề
  intro text not null default ''::text, -- Lời giới thiệu, marked text
  questions jsonb not null default '[]'::jsonb, -- Câu hỏi, in their order; the e-form is made of them
  opened_at timestamp with time zone, -- Thời điểm mở; empty for a draft
  closes_on date, -- Ngày cuối nhận câu trả lời; empty: until it is closed
  closed_at timestamp with time zone, -- Thời điểm đóng
  version integer not null default 1, -- Phiên bản, for two editors at once
  created_at timestamp with time zone not null, -- Thời điểm tạo
  created_by uuid, -- Biên tập viên tạo; empty for what came with a demo
  changed_at timestamp with time zone not null, -- Thời điểm sửa sau cùng
  changed_by uuid, -- Biên tập viên sửa sau cùng
  constraint survey_changed_fk FOREIGN KEY (changed_by) REFERENCES officer(id)
  constraint survey_closed_after_opening CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL)))
  constraint survey_created_fk FOREIGN KEY (created_by) REFERENCES officer(id)
  constraint survey_number_unique UNIQUE (number)
  constraint survey_opened_whole CHECK (((opened_at IS NULL) OR ((slug IS NOT NULL) AND (title <> ''::text) AND (questions <> '[]'::jsonb))))
  constraint survey_pkey PRIMARY KEY (id)
  constraint survey_slug_unique UNIQUE (slug)
);
CREATE INDEX survey_opened ON public.survey USING btree (opened_at DESC) WHERE (opened_at IS NOT NULL);
grant delete, insert, select on survey to motcua_app;

-- Phiếu trả lời khảo sát: one of a person or session; who that was is not kept
create table survey_answer (
  id bigint not null, -- Khóa nội bộ
  survey_id uuid not null, -- Khảo sát
  respondent text not null, -- Dấu của người trả lời, a hash over survey and account or session, so that nobody answers twice
  answered_on date not null, -- Ngày trả lời, without the hour
  answers jsonb not null, -- Câu trả lời, by question
  constraint survey_answer_once UNIQUE (survey_id, respondent)
  constraint survey_answer_pkey PRIMARY KEY (id)
  constraint survey_answer_survey_fk FOREIGN KEY (survey_id) REFERENCES survey(id)
);
grant insert, select on survey_answer to motcua_app;

-- Cơ quan, đơn vị: versioned by era; units of a past era stay readable and point at their successors
create table unit (
  id integer not null, -- Khóa nội bộ, never shown
  era text not null, -- Thời kỳ tổ chức: 2025-07-01 for the two-level model, before-2025-07-01 for what it replaced
  code text not null, -- Mã trong thời kỳ: commune code of the General Statistics list, or the code of a department
  agency_code text not null, -- Mã định danh điện tử (QĐ 20/2020/QĐ-TTg), first part of a dossier code
  kind text not null, -- Loại đơn vị
  name text not null, -- Tên đầy đủ
  place_code text, -- Mã đơn vị hành chính nơi đặt trụ sở
  address text, -- Địa chỉ nơi tiếp nhận hồ sơ
  successor_codes text[] not null default '{}'::text[], -- Mã đơn vị kế tiếp sau sắp xếp
  valid_from date not null, -- Hiệu lực từ ngày
  valid_to date, -- Hiệu lực đến hết ngày; null while current
  search_text text not null, -- Tên đã bỏ dấu để tìm
  constraint unit_dates_ordered CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
  constraint unit_era_code_unique UNIQUE (era, code)
  constraint unit_kind_known CHECK ((kind = ANY (ARRAY['province'::text, 'province-centre'::text, 'department'::text, 'commune'::text, 'commune-police'::text, 'former-district'::text, 'former-commune'::text])))
  constraint unit_pkey PRIMARY KEY (id)
);
CREATE INDEX unit_kind ON public.unit USING btree (kind, name) WHERE (valid_to IS NULL);
CREATE UNIQUE INDEX unit_agency_code_unique ON public.unit USING btree (agency_code) WHERE (valid_to IS NULL);
grant select on unit to motcua_app;

-- Xin ý kiến đơn vị trong tỉnh: asked and answered in the system; its own deadline never stops the clock of the citizen
create table unit_consultation (
  dossier_id bigint not null, -- Hồ sơ
  number smallint not null, -- Lần xin ý kiến, from 1 within the dossier
  consultation text not null, -- Cơ quan phối hợp của quy trình it stands for, or the unit itself; as in the events
  unit_id integer not null, -- Đơn vị được hỏi
  question text not null, -- Nội dung xin ý kiến
  shares_answers boolean not null, -- Cho xem nội dung khai
  shared_files uuid[] not null, -- Giấy tờ cho xem, keys of stored_file
  asked_by uuid not null, -- Người hỏi
  asked_at timestamp with time zone not null, -- Thời điểm hỏi
  due_at timestamp with time zone not null, -- Hạn trả lời
  reminded_at timestamp with time zone, -- Thời điểm nhắc quá hạn
  opinion text, -- Ý kiến: đồng ý, không đồng ý, ý kiến khác
  answer text, -- Nội dung trả lời
  file_id uuid, -- Văn bản trả lời đính kèm
  answered_by uuid, -- Người trả lời
  answered_at timestamp with time zone, -- Thời điểm trả lời
  constraint unit_consultation_answer_given CHECK ((answer <> ''::text))
  constraint unit_consultation_answered_whole CHECK (((num_nulls(opinion, answer, answered_by, answered_at) = ANY (ARRAY[0, 4])) AND ((file_id IS NULL) OR (answered_at IS NOT NULL))))
  constraint unit_consultation_answerer_fk FOREIGN KEY (answered_by) REFERENCES officer(id)
  constraint unit_consultation_asker_fk FOREIGN KEY (asked_by) REFERENCES officer(id)
  constraint unit_consultation_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint unit_consultation_due_later CHECK ((due_at > asked_at))
  constraint unit_consultation_file_fk FOREIGN KEY (file_id) REFERENCES stored_file(id)
  constraint unit_consultation_opinion_known CHECK ((opinion = ANY (ARRAY['agree'::text, 'disagree'::text, 'other'::text])))
  constraint unit_consultation_pk PRIMARY KEY (dossier_id, number)
  constraint unit_consultation_question_given CHECK ((question <> ''::text))
  constraint unit_consultation_unit_fk FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX unit_consultation_answered ON public.unit_consultation USING btree (unit_id, answered_at) WHERE (answered_at IS NOT NULL);
CREATE INDEX unit_consultation_late ON public.unit_consultation USING btree (due_at) WHERE ((answered_at IS NULL) AND (reminded_at IS NULL));
CREATE INDEX unit_consultation_open ON public.unit_consultation USING btree (unit_id, due_at) WHERE (answered_at IS NULL);
CREATE UNIQUE INDEX unit_consultation_once ON public.unit_consultation USING btree (dossier_id, consultation) WHERE (answered_at IS NULL);
grant insert, select, update on unit_consultation to motcua_app;

-- Thông báo đăng xuất đã dùng: ids of back-channel notices already obeyed, so that a replayed one is refused
create table used_logout_notice (
  provider text not null, -- Nhà cung cấp
  notice_id text not null, -- Mã thông báo (jti)
  expires_at timestamp with time zone not null, -- Hết hạn nhớ
  constraint used_logout_notice_pk PRIMARY KEY (provider, notice_id)
);
CREATE INDEX used_logout_notice_expiry ON public.used_logout_notice USING btree (expires_at);
grant delete, insert, select on used_logout_notice to motcua_app;

-- Lượt làm hàng loạt: one deed that an officer chose for many dossiers; each is done on its own
create table work_batch (
  number bigint not null, -- Số lượt, stands in the address of the officer's own page
  request_key uuid not null, -- Khóa của lần gửi, so that the same form sent twice is one batch
  officer_id uuid not null, -- Người làm
  kind text not null, -- Việc: tiếp nhận, nhận việc, chuyển xử lý
  assignee_id uuid, -- Người được giao, for chuyển xử lý
  note text not null, -- Ý kiến chỉ đạo; may be empty
  requested_at timestamp with time zone not null, -- Thời điểm yêu cầu
  constraint work_batch_assignee_fk FOREIGN KEY (assignee_id) REFERENCES officer(id)
  constraint work_batch_assignee_named CHECK (((kind = 'hand-over'::text) = (assignee_id IS NOT NULL)))
  constraint work_batch_kind_known CHECK ((kind = ANY (ARRAY['accept'::text, 'take-over'::text, 'hand-over'::text])))
  constraint work_batch_officer_fk FOREIGN KEY (officer_id) REFERENCES officer(id)
  constraint work_batch_pk PRIMARY KEY (number)
  constraint work_batch_request_unique UNIQUE (request_key)
);
grant insert, select on work_batch to motcua_app;

-- Hồ sơ trong lượt làm hàng loạt
create table work_batch_item (
  batch_number bigint not null, -- Lượt
  dossier_id bigint not null, -- Hồ sơ
  version integer not null, -- Phiên bản hồ sơ mà cán bộ đã thấy
  outcome text, -- Kết quả: done, or why not; empty while it waits. Written with what was done, so that nothing is done twice
  done_at timestamp with time zone, -- Thời điểm xong
  constraint work_batch_item_batch_fk FOREIGN KEY (batch_number) REFERENCES work_batch(number)
  constraint work_batch_item_done_whole CHECK (((outcome IS NULL) = (done_at IS NULL)))
  constraint work_batch_item_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id)
  constraint work_batch_item_outcome_not_empty CHECK ((outcome <> ''::text))
  constraint work_batch_item_pk PRIMARY KEY (batch_number, dossier_id)
);
grant insert, select, update on work_batch_item to motcua_app;

-- Liên kết Zalo: which follower of the Official Account an account is told as; what ended stays, with its end
create table zalo_link (
  id bigint not null, -- Khóa
  account_id uuid not null, -- Tài khoản
  zalo_user_id text not null, -- Mã người quan tâm, as Zalo gives it to this Official Account only
  linked_at timestamp with time zone not null, -- Liên kết từ lúc
  ended_at timestamp with time zone, -- Thôi liên kết lúc; empty: in use
  constraint zalo_link_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint zalo_link_ends_later CHECK ((ended_at >= linked_at))
  constraint zalo_link_pk PRIMARY KEY (id)
  constraint zalo_link_user_form CHECK ((zalo_user_id ~ '^[0-9]{1,30}$'::text))
);
CREATE INDEX zalo_link_account ON public.zalo_link USING btree (account_id, id);
CREATE INDEX zalo_link_user ON public.zalo_link USING btree (zalo_user_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX zalo_link_current ON public.zalo_link USING btree (account_id) WHERE (ended_at IS NULL);
grant insert, select on zalo_link to motcua_app;

-- Mã liên kết Zalo đang chờ: one for an account, gone once it was used
create table zalo_link_code (
  account_id uuid not null, -- Tài khoản
  code_hash bytea not null, -- Hàm băm của mã
  expires_at timestamp with time zone not null, -- Hết hiệu lực lúc
  constraint zalo_link_code_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
  constraint zalo_link_code_pk PRIMARY KEY (account_id)
  constraint zalo_link_code_unique UNIQUE (code_hash)
);
grant delete, insert, select, update on zalo_link_code to motcua_app;

CREATE OR REPLACE FUNCTION public.audit_entry_record(entry audit_entry)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN (jsonb_build_array((entry).chain, (entry).number, ((EXTRACT(epoch FROM (entry).at) * (1000000)::numeric))::bigint, (entry).action, (entry).actor_kind, (entry).actor_id, (entry).actor_name, (entry).subject, (entry).account_id, (entry).detail, encode((entry).previous_hash, 'hex'::text)))::text;

CREATE OR REPLACE FUNCTION public.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  chains_of_nobody constant integer := 16;
  chaining constant integer := 766002;
  last_entry audit_entry;
begin
  new.chain := new.actor_kind || ':' || coalesce(new.actor_id, '-' || pg_backend_pid() % chains_of_nobody);
  perform pg_advisory_xact_lock(chaining, hashtext(new.chain));
  select * into last_entry from audit_entry where chain = new.chain order by number desc limit 1;
  new.number := coalesce(last_entry.number, 0) + 1;
  new.previous_hash := last_entry.hash;
  new.hash := sha256(convert_to(audit_entry_record(new), 'UTF8'));
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.chain_dossier_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.number > 1 then
    select hash into strict new.previous_hash from dossier_event
    where dossier_id = new.dossier_id and number = new.number - 1;
  else
    new.previous_hash := null;
  end if;
  new.hash := dossier_event_hash(new);
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.chain_event_head()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  day_start timestamptz := new.day::timestamp at time zone 'Asia/Ho_Chi_Minh';
  last_head event_head;
begin
  select * into last_head from event_head order by day desc limit 1;
  if last_head.day >= new.day then
    raise exception 'the head of % comes after that of %', new.day, last_head.day;
  end if;
  if new.day >= event_day(clock_timestamp()) then
    raise exception 'the day % is not over', new.day;
  end if;
  select count(*), sha256(coalesce(string_agg(hash, ''::bytea order by dossier_id, number), ''::bytea))
  into new.events, new.digest
  from dossier_event where at >= day_start and at < day_start + interval '1 day';
  select count(*), sha256(coalesce(string_agg(hash, ''::bytea order by chain collate "C", number), ''::bytea))
  into new.audit_entries, new.audit_digest
  from audit_entry where chain is not null and at >= day_start and at < day_start + interval '1 day';
  new.closed_at := clock_timestamp();
  new.previous_hash := last_head.hash;
  new.hash := sha256(convert_to(event_head_record(new), 'UTF8'));
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.dossier_counts(d dossier)
 RETURNS TABLE(day date, received_online integer, received_otherwise integer, finished_early integer, finished_on_time integer, finished_late integer, fell_due integer, late_ended integer, finished_late_by_index integer)
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 WITH measured AS (
          SELECT COALESCE((dossier_counts.d).measured_due_at, (dossier_counts.d).due_at) AS due_at,
             (dossier_counts.d).received_at AS received_at,
             (dossier_counts.d).finished_at AS finished_at
           WHERE ((dossier_counts.d).received_at IS NOT NULL)
         )
  SELECT event_day(measured.received_at) AS event_day,
     (((dossier_counts.d).channel = 'online'::text))::integer AS int4,
     (((dossier_counts.d).channel <> 'online'::text))::integer AS int4,
     0,
     0,
     0,
     0,
     0,
     0
    FROM measured
 UNION ALL
  SELECT event_day(measured.finished_at) AS event_day,
     0,
     0,
     (COALESCE((event_day(measured.finished_at) < event_day(measured.due_at)), false))::integer AS "coalesce",
     (COALESCE(((measured.finished_at <= measured.due_at) AND (event_day(measured.finished_at) = event_day(measured.due_at))), true))::integer AS "coalesce",
     (COALESCE((measured.finished_at > measured.due_at), false))::integer AS "coalesce",
     0,
     0,
     (COALESCE((((dossier_counts.d).supplement_count > 1) OR (measured.finished_at > COALESCE((dossier_counts.d).service_index_due_at, measured.due_at))), false))::integer AS "coalesce"
    FROM measured
   WHERE (measured.finished_at IS NOT NULL)
 UNION ALL
  SELECT event_day(measured.due_at) AS event_day,
     0,
     0,
     0,
     0,
     0,
     1,
     0,
     0
    FROM measured
   WHERE ((measured.due_at IS NOT NULL) AND
         CASE
             WHEN (measured.finished_at IS NULL) THEN (((dossier_counts.d).status <> ALL (ARRAY[5, 6, 7])) OR (measured.due_at < (dossier_counts.d).updated_at))
             ELSE (event_day(measured.finished_at) > event_day(measured.due_at))
         END)
 UNION ALL
  SELECT event_day(measured.finished_at) AS event_day,
     0,
     0,
     0,
     0,
     0,
     0,
     1,
     0
    FROM measured
   WHERE (event_day(measured.finished_at) > event_day(measured.due_at));
END;

CREATE OR REPLACE FUNCTION public.dossier_event_hash(event dossier_event)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256(convert_to((jsonb_build_array((event).dossier_id, (event).number, ((EXTRACT(epoch FROM (event).at) * (1000000)::numeric))::bigint, (event).type, (event).actor_kind, (event).actor_id, (event).actor_name, (event).actor_title, (event).unit_id, (event).from_status, (event).to_status, (event).from_step, (event).to_step, (event).note, (event).data, encode((event).previous_hash, 'hex'::text)))::text, 'UTF8'::name));

CREATE OR REPLACE FUNCTION public.event_day(at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
RETURN ((at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date;

CREATE OR REPLACE FUNCTION public.event_head_record(h event_head)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (CASE WHEN ((h).audit_entries IS NULL) THEN jsonb_build_array((h).day, (h).events, encode((h).digest, 'hex'::text), ((EXTRACT(epoch FROM (h).closed_at) * (1000000)::numeric))::bigint, encode((h).previous_hash, 'hex'::text)) ELSE jsonb_build_array((h).day, (h).events, encode((h).digest, 'hex'::text), ((EXTRACT(epoch FROM (h).closed_at) * (1000000)::numeric))::bigint, (h).audit_entries, encode((h).audit_digest, 'hex'::text), encode((h).previous_hash, 'hex'::text)) END)::text;

CREATE OR REPLACE FUNCTION public.tally_dossier()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into dossier_tally_entry
  select unit_id, procedure_code, officer_id, day, sum(sign * received_online), sum(sign * received_otherwise),
    sum(sign * finished_early), sum(sign * finished_on_time), sum(sign * finished_late), sum(sign * fell_due),
    sum(sign * late_ended), sum(sign * finished_late_by_index)
  from (
    select new.handling_unit_id as unit_id, new.procedure_code, coalesce(new.assignee_id, '00000000-0000-0000-0000-000000000000') as officer_id, 1 as sign, c.*
    from dossier_counts(new) c
    union all
    select old.handling_unit_id, old.procedure_code, coalesce(old.assignee_id, '00000000-0000-0000-0000-000000000000'), -1, c.*
    from dossier_counts(old) c where tg_op = 'UPDATE'
  ) changed
  group by unit_id, procedure_code, officer_id, day
  having sum(sign * received_online) <> 0 or sum(sign * received_otherwise) <> 0 or sum(sign * finished_early) <> 0
    or sum(sign * finished_on_time) <> 0 or sum(sign * finished_late) <> 0 or sum(sign * fell_due) <> 0
    or sum(sign * late_ended) <> 0 or sum(sign * finished_late_by_index) <> 0;
  return null;
end
$function$;
