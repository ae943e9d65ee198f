create table citizen_question_rule (
  valid_from date primary key,
  answer_in_working_days integer not null,
  publish_in_working_days integer not null,
  constraint citizen_question_rule_positive check (least(answer_in_working_days, publish_in_working_days) > 0)
);
comment on table citizen_question_rule is 'Thời hạn trả lời câu hỏi, by the day from which it holds; the law names none, so the province sets it';
comment on column citizen_question_rule.valid_from is 'Hiệu lực từ ngày';
comment on column citizen_question_rule.answer_in_working_days is 'Trả lời, ngày làm việc';
comment on column citizen_question_rule.publish_in_working_days is 'Duyệt công khai, ngày làm việc';
insert into citizen_question_rule values ('2018-12-05', 5, 2);

create sequence citizen_question_public_number;

create table citizen_question (
  id uuid primary key,
  code text not null constraint citizen_question_code_unique unique,
  account_id uuid constraint citizen_question_account_fk references account,
  sender_name text,
  sender_phone text,
  title text not null,
  content text not null,
  procedure_text text,
  asked_at timestamptz not null,
  unit_id integer not null constraint citizen_question_unit_fk references unit,
  state text not null constraint citizen_question_state_known check (state in ('received', 'answered', 'refused')),
  rule_from date not null constraint citizen_question_rule_fk references citizen_question_rule,
  due_at timestamptz,
  answer text,
  answered_at timestamptz,
  publication text constraint citizen_question_publication_known check (publication in ('published', 'kept-private')),
  public_number integer constraint citizen_question_number_unique unique,
  public_question text,
  public_answer text,
  public_words text,
  published_at timestamptz,
  constraint citizen_question_sender_known check (account_id is not null or sender_phone is not null or public_number is not null),
  constraint citizen_question_publication_whole check (
    (publication is not distinct from 'published')
      = (num_nulls(public_number, public_question, public_answer, public_words, published_at) = 0)
  )
);
create index citizen_question_waiting on citizen_question (unit_id, due_at) where due_at is not null;
create index citizen_question_unit on citizen_question (unit_id, asked_at desc);
create index citizen_question_account on citizen_question (account_id, asked_at desc) where account_id is not null;
create index citizen_question_published on citizen_question (published_at desc) where publication = 'published';
comment on table citizen_question is 'Câu hỏi của người dân và câu trả lời (TT 01/2018 Đ.16)';
comment on column citizen_question.id is 'Khóa, from the form: the same form sent twice is one question';
comment on column citizen_question.code is 'Mã câu hỏi: opens the state of it';
comment on column citizen_question.account_id is 'Tài khoản hỏi; empty when the sender had not signed in';
comment on column citizen_question.sender_name is 'Họ và tên người hỏi';
comment on column citizen_question.sender_phone is 'Số điện thoại người hỏi';
comment on column citizen_question.title is 'Câu hỏi ngắn gọn';
comment on column citizen_question.content is 'Nội dung';
comment on column citizen_question.procedure_text is 'Thủ tục liên quan, as typed';
comment on column citizen_question.asked_at is 'Thời điểm hỏi';
comment on column citizen_question.unit_id is 'Cơ quan trả lời';
comment on column citizen_question.state is 'Trạng thái';
comment on column citizen_question.rule_from is 'Thời hạn áp dụng, those that held when it was asked';
comment on column citizen_question.due_at is 'Hạn của bước hiện tại; empty while nobody in the unit must act';
comment on column citizen_question.answer is 'Nội dung trả lời người hỏi';
comment on column citizen_question.answered_at is 'Thời điểm trả lời';
comment on column citizen_question.publication is 'Công khai hay không; empty while undecided';
comment on column citizen_question.public_number is 'Số trong ngân hàng câu hỏi; says nothing of the code';
comment on column citizen_question.public_question is 'Câu hỏi đã biên tập để công khai';
comment on column citizen_question.public_answer is 'Câu trả lời đã biên tập để công khai';
comment on column citizen_question.public_words is 'Chữ không dấu của câu hỏi và câu trả lời công khai, for finding only';
comment on column citizen_question.published_at is 'Thời điểm công khai';

create table citizen_question_event (
  id bigint generated always as identity primary key,
  question_id uuid not null constraint citizen_question_event_question_fk references citizen_question,
  type text not null constraint citizen_question_event_type_known check (
    type in ('asked', 'transferred', 'answered', 'refused', 'published', 'kept-private')
  ),
  text text,
  unit_id integer constraint citizen_question_event_unit_fk references unit,
  officer_id uuid constraint citizen_question_event_officer_fk references officer,
  at timestamptz not null
);
create index citizen_question_event_question on citizen_question_event (question_id, id);
comment on table citizen_question_event is 'Quá trình trả lời câu hỏi; only ever added to';
comment on column citizen_question_event.id is 'Khóa nội bộ';
comment on column citizen_question_event.question_id is 'Câu hỏi';
comment on column citizen_question_event.type is 'Việc';
comment on column citizen_question_event.text is 'Lời của cán bộ';
comment on column citizen_question_event.unit_id is 'Cơ quan trả lời sau việc này';
comment on column citizen_question_event.officer_id is 'Cán bộ; empty for the sender';
comment on column citizen_question_event.at is 'Thời điểm';

grant select on citizen_question_rule to motcua_app;
grant usage on sequence citizen_question_public_number to motcua_app;
grant select, insert on citizen_question, citizen_question_event to motcua_app;
grant update (unit_id, state, due_at, answer, answered_at, publication, public_number, public_question, public_answer,
  public_words, published_at) on citizen_question to motcua_app;
