create table unit (
  id integer primary key,
  era text not null,
  code text not null,
  agency_code text not null,
  kind text not null constraint unit_kind_known check (kind in ('province', 'province-centre', 'department', 'commune', 'former-district', 'former-commune')),
  name text not null,
  place_code text,
  address text,
  successor_codes text[] not null default '{}',
  valid_from date not null,
  valid_to date,
  search_text text not null,
  constraint unit_era_code_unique unique (era, code),
  constraint unit_dates_ordered check (valid_to is null or valid_to >= valid_from)
);
create unique index unit_agency_code_unique on unit (agency_code) where valid_to is null;
create index unit_kind on unit (kind, name) where valid_to is null;
comment on table unit is 'Cơ quan, đơn vị: versioned by era; units of a past era stay readable and point at their successors';
comment on column unit.id is 'Khóa nội bộ, never shown';
comment on column unit.era is 'Thời kỳ tổ chức: 2025-07-01 for the two-level model, before-2025-07-01 for what it replaced';
comment on column unit.code is 'Mã trong thời kỳ: commune code of the General Statistics list, or the code of a department';
comment on column unit.agency_code is 'Mã định danh điện tử (QĐ 20/2020/QĐ-TTg), first part of a dossier code';
comment on column unit.kind is 'Loại đơn vị';
comment on column unit.name is 'Tên đầy đủ';
comment on column unit.place_code is 'Mã đơn vị hành chính nơi đặt trụ sở';
comment on column unit.address is 'Địa chỉ nơi tiếp nhận hồ sơ';
comment on column unit.successor_codes is 'Mã đơn vị kế tiếp sau sắp xếp';
comment on column unit.valid_from is 'Hiệu lực từ ngày';
comment on column unit.valid_to is 'Hiệu lực đến hết ngày; null while current';
comment on column unit.search_text is 'Tên đã bỏ dấu để tìm';

create table calendar_day (
  day date primary key,
  kind text not null constraint calendar_day_kind_known check (kind in ('off', 'working')),
  name text not null,
  legal_basis text
);
comment on table calendar_day is 'Ngày nghỉ và ngày làm bù: exceptions to Monday–Friday, entered each year from the Government''s announcement';
comment on column calendar_day.day is 'Ngày';
comment on column calendar_day.kind is 'off: nghỉ lễ, nghỉ bù, nghỉ hoán đổi; working: thứ Bảy làm bù';
comment on column calendar_day.name is 'Lý do, shown to people';
comment on column calendar_day.legal_basis is 'Căn cứ';

create table office_hours (
  id integer generated always as identity primary key,
  unit_id integer constraint office_hours_unit_fk references unit,
  valid_from date not null,
  opens time not null,
  closes time not null,
  constraint office_hours_ordered check (closes > opens)
);
create index office_hours_unit on office_hours (unit_id, valid_from);
comment on table office_hours is 'Giờ làm việc: spans of a working day; rows without a unit are the province''s default';
comment on column office_hours.id is 'Khóa';
comment on column office_hours.unit_id is 'Đơn vị; null for the default';
comment on column office_hours.valid_from is 'Áp dụng từ ngày';
comment on column office_hours.opens is 'Giờ mở, Vietnam time';
comment on column office_hours.closes is 'Giờ đóng, Vietnam time';

grant select on unit, calendar_day, office_hours to motcua_app;
