create table announcement (
  number integer not null,
  version integer not null,
  decision text not null,
  issued_on date not null,
  effective_on date not null,
  published_on date,
  recorded_by uuid not null constraint announcement_officer_fk references officer,
  recorded_at timestamptz not null,
  constraint announcement_pk primary key (number, version),
  constraint announcement_decision_told check (decision <> ''),
  constraint announcement_ordered check (published_on >= issued_on),
  constraint announcement_numbered check (number > 0 and version > 0)
);
create index announcement_issued on announcement (issued_on);
comment on table announcement is 'Sổ quyết định công bố thủ tục hành chính of the province (NĐ 63/2010 Đ.15); the last version counts, those before are its history';
comment on column announcement.number is 'Số thứ tự trong sổ, stands in addresses';
comment on column announcement.version is 'Lần ghi: 1, then one more with each correction';
comment on column announcement.decision is 'Số, ký hiệu của quyết định';
comment on column announcement.issued_on is 'Ngày ban hành';
comment on column announcement.effective_on is 'Ngày văn bản quy định thủ tục có hiệu lực';
comment on column announcement.published_on is 'Ngày dữ liệu được công khai; null while it is not';
comment on column announcement.recorded_by is 'Người ghi';
comment on column announcement.recorded_at is 'Thời điểm ghi';
grant select, insert on announcement to motcua_app;

create table announcement_rule (
  valid_from date not null constraint announcement_rule_pk primary key,
  lead_days smallint not null,
  publish_days smallint not null,
  confidence text not null constraint announcement_rule_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  constraint announcement_rule_sensible check (lead_days >= 0 and publish_days >= 0)
);
comment on table announcement_rule is 'Thời hạn công bố và công khai thủ tục (chỉ số 1.1 và 1.2); that of a decision is the last one before its day';
comment on column announcement_rule.valid_from is 'Áp dụng từ ngày';
comment on column announcement_rule.lead_days is 'Số ngày làm việc phải công bố trước ngày văn bản có hiệu lực';
comment on column announcement_rule.publish_days is 'Số ngày làm việc để công khai dữ liệu sau khi ban hành';
comment on column announcement_rule.confidence is 'Độ chắc chắn';
insert into announcement_rule values ('2022-06-23', 5, 5, 'found');
grant select on announcement_rule to motcua_app;

-- A month without a decision says nothing of announcing in time: it is left out rather than given no points.
alter table service_index_rule drop constraint service_index_rule_when_none_known;
alter table service_index_rule add constraint service_index_rule_when_none_known check (when_none in ('nothing', 'all', 'left-out'));
update service_index_rule set when_none = 'left-out' where code in ('1.1', '1.2');
comment on column service_index_rule.when_none is 'Khi không có gì để đếm: no points, all of them, or left out of what could be attained';

-- The register tells 1.1 and 1.2 from now on.
delete from external_figure where indicator in ('1.1', '1.2');
alter table external_figure drop constraint external_figure_indicator_known;
alter table external_figure add constraint external_figure_indicator_known check (
  indicator in ('1.4', '5.3', '5.5', '5.6a', '5.6b', 'posting')
);
