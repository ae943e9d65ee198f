create table dossier_step_time (
  dossier_id bigint not null constraint dossier_step_time_dossier_fk references dossier,
  workflow_step text not null,
  month date not null,
  unit_id integer not null constraint dossier_step_time_unit_fk references unit,
  procedure_code text not null constraint dossier_step_time_procedure_fk references procedure,
  planned_minutes integer,
  worked_minutes integer not null,
  constraint dossier_step_time_pk primary key (dossier_id, workflow_step),
  constraint dossier_step_time_sensible check (planned_minutes >= 0 and worked_minutes >= 0)
);
create index dossier_step_time_unit on dossier_step_time (unit_id, procedure_code, workflow_step, month, dossier_id);
create index dossier_step_time_procedure on dossier_step_time (procedure_code, workflow_step, month, dossier_id);
comment on table dossier_step_time is 'Thời gian của bước trong một hồ sơ đã giải quyết: all its stays on the step together; measured once a day by the worker';
comment on column dossier_step_time.dossier_id is 'Hồ sơ';
comment on column dossier_step_time.workflow_step is 'Bước của quy trình được ghim';
comment on column dossier_step_time.month is 'Ngày đầu tháng giải quyết xong';
comment on column dossier_step_time.unit_id is 'Đơn vị làm bước này: one of the three of the dossier';
comment on column dossier_step_time.procedure_code is 'Thủ tục';
comment on column dossier_step_time.planned_minutes is 'Số phút làm việc theo quy trình; null where it plans none';
comment on column dossier_step_time.worked_minutes is 'Số phút làm việc thực tế, in the office hours of the unit, without what the law leaves out of the limit';
grant select, insert, delete on dossier_step_time to motcua_app;

create table step_time_tally (
  unit_id integer not null,
  month date not null,
  procedure_code text not null constraint step_time_tally_procedure_fk references procedure,
  workflow_step text not null,
  name text not null,
  role text not null,
  place integer not null,
  dossiers integer not null,
  worked_minutes bigint not null,
  planned_dossiers integer not null,
  planned_minutes bigint not null,
  over_plan integer not null,
  constraint step_time_tally_pk primary key (unit_id, month, procedure_code, workflow_step)
);
comment on table step_time_tally is 'Thời gian của bước theo đơn vị, tháng, thủ tục: sums of dossier_step_time';
comment on column step_time_tally.unit_id is 'Đơn vị; 0: the province';
comment on column step_time_tally.month is 'Ngày đầu tháng giải quyết xong';
comment on column step_time_tally.procedure_code is 'Thủ tục';
comment on column step_time_tally.workflow_step is 'Bước của quy trình';
comment on column step_time_tally.name is 'Tên bước, as the workflow measured last calls it';
comment on column step_time_tally.role is 'Vai trò chịu trách nhiệm';
comment on column step_time_tally.place is 'Thứ tự trong quy trình';
comment on column step_time_tally.dossiers is 'Số hồ sơ đã qua bước';
comment on column step_time_tally.worked_minutes is 'Tổng số phút làm việc thực tế';
comment on column step_time_tally.planned_dossiers is 'Số hồ sơ mà quy trình có định giờ cho bước';
comment on column step_time_tally.planned_minutes is 'Tổng số phút làm việc theo quy trình';
comment on column step_time_tally.over_plan is 'Số hồ sơ vượt giờ của quy trình';
grant select, insert, update on step_time_tally to motcua_app;

create table step_time_day (
  day date not null constraint step_time_day_pk primary key
);
comment on table step_time_day is 'Ngày đã đo thời gian của bước: every dossier that was finished or taken up again on it';
comment on column step_time_day.day is 'Ngày';
grant select, insert on step_time_day to motcua_app;
