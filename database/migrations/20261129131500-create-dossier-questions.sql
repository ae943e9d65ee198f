create table dossier_question_rule (
  valid_from date not null constraint dossier_question_rule_pk primary key,
  answer_working_days smallint not null,
  most_open smallint not null,
  days_after_closing smallint not null constraint dossier_question_rule_not_negative check (days_after_closing >= 0),
  source text not null,
  constraint dossier_question_rule_positive check (least(answer_working_days, most_open) > 0)
);
comment on table dossier_question_rule is 'Quy định về trao đổi trong hồ sơ, by the day from which it holds';
comment on column dossier_question_rule.valid_from is 'Áp dụng từ ngày';
comment on column dossier_question_rule.answer_working_days is 'Trả lời câu hỏi trong mấy ngày làm việc; never stops the clock of the dossier';
comment on column dossier_question_rule.most_open is 'Số câu hỏi chờ trả lời nhiều nhất của một hồ sơ';
comment on column dossier_question_rule.days_after_closing is 'Còn hỏi được mấy ngày sau khi hồ sơ kết thúc';
comment on column dossier_question_rule.source is 'Nguồn của quy định';
-- No text at hand says how soon a question about one's own dossier is to be answered. Whoever decides it for the
-- province adds a newer row.
insert into dossier_question_rule values
  ('2018-06-21', 2, 3, 30, 'Chưa có quy định tìm được: mặc định, chờ tỉnh quyết định');

create table dossier_question (
  id bigint generated always as identity constraint dossier_question_pk primary key,
  dossier_id bigint not null constraint dossier_question_dossier_fk references dossier,
  number smallint not null,
  request_key uuid not null constraint dossier_question_request_unique unique,
  account_id uuid not null constraint dossier_question_account_fk references account,
  asked_by text not null,
  asked_at timestamptz not null,
  text text not null constraint dossier_question_text_not_empty check (text <> ''),
  due_at timestamptz not null,
  answer text constraint dossier_question_answer_not_empty check (answer <> ''),
  answer_key uuid constraint dossier_question_answer_unique unique,
  answered_by uuid constraint dossier_question_officer_fk references officer,
  unit_id integer constraint dossier_question_unit_fk references unit,
  answered_at timestamptz,
  constraint dossier_question_number_unique unique (dossier_id, number),
  constraint dossier_question_answer_whole
    check (num_nulls(answer, answer_key, answered_by, unit_id, answered_at) in (0, 5))
);
create index dossier_question_waiting on dossier_question (due_at) where answered_at is null;
create index dossier_question_account on dossier_question (account_id);
comment on table dossier_question is 'Trao đổi về hồ sơ: what the person asks about the own dossier and what an officer answers; no supplement request, and outside the chain of events';
comment on column dossier_question.id is 'Khóa nội bộ';
comment on column dossier_question.dossier_id is 'Hồ sơ';
comment on column dossier_question.number is 'Số của câu hỏi trong hồ sơ, from 1; it stands in addresses';
comment on column dossier_question.request_key is 'Khóa của lần gửi, so that the same form sent twice is one question';
comment on column dossier_question.account_id is 'Tài khoản của người hỏi: the person also when they act for a business';
comment on column dossier_question.asked_by is 'Tên người hỏi lúc hỏi';
comment on column dossier_question.asked_at is 'Thời điểm hỏi';
comment on column dossier_question.text is 'Câu hỏi';
comment on column dossier_question.due_at is 'Hạn trả lời, by the rule of the day it was asked';
comment on column dossier_question.answer is 'Câu trả lời';
comment on column dossier_question.answer_key is 'Khóa của lần gửi trả lời';
comment on column dossier_question.answered_by is 'Cán bộ trả lời';
comment on column dossier_question.unit_id is 'Đơn vị trả lời';
comment on column dossier_question.answered_at is 'Thời điểm trả lời';

grant select on dossier_question_rule to motcua_app;
grant select, insert on dossier_question to motcua_app;
grant update (answer, answer_key, answered_by, unit_id, answered_at) on dossier_question to motcua_app;
