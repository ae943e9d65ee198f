create table extension_rule (
  valid_from date not null constraint extension_rule_pk primary key,
  asked_working_days_before smallint not null constraint extension_rule_asked_positive check (asked_working_days_before > 0),
  drafted_working_days_before smallint not null
    constraint extension_rule_drafted_first check (drafted_working_days_before >= asked_working_days_before),
  longest_in_percent smallint not null constraint extension_rule_longest_positive check (longest_in_percent > 0),
  counts_as_on_time boolean not null,
  source text not null
);
comment on table extension_rule is 'Quy định gia hạn thời gian giải quyết, by the day from which it holds; at most once is in the law itself';
comment on column extension_rule.valid_from is 'Áp dụng từ ngày';
comment on column extension_rule.asked_working_days_before is 'Phải gửi trước ngày hẹn trả ít nhất bao nhiêu ngày làm việc';
comment on column extension_rule.drafted_working_days_before is 'Soạn sẵn dự thảo thư xin lỗi trước ngày hẹn trả bao nhiêu ngày làm việc';
comment on column extension_rule.longest_in_percent is 'Gia hạn dài nhất, in percent of the time limit of the procedure';
comment on column extension_rule.counts_as_on_time is 'Trả theo ngày hẹn lại có tính là đúng hạn không, when it was asked for in time';
comment on column extension_rule.source is 'Căn cứ';
-- The text of Decree 118/2025 was not at hand: whoever has it corrects this row, or adds a newer one. No text says how
-- long an extension may be, nor whether the statistics of Decision 766 go by the new date; the strict reading is kept.
insert into extension_rule (valid_from, asked_working_days_before, drafted_working_days_before, longest_in_percent, counts_as_on_time, source)
  values ('2018-06-21', 1, 2, 100, false, 'NĐ 61/2018/NĐ-CP Đ.19 k.9; NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP Mẫu số 04');

create table deadline_extension (
  dossier_id bigint constraint deadline_extension_pk primary key constraint deadline_extension_dossier_fk references dossier,
  state text not null constraint deadline_extension_state_known check (state in ('drafted', 'proposed', 'granted')),
  reason_code text not null,
  reason text not null,
  new_due_on date not null,
  written_at timestamptz not null,
  written_by uuid constraint deadline_extension_officer_fk references officer
);
create index deadline_extension_open on deadline_extension (state, dossier_id) where state <> 'granted';
comment on table deadline_extension is 'Văn bản xin lỗi và đề nghị gia hạn of a dossier, as far as it has come; one row, since it is given once';
comment on column deadline_extension.dossier_id is 'Hồ sơ';
comment on column deadline_extension.state is 'Dự thảo, đã trình, đã ký gửi';
comment on column deadline_extension.reason_code is 'Mã lý do';
comment on column deadline_extension.reason is 'Lý do, as the citizen reads it';
comment on column deadline_extension.new_due_on is 'Ngày hẹn lại';
comment on column deadline_extension.written_at is 'Lần soạn gần nhất';
comment on column deadline_extension.written_by is 'Người soạn; empty: the system drafted it';

alter table dossier add column measured_due_at timestamptz;
comment on column dossier.measured_due_at is 'Hạn để thống kê đúng hạn, when an extension does not count; else due_at';

grant select on extension_rule to motcua_app;
grant select, insert, update on deadline_extension to motcua_app;
