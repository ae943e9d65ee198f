-- What officers are told in the office besides the deadlines of dossiers.
create table officer_notice (
  number bigint generated always as identity constraint officer_notice_pk primary key,
  officer_id uuid not null constraint officer_notice_officer_fk references officer,
  event_id bigint not null,
  text text not null constraint officer_notice_text_said check (text <> ''),
  path text not null constraint officer_notice_path_ours check (path ~ '^/[^/\\]'),
  made_at timestamptz not null,
  seen_at timestamptz,
  constraint officer_notice_once unique (event_id, officer_id)
);
create index officer_notice_officer on officer_notice (officer_id, number);
create index officer_notice_open on officer_notice (officer_id, number) where seen_at is null;
comment on table officer_notice is 'Tin báo cho cán bộ: about what is no deadline of a dossier; each event is told to each officer once';
comment on column officer_notice.number is 'Số';
comment on column officer_notice.officer_id is 'Cán bộ được báo';
comment on column officer_notice.event_id is 'Tin của hộp thư đi, the row of the outbox that it tells of';
comment on column officer_notice.text is 'Nội dung';
comment on column officer_notice.path is 'Trang để xem, an address within the office';
comment on column officer_notice.made_at is 'Lúc báo';
comment on column officer_notice.seen_at is 'Lúc xem';

grant select, insert, update on officer_notice to motcua_app;
