-- A view of an officer's work is a few ranges of these, each read from its most urgent end as far as the page goes.
create index dossier_receiving_step on dossier (receiving_unit_id, step, queue_at, id) where status not in (3, 8, 10);
create index dossier_handling_step on dossier (handling_unit_id, step, queue_at, id) where status in (2, 4, 5, 6, 7);
create index dossier_assignee_step on dossier (assignee_id, step, queue_at, id) where status in (2, 4, 5, 6, 7);
create index dossier_awaiting_return on dossier (returning_unit_id, queue_at, id) where status = 9;

create table reminder_rule (
  valid_from date not null constraint reminder_rule_pk primary key,
  working_days_before smallint not null constraint reminder_rule_days_positive check (working_days_before > 0),
  source text not null
);
comment on table reminder_rule is 'Quy định nhắc việc, by the day from which it holds';
comment on column reminder_rule.valid_from is 'Áp dụng từ ngày';
comment on column reminder_rule.working_days_before is 'Sắp đến hạn: còn bao nhiêu ngày làm việc thì nhắc';
comment on column reminder_rule.source is 'Căn cứ';
-- No text says how long before; two working days leave one to ask for an extension.
insert into reminder_rule (valid_from, working_days_before, source)
  values ('2018-06-21', 2, 'NĐ 61/2018/NĐ-CP Đ.19 k.9');

create table saved_filter (
  number bigint generated always as identity constraint saved_filter_pk primary key,
  officer_id uuid not null constraint saved_filter_officer_fk references officer,
  name text not null constraint saved_filter_name_not_empty check (name <> ''),
  view text not null,
  criteria jsonb not null,
  saved_at timestamptz not null,
  constraint saved_filter_name_unique unique (officer_id, name)
);
comment on table saved_filter is 'Bộ lọc đã lưu of an officer, under a name of their own';
comment on column saved_filter.number is 'Số';
comment on column saved_filter.officer_id is 'Cán bộ';
comment on column saved_filter.name is 'Tên đặt cho bộ lọc';
comment on column saved_filter.view is 'Góc nhìn công việc';
comment on column saved_filter.criteria is 'Điều kiện: {procedure, status, due, officer}';
comment on column saved_filter.saved_at is 'Lúc lưu';

grant select on reminder_rule to motcua_app;
grant select, insert, update, delete on saved_filter to motcua_app;
