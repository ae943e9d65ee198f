create table queue_filter (
  officer_id uuid constraint queue_filter_pk primary key constraint queue_filter_officer_fk references officer,
  status text not null,
  procedure_code text not null,
  saved_at timestamptz not null
);
comment on table queue_filter is 'Bộ lọc hàng đợi tiếp nhận mà cán bộ dùng lần cuối';
comment on column queue_filter.officer_id is 'Cán bộ';
comment on column queue_filter.status is 'Trạng thái đã chọn; empty: all';
comment on column queue_filter.procedure_code is 'Thủ tục đã chọn; empty: all';
comment on column queue_filter.saved_at is 'Lúc chọn';

create table queue_day (
  unit_id integer not null constraint queue_day_unit_fk references unit,
  day date not null,
  last_taken integer not null default 0,
  last_called integer not null default 0,
  constraint queue_day_pk primary key (unit_id, day),
  constraint queue_day_called_was_taken check (last_called between 0 and last_taken)
);
comment on table queue_day is 'Số thứ tự trong ngày của một quầy: taken by whoever waits, called in order';
comment on column queue_day.unit_id is 'Đơn vị';
comment on column queue_day.day is 'Ngày, Vietnam date';
comment on column queue_day.last_taken is 'Số cuối đã lấy';
comment on column queue_day.last_called is 'Số cuối đã gọi';

create table queue_call (
  unit_id integer not null,
  day date not null,
  number integer not null,
  officer_id uuid not null constraint queue_call_officer_fk references officer,
  called_at timestamptz not null,
  constraint queue_call_pk primary key (unit_id, day, number),
  constraint queue_call_day_fk foreign key (unit_id, day) references queue_day
);
create index queue_call_officer on queue_call (officer_id, called_at desc);
comment on table queue_call is 'Lượt gọi số: which officer called whom, when';
comment on column queue_call.unit_id is 'Đơn vị';
comment on column queue_call.day is 'Ngày';
comment on column queue_call.number is 'Số thứ tự';
comment on column queue_call.officer_id is 'Cán bộ gọi';
comment on column queue_call.called_at is 'Lúc gọi';

grant select, insert, update on queue_filter, queue_day to motcua_app;
grant select, insert on queue_call to motcua_app;
