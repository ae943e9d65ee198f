create table service_index_rule (
  code text not null,
  valid_from date not null,
  max_points numeric(4, 1) not null,
  full_at numeric(4, 3) not null,
  when_none text not null constraint service_index_rule_when_none_known check (when_none in ('nothing', 'all')),
  confidence text not null constraint service_index_rule_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  constraint service_index_rule_pk primary key (code, valid_from),
  constraint service_index_rule_sensible check (max_points >= 0 and full_at > 0 and full_at <= 1)
);
comment on table service_index_rule is 'Điểm tối đa và ngưỡng của từng chỉ số, Bộ chỉ số phục vụ (Quyết định 766/QĐ-TTg); the rule of a period is the last one before its end';
comment on column service_index_rule.code is 'Chỉ số, numbered by the groups of the national portal';
comment on column service_index_rule.valid_from is 'Áp dụng từ ngày';
comment on column service_index_rule.max_points is 'Điểm tối đa; 0: shown only';
comment on column service_index_rule.full_at is 'Tỷ lệ đạt điểm tối đa; below it the points are in proportion';
comment on column service_index_rule.when_none is 'Khi không có gì để đếm: no points, or all of them';
comment on column service_index_rule.confidence is 'Độ chắc chắn: found in a text, from memory, or unsure and to be confirmed';

insert into service_index_rule (code, valid_from, max_points, full_at, when_none, confidence) values
  ('1.1', '2022-06-23', 6, 1, 'nothing', 'found'), ('1.2', '2022-06-23', 4, 1, 'nothing', 'found'),
  ('1.3', '2022-06-23', 2, 1, 'nothing', 'found'), ('1.4', '2022-06-23', 6, 1, 'nothing', 'found'),
  ('2.1', '2022-06-23', 20, 1, 'nothing', 'found'), ('2.2', '2022-06-23', 0, 1, 'nothing', 'found'),
  ('3.A', '2022-06-23', 2, 0.8, 'nothing', 'unsure'), ('3.B', '2022-06-23', 4, 1, 'nothing', 'unsure'),
  ('3.C', '2022-06-23', 6, 0.5, 'nothing', 'unsure'), ('4.A', '2022-06-23', 6, 1, 'nothing', 'unsure'),
  ('4.B', '2022-06-23', 2, 0.8, 'nothing', 'unsure'), ('4.C', '2022-06-23', 2, 0.8, 'nothing', 'unsure'),
  ('5.1', '2022-06-23', 6, 1, 'nothing', 'unsure'), ('5.2', '2022-06-23', 4, 1, 'nothing', 'unsure'),
  ('5.3', '2022-06-23', 2, 1, 'nothing', 'unsure'), ('5.4', '2022-06-23', 2, 0.8, 'nothing', 'unsure'),
  ('5.5', '2022-06-23', 4, 1, 'nothing', 'unsure'), ('5.6a', '2022-06-23', 2, 1, 'nothing', 'unsure'),
  ('5.6b', '2022-06-23', 2, 1, 'nothing', 'unsure'), ('6.1', '2022-06-23', 0, 1, 'nothing', 'found'),
  ('6.2', '2022-06-23', 6, 1, 'all', 'found'), ('6.3', '2022-06-23', 6, 1, 'all', 'found'),
  ('6.4', '2022-06-23', 6, 0.9, 'nothing', 'unsure');

create table service_index_band (
  valid_from date not null,
  least_points numeric(4, 1) not null,
  name text not null,
  confidence text not null constraint service_index_band_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  constraint service_index_band_pk primary key (valid_from, least_points)
);
comment on table service_index_band is 'Xếp loại theo điểm của 100';
comment on column service_index_band.valid_from is 'Áp dụng từ ngày';
comment on column service_index_band.least_points is 'Từ bấy nhiêu điểm';
comment on column service_index_band.name is 'Tên loại, as people read it';
comment on column service_index_band.confidence is 'Độ chắc chắn';
insert into service_index_band (valid_from, least_points, name, confidence) values
  ('2022-06-23', 90, 'Xuất sắc', 'memory'), ('2022-06-23', 80, 'Tốt', 'memory'), ('2022-06-23', 70, 'Khá', 'memory'),
  ('2022-06-23', 50, 'Trung bình', 'memory'), ('2022-06-23', 0, 'Yếu', 'memory');

create table service_index_month (
  month date not null constraint service_index_month_pk primary key,
  counted_at timestamptz not null
);
comment on table service_index_month is 'Tháng đã đếm cho Bộ chỉ số phục vụ';
comment on column service_index_month.month is 'Ngày đầu tháng';
comment on column service_index_month.counted_at is 'Đếm lúc';

create table service_index_tally (
  month date not null,
  unit_id integer not null constraint service_index_tally_unit_fk references unit,
  procedure_code text not null,
  measure text not null,
  of_all integer not null,
  of_which integer not null,
  constraint service_index_tally_pk primary key (month, measure, unit_id, procedure_code)
);
create index service_index_tally_unit on service_index_tally (unit_id);
create index service_index_tally_whole on service_index_tally (month) where procedure_code = '';
comment on table service_index_tally is 'Số đếm cho Bộ chỉ số phục vụ that the counters of dossiers do not hold, counted each hour by the worker';
comment on column service_index_tally.month is 'Ngày đầu tháng';
comment on column service_index_tally.unit_id is 'Đơn vị giải quyết';
comment on column service_index_tally.procedure_code is 'Thủ tục; empty: all of the unit together, or what is about no procedure';
comment on column service_index_tally.measure is 'Đếm gì';
comment on column service_index_tally.of_all is 'Mẫu số: how many are asked about';
comment on column service_index_tally.of_which is 'Tử số: how many of them hold, or the sum of their working days';
grant select on service_index_rule, service_index_band to motcua_app;
grant select, insert, update on service_index_month to motcua_app;
grant select, insert, delete on service_index_tally to motcua_app;
