create table password_help (
  id uuid primary key,
  officer_id uuid not null constraint password_help_officer_fk references officer,
  unit_id integer not null constraint password_help_unit_fk references unit,
  personal_id text not null,
  full_name text not null,
  phone text not null,
  paper text not null constraint password_help_paper_known check (paper in ('identity-card', 'electronic-identity-card', 'passport')),
  reason text not null constraint password_help_reason_known check (reason in ('phone-lost', 'phone-changed', 'other')),
  note text,
  started_at timestamptz not null,
  outcome text constraint password_help_outcome_known check (outcome in ('sent', 'subscriber-differs', 'too-often', 'not-delivered', 'unavailable')),
  constraint password_help_other_reason_told check (reason <> 'other' or note is not null)
);
create index password_help_person on password_help (personal_id, started_at desc);
comment on table password_help is 'Hỗ trợ lấy lại mật khẩu tại quầy: who was helped, on what proof and why; holds no password and no code';
comment on column password_help.id is 'Khóa, told to the National Portal so that the same request is answered once';
comment on column password_help.officer_id is 'Cán bộ';
comment on column password_help.unit_id is 'Đơn vị của quầy';
comment on column password_help.personal_id is 'Số CMT/CCCD trên giấy tờ đã xem';
comment on column password_help.full_name is 'Họ và tên trên giấy tờ đã xem';
comment on column password_help.phone is 'Số điện thoại người dân mang theo, where the code was sent';
comment on column password_help.paper is 'Giấy tờ đã xem';
comment on column password_help.reason is 'Lý do';
comment on column password_help.note is 'Ghi chú; the reason in words when it is another';
comment on column password_help.started_at is 'Thời điểm';
comment on column password_help.outcome is 'Trả lời của Cổng Dịch vụ công Quốc gia; empty while it is awaited';
grant select, insert on password_help to motcua_app;
grant update (outcome) on password_help to motcua_app;
