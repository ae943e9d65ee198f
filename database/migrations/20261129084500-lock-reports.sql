create table locked_report (
  id bigint generated always as identity constraint locked_report_pk primary key,
  unit_id integer constraint locked_report_unit_fk references unit,
  from_day date not null,
  to_day date not null,
  figures jsonb not null,
  locked_by uuid not null constraint locked_report_officer_fk references officer,
  locked_at timestamptz not null,
  constraint locked_report_once unique nulls not distinct (unit_id, from_day, to_day),
  constraint locked_report_days_ordered check (to_day >= from_day)
);
comment on table locked_report is 'Báo cáo II.06a đã khóa kỳ: its figures stay as they were reported, whatever changes later';
comment on column locked_report.id is 'Khóa';
comment on column locked_report.unit_id is 'Đơn vị; null: the whole province';
comment on column locked_report.from_day is 'Kỳ báo cáo, từ ngày';
comment on column locked_report.to_day is 'Kỳ báo cáo, đến hết ngày';
comment on column locked_report.figures is 'Số liệu theo lĩnh vực, and by unit for the province: {field: [...], unit: [...]}';
comment on column locked_report.locked_by is 'Người khóa';
comment on column locked_report.locked_at is 'Lúc khóa';
create index locked_report_officer on locked_report (locked_by);
grant select, insert on locked_report to motcua_app;
