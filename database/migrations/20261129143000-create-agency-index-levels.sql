create table agency_index_level (
  index_number smallint not null,
  valid_from date not null,
  points smallint not null,
  least_percent smallint not null,
  least_procedure_percent smallint not null,
  confidence text not null,
  constraint agency_index_level_pk primary key (index_number, valid_from, points),
  constraint agency_index_level_index_known check (index_number in (8, 9)),
  constraint agency_index_level_sensible check (
    points between 1 and 2 and least_percent between 0 and 100 and least_procedure_percent between 0 and 100
  ),
  constraint agency_index_level_confidence_known check (confidence in ('found', 'memory', 'unsure'))
);
comment on table agency_index_level is 'Mức điểm của chỉ số chấm cho cơ quan (TT 01/2018/TT-VPCP Đ.13); those of a quarter are the last ones before its end';
comment on column agency_index_level.index_number is 'Chỉ số: 8 reports of citizens, 9 online services';
comment on column agency_index_level.valid_from is 'Áp dụng từ ngày';
comment on column agency_index_level.points is 'Số điểm; below every level it is 0';
comment on column agency_index_level.least_percent is 'Tỷ lệ ít nhất: of reports handled in time, of dossiers filed online';
comment on column agency_index_level.least_procedure_percent is 'Tỷ lệ ít nhất of procedures that are online; 0 where it is not asked';
comment on column agency_index_level.confidence is 'Độ chắc chắn';

-- The one point of index 9 is our reading where many dossiers but few procedures are online. Whether the levels outlive
-- the circular that replaced theirs on 15/09/2025 is not known.
insert into agency_index_level values
  (8, '2018-11-23', 2, 100, 0, 'found'), (8, '2018-11-23', 1, 90, 0, 'found'),
  (9, '2018-11-23', 2, 30, 20, 'found'), (9, '2018-11-23', 1, 15, 0, 'unsure'),
  (8, '2025-09-15', 2, 100, 0, 'unsure'), (8, '2025-09-15', 1, 90, 0, 'unsure'),
  (9, '2025-09-15', 2, 30, 20, 'unsure'), (9, '2025-09-15', 1, 15, 0, 'unsure');
grant select on agency_index_level to motcua_app;

-- What agencies are rated by is counted with the service index from now on: every month anew.
delete from service_index_month;
