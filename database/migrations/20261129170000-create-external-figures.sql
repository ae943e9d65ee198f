create table external_figure (
  number bigint generated always as identity,
  unit_id integer constraint external_figure_unit_fk references unit,
  month date not null,
  indicator text not null,
  version integer not null,
  of_which integer not null,
  of_all integer not null,
  source text not null,
  source_on date not null,
  note text not null,
  entered_by uuid not null constraint external_figure_officer_fk references officer,
  entered_at timestamptz not null,
  constraint external_figure_pk primary key (number),
  -- The province has one figure too, so that null is not distinct from null.
  constraint external_figure_once unique nulls not distinct (month, indicator, unit_id, version),
  constraint external_figure_indicator_known check (
    indicator in ('1.1', '1.2', '1.4', '5.3', '5.5', '5.6a', '5.6b', 'posting')
  ),
  constraint external_figure_month_begins check (extract(day from month) = 1),
  constraint external_figure_sensible check (of_which between 0 and of_all and version > 0),
  constraint external_figure_source_told check (source <> '')
);
comment on table external_figure is 'Số liệu từ hệ thống khác, entered by the office; the last version counts, those before are its history';
comment on column external_figure.number is 'Khóa nội bộ';
comment on column external_figure.unit_id is 'Đơn vị; null: the province as a whole, which is not the sum of its units';
comment on column external_figure.month is 'Ngày đầu tháng của kỳ';
comment on column external_figure.indicator is 'Chỉ số of Bộ chỉ số phục vụ; posting: niêm yết, for index 6 of TT 01/2018/TT-VPCP';
comment on column external_figure.version is 'Lần nhập: 1, then one more with each correction';
comment on column external_figure.of_which is 'Tử số';
comment on column external_figure.of_all is 'Mẫu số';
comment on column external_figure.source is 'Nguồn, as everybody reads it';
comment on column external_figure.source_on is 'Ngày của nguồn';
comment on column external_figure.note is 'Ghi chú for the office; may be empty';
comment on column external_figure.entered_by is 'Người nhập';
comment on column external_figure.entered_at is 'Thời điểm nhập';
grant select, insert on external_figure to motcua_app;
