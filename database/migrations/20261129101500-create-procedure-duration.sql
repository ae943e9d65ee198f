create table procedure_duration (
  procedure_code text not null constraint procedure_duration_pk primary key constraint procedure_duration_procedure_fk references procedure,
  from_day date not null,
  to_day date not null,
  dossiers integer not null,
  half_within integer not null,
  nine_in_ten_within integer not null,
  constraint procedure_duration_days_ordered check (to_day >= from_day),
  constraint procedure_duration_sensible check (dossiers > 0 and half_within >= 0 and nine_in_ten_within >= half_within)
);
comment on table procedure_duration is 'Thời gian giải quyết thực tế theo thủ tục, of what had a result in the last days; measured anew each day';
comment on column procedure_duration.procedure_code is 'Thủ tục';
comment on column procedure_duration.from_day is 'Từ ngày';
comment on column procedure_duration.to_day is 'Đến hết ngày';
comment on column procedure_duration.dossiers is 'Số hồ sơ có kết quả';
comment on column procedure_duration.half_within is 'Một nửa số hồ sơ xong trong bấy nhiêu ngày làm việc; 0: on the day it was accepted';
comment on column procedure_duration.nine_in_ten_within is 'Chín phần mười số hồ sơ xong trong bấy nhiêu ngày làm việc';
grant select, insert, delete on procedure_duration to motcua_app;
