-- Index 2 is summed by the month in which dossiers were finished.
create index dossier_step_time_month on dossier_step_time (month, dossier_id, unit_id);

alter table agency_index_level drop constraint agency_index_level_index_known;
alter table agency_index_level add constraint agency_index_level_index_known check (index_number in (5, 6, 8, 9));
alter table agency_index_level add column of_communes boolean;
alter table agency_index_level drop constraint agency_index_level_pk;
alter table agency_index_level add constraint agency_index_level_once
  unique nulls not distinct (index_number, valid_from, points, of_communes);
comment on column agency_index_level.index_number is 'Chỉ số: 5 one-stop organisation, 6 publication, 8 reports of citizens, 9 online services';
comment on column agency_index_level.least_percent is 'Tỷ lệ ít nhất: of procedures received at the one-stop office (5), posted (6), of reports handled in time (8), of dossiers filed online (9)';
comment on column agency_index_level.least_procedure_percent is 'Tỷ lệ ít nhất of procedures wholly settled at the one-stop office (5), published whole (6), online (9); 0 where it is not asked';
comment on column agency_index_level.of_communes is 'Của cấp xã; false: of other agencies, null: of all';

-- Which procedures are wholly settled at the one-stop office we read off their workflows, and from which share on posting
-- counts as correct and complete nothing says: all of them.
insert into agency_index_level (index_number, valid_from, points, least_percent, least_procedure_percent, confidence, of_communes) values
  (5, '2018-11-23', 2, 0, 20, 'unsure', false), (5, '2018-11-23', 2, 0, 100, 'unsure', true), (5, '2018-11-23', 1, 100, 0, 'unsure', null),
  (6, '2018-11-23', 2, 100, 100, 'unsure', null),
  (5, '2025-09-15', 2, 0, 20, 'unsure', false), (5, '2025-09-15', 2, 0, 100, 'unsure', true), (5, '2025-09-15', 1, 100, 0, 'unsure', null),
  (6, '2025-09-15', 2, 100, 100, 'unsure', null);

create table rating_band (
  subject text not null constraint rating_band_subject_known check (subject in ('agency', 'person')),
  valid_from date not null,
  least_points numeric(3, 1) not null,
  name text not null,
  confidence text not null constraint rating_band_confidence_known check (confidence in ('found', 'memory', 'unsure')),
  constraint rating_band_pk primary key (subject, valid_from, least_points)
);
comment on table rating_band is 'Xếp loại theo tổng điểm (TT 01/2018/TT-VPCP Đ.13); those of a quarter are the last ones before its end';
comment on column rating_band.subject is 'Của cơ quan, of 18 points; của cán bộ, of 10';
comment on column rating_band.valid_from is 'Áp dụng từ ngày';
comment on column rating_band.least_points is 'Từ bấy nhiêu điểm';
comment on column rating_band.name is 'Tên loại, as people read it';
comment on column rating_band.confidence is 'Độ chắc chắn';
-- Whether they outlive the circular that replaced theirs on 15/09/2025 is not known.
insert into rating_band (subject, valid_from, least_points, name, confidence)
select subject, valid_from, least_points, name, confidence
from (values
  ('agency', 15, 'Xuất sắc'), ('agency', 12, 'Tốt'), ('agency', 9, 'Khá'), ('agency', 6, 'Trung bình'), ('agency', 0, 'Yếu'),
  ('person', 5, 'Hoàn thành 100% nhiệm vụ'), ('person', 3.5, 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ'),
  ('person', 0, 'Hoàn thành dưới 70% nhiệm vụ')
) as band (subject, least_points, name),
(values ('2018-11-23'::date, 'found'), ('2025-09-15'::date, 'unsure')) as era (valid_from, confidence);
grant select on rating_band to motcua_app;

-- The time of each agency is counted with the service index from now on: every month anew.
delete from service_index_month;
