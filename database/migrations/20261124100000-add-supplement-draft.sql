create table supplement_draft (
  dossier_id bigint not null constraint supplement_draft_dossier_fk references dossier,
  number smallint not null,
  fields jsonb not null default '{}',
  papers jsonb not null default '{}',
  saved_at timestamptz not null default now(),
  constraint supplement_draft_pk primary key (dossier_id, number)
);
comment on table supplement_draft is 'Nội dung bổ sung đang soạn: kept until it is sent, so that nothing typed or uploaded is lost';
comment on column supplement_draft.dossier_id is 'Hồ sơ';
comment on column supplement_draft.number is 'Lần yêu cầu bổ sung';
comment on column supplement_draft.fields is 'Nội dung sửa: field name to text';
comment on column supplement_draft.papers is 'Tệp nộp mới: paper code to list of file ids';
comment on column supplement_draft.saved_at is 'Lưu lúc';

create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table rate_limit is 'Bộ đếm giới hạn số lần gọi: shared by all processes, written by rate-limiter-flexible';
comment on column rate_limit.key is 'Việc bị giới hạn và băm của địa chỉ gọi';
comment on column rate_limit.points is 'Số lần trong khoảng thời gian';
comment on column rate_limit.expire is 'Hết khoảng thời gian, milliseconds since 1970';

grant select, insert, update, delete on supplement_draft, rate_limit to motcua_app;
