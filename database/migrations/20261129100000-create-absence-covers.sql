create table absence_cover (
  id bigint generated always as identity constraint absence_cover_pk primary key,
  officer_id uuid not null constraint absence_cover_absent_fk references officer,
  unit_id integer not null constraint absence_cover_unit_fk references unit,
  cover_id uuid not null constraint absence_cover_cover_fk references officer,
  from_on date not null,
  to_on date not null,
  reason text not null,
  named_by uuid not null constraint absence_cover_namer_fk references officer,
  named_at timestamptz not null,
  ended_at timestamptz,
  constraint absence_cover_of_another check (cover_id <> officer_id),
  constraint absence_cover_period_forward check (to_on >= from_on)
);
create index absence_cover_absent on absence_cover (officer_id, unit_id) where ended_at is null;
create index absence_cover_cover on absence_cover (cover_id) where ended_at is null;
create index absence_cover_unit on absence_cover (unit_id, to_on) where ended_at is null;
comment on table absence_cover is 'Ủy quyền xử lý khi vắng mặt: who does the work of an absent officer of the unit, from which day to which; signing is never among it';
comment on column absence_cover.id is 'Khóa nội bộ';
comment on column absence_cover.officer_id is 'Người vắng';
comment on column absence_cover.unit_id is 'Đơn vị';
comment on column absence_cover.cover_id is 'Người xử lý thay';
comment on column absence_cover.from_on is 'Từ ngày';
comment on column absence_cover.to_on is 'Đến hết ngày';
comment on column absence_cover.reason is 'Lý do; may be empty';
comment on column absence_cover.named_by is 'Người lập ủy quyền: the absent officer or the head';
comment on column absence_cover.named_at is 'Thời điểm lập';
comment on column absence_cover.ended_at is 'Thời điểm kết thúc sớm; else it ends by itself';

grant select, insert, update on absence_cover to motcua_app;
