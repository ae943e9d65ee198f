create table data_request_rule (
  kind text not null constraint data_request_rule_kind_known check (kind in ('view', 'correct', 'delete', 'restrict')),
  valid_from date not null,
  answer_in_working_days smallint not null constraint data_request_rule_answer_positive check (answer_in_working_days > 0),
  done_in_days smallint not null constraint data_request_rule_done_positive check (done_in_days > 0),
  extension_in_days smallint not null constraint data_request_rule_extension_not_negative check (extension_in_days >= 0),
  source text not null,
  constraint data_request_rule_pk primary key (kind, valid_from)
);
comment on table data_request_rule is 'Thời hạn trả lời yêu cầu về dữ liệu cá nhân, by kind and the day from which it holds';
comment on column data_request_rule.kind is 'Loại yêu cầu: xem, sửa, xóa, hạn chế xử lý';
comment on column data_request_rule.valid_from is 'Áp dụng từ ngày';
comment on column data_request_rule.answer_in_working_days is 'Số ngày làm việc để trả lời lần đầu';
comment on column data_request_rule.done_in_days is 'Số ngày để thực hiện xong';
comment on column data_request_rule.extension_in_days is 'Số ngày được gia hạn, một lần';
comment on column data_request_rule.source is 'Căn cứ';
-- The decree was read second-hand: whoever has its text corrects these rows, or adds newer ones.
insert into data_request_rule (kind, valid_from, answer_in_working_days, done_in_days, extension_in_days, source) values
  ('view', '2026-01-01', 2, 10, 15, 'Luật 91/2025/QH15 Đ.4; NĐ 356/2025/NĐ-CP'),
  ('correct', '2026-01-01', 2, 10, 15, 'Luật 91/2025/QH15 Đ.4; NĐ 356/2025/NĐ-CP'),
  ('delete', '2026-01-01', 2, 20, 15, 'Luật 91/2025/QH15 Đ.4; NĐ 356/2025/NĐ-CP'),
  ('restrict', '2026-01-01', 2, 15, 15, 'Luật 91/2025/QH15 Đ.4; NĐ 356/2025/NĐ-CP');

create table data_request (
  number bigint generated always as identity constraint data_request_pk primary key,
  account_id uuid not null constraint data_request_account_fk references account,
  kind text not null constraint data_request_kind_known check (kind in ('view', 'correct', 'delete', 'restrict')),
  detail text not null,
  state text not null constraint data_request_state_known check (state in ('open', 'done', 'refused')),
  requested_at timestamptz not null,
  answer_due_on date not null,
  due_on date not null,
  extension_in_days smallint not null,
  extended_at timestamptz,
  answer text,
  answered_at timestamptz,
  answered_by uuid constraint data_request_officer_fk references officer,
  version integer not null default 1,
  constraint data_request_answer_whole check ((state = 'open') = (answered_at is null))
);
create index data_request_account on data_request (account_id, number desc);
create index data_request_open on data_request (due_on, number) where state = 'open';
create unique index data_request_open_unique on data_request (account_id, kind) where state = 'open';
comment on table data_request is 'Yêu cầu của chủ thể dữ liệu: a person asks to see, correct, delete or restrict their data';
comment on column data_request.number is 'Số yêu cầu, shown to the person';
comment on column data_request.account_id is 'Người yêu cầu';
comment on column data_request.kind is 'Loại yêu cầu';
comment on column data_request.detail is 'Nội dung, as the person wrote it';
comment on column data_request.state is 'Đang giải quyết, đã thực hiện, từ chối';
comment on column data_request.requested_at is 'Lúc yêu cầu';
comment on column data_request.answer_due_on is 'Hạn trả lời lần đầu, by the rule of that day';
comment on column data_request.due_on is 'Hạn thực hiện xong';
comment on column data_request.extension_in_days is 'Số ngày còn được gia hạn, by the rule of that day';
comment on column data_request.extended_at is 'Lúc gia hạn, một lần';
comment on column data_request.answer is 'Trả lời, or the reason of the extension while it is open';
comment on column data_request.answered_at is 'Lúc trả lời';
comment on column data_request.answered_by is 'Cán bộ trả lời; empty: the system itself';
comment on column data_request.version is 'Số phiên bản cho khóa lạc quan';

grant select on data_request_rule to motcua_app;
grant select, insert, update on data_request to motcua_app;
