create table supplement_rule (
  valid_from date not null constraint supplement_rule_pk primary key,
  reminds boolean not null,
  remind_days_before smallint not null constraint supplement_rule_remind_positive check (remind_days_before > 0),
  closes boolean not null,
  close_working_days_after smallint not null
    constraint supplement_rule_close_not_negative check (close_working_days_after >= 0),
  legal_basis text,
  source text not null
);
comment on table supplement_rule is 'Quy định nhắc và dừng khi công dân không bổ sung, by the day from which it holds';
comment on column supplement_rule.valid_from is 'Áp dụng từ ngày';
comment on column supplement_rule.reminds is 'Có nhắc trước hạn bổ sung không; once for each request';
comment on column supplement_rule.remind_days_before is 'Nhắc trước hạn bổ sung mấy ngày';
comment on column supplement_rule.closes is 'Có tự dừng giải quyết khi không bổ sung không; else only the head does';
comment on column supplement_rule.close_working_days_after is 'Dừng sau hạn bổ sung mấy ngày làm việc';
comment on column supplement_rule.legal_basis is 'Căn cứ in trên thông báo dừng (Mẫu số 05); empty: none is printed';
comment on column supplement_rule.source is 'Nguồn của quy định';
-- The list of national statuses says that a dossier not supplemented in time is stopped; no text at hand says after how
-- many days, nor that it may be done without an officer. Whoever decides it for the province adds a newer row.
insert into supplement_rule
  (valid_from, reminds, remind_days_before, closes, close_working_days_after, legal_basis, source)
  values ('2018-06-21', true, 2, true, 5, null,
    'Danh mục trạng thái Cổng DVCQG (5 → 8: không bổ sung đúng hạn); TT 03/2025/TT-VPCP Mẫu số 05; số ngày: mặc định, chờ tỉnh quyết định');
grant select on supplement_rule to motcua_app;

create index supplement_request_waiting on supplement_request (respond_by) where answered_at is null;
