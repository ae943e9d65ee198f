create table officer_reminder (
  number bigint generated always as identity constraint officer_reminder_pk primary key,
  dossier_id bigint not null constraint officer_reminder_dossier_fk references dossier,
  officer_id uuid not null constraint officer_reminder_officer_fk references officer,
  kind text not null constraint officer_reminder_kind_known check (kind in ('before', 'at', 'after')),
  due_at timestamptz not null,
  made_at timestamptz not null,
  state text not null default 'open' constraint officer_reminder_state_known check (state in ('open', 'seen', 'lapsed')),
  final_at timestamptz,
  constraint officer_reminder_once unique (dossier_id, kind, due_at, officer_id),
  constraint officer_reminder_final_whole check ((state = 'open') = (final_at is null))
);
create index officer_reminder_open on officer_reminder (officer_id, due_at, number) where state = 'open';
create index officer_reminder_officer on officer_reminder (officer_id, number);
create index officer_reminder_waiting on officer_reminder (number) where state = 'open';
comment on table officer_reminder is 'Nhắc việc: that a dossier is near its deadline, on it or past it, once per officer, kind and deadline';
comment on column officer_reminder.number is 'Số';
comment on column officer_reminder.dossier_id is 'Hồ sơ';
comment on column officer_reminder.officer_id is 'Cán bộ được nhắc';
comment on column officer_reminder.kind is 'Loại: sắp đến hạn, đến hạn, quá hạn';
comment on column officer_reminder.due_at is 'Hạn trả kết quả lúc nhắc';
comment on column officer_reminder.made_at is 'Lúc nhắc';
comment on column officer_reminder.state is 'Chưa xem, đã xem, hết việc';
comment on column officer_reminder.final_at is 'Lúc xem, hoặc lúc hết việc';

create table reminder_address (
  officer_id uuid not null constraint reminder_address_pk primary key constraint reminder_address_officer_fk references officer,
  email text not null constraint reminder_address_email_not_empty check (email <> ''),
  saved_at timestamptz not null
);
comment on table reminder_address is 'Thư điện tử nhận nhắc việc of an officer who wants them there as well';
comment on column reminder_address.officer_id is 'Cán bộ';
comment on column reminder_address.email is 'Địa chỉ thư điện tử';
comment on column reminder_address.saved_at is 'Lúc ghi';

grant select, insert, update on officer_reminder to motcua_app;
grant select, insert, update, delete on reminder_address to motcua_app;
