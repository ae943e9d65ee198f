-- Figures of any period without reading every dossier. What a dossier counts for is one function; a change of a dossier
-- adds what it counts for now and takes away what it counted for, as rows of their own, so that officers never wait for
-- each other at a counter. The worker adds those rows up; figures are sums over both tables, and exact at any moment.
alter table dossier add column service_index_due_at timestamptz;
comment on column dossier.service_index_due_at is 'Hạn theo Bộ chỉ số phục vụ (Quyết định 766), when it is another than the measured one';

create function dossier_counts(d dossier)
returns table (day date, received_online integer, received_otherwise integer, finished_early integer, finished_on_time integer,
  finished_late integer, fell_due integer, late_ended integer, finished_late_by_index integer)
language sql immutable
begin atomic
  with measured as (
    select coalesce((d).measured_due_at, (d).due_at) as due_at, (d).received_at, (d).finished_at
    where (d).received_at is not null
  )
  select event_day(received_at), ((d).channel = 'online')::integer, ((d).channel <> 'online')::integer, 0, 0, 0, 0, 0, 0
  from measured
  union all
  select event_day(finished_at), 0, 0,
    coalesce(event_day(finished_at) < event_day(due_at), false)::integer,
    coalesce(finished_at <= due_at and event_day(finished_at) = event_day(due_at), true)::integer,
    coalesce(finished_at > due_at, false)::integer, 0, 0,
    coalesce((d).supplement_count > 1 or finished_at > coalesce((d).service_index_due_at, due_at), false)::integer
  from measured where finished_at is not null
  union all
  -- While the person is waited for nothing falls due; what was late before stays late.
  select event_day(due_at), 0, 0, 0, 0, 0, 1, 0, 0
  from measured
  where due_at is not null and case when finished_at is null then (d).status not in (5, 6, 7) or due_at < (d).updated_at
    else event_day(finished_at) > event_day(due_at) end
  union all
  select event_day(finished_at), 0, 0, 0, 0, 0, 0, 1, 0 from measured where event_day(finished_at) > event_day(due_at);
end;
comment on function dossier_counts is 'Hồ sơ được đếm vào những ngày nào: what one dossier adds to the figures of which days';

create table dossier_tally_entry (
  unit_id integer not null,
  procedure_code text not null,
  officer_id uuid not null,
  day date not null,
  received_online integer not null,
  received_otherwise integer not null,
  finished_early integer not null,
  finished_on_time integer not null,
  finished_late integer not null,
  fell_due integer not null,
  late_ended integer not null,
  finished_late_by_index integer not null
);
comment on table dossier_tally_entry is 'Thay đổi số đếm hồ sơ chưa cộng dồn; may be below zero';
comment on column dossier_tally_entry.unit_id is 'Đơn vị giải quyết';
comment on column dossier_tally_entry.procedure_code is 'Thủ tục';
comment on column dossier_tally_entry.officer_id is 'Cán bộ thụ lý; all zeros: nobody yet';
comment on column dossier_tally_entry.day is 'Ngày, Vietnam date';
comment on column dossier_tally_entry.received_online is 'Tiếp nhận trực tuyến';
comment on column dossier_tally_entry.received_otherwise is 'Tiếp nhận trực tiếp, qua bưu chính';
comment on column dossier_tally_entry.finished_early is 'Giải quyết trước hạn: before the day on which it was due';
comment on column dossier_tally_entry.finished_on_time is 'Giải quyết đúng hạn';
comment on column dossier_tally_entry.finished_late is 'Giải quyết quá hạn';
comment on column dossier_tally_entry.fell_due is 'Đến hạn mà chưa giải quyết xong trong ngày';
comment on column dossier_tally_entry.late_ended is 'Hết quá hạn: what fell due on a day before and is finished now';
comment on column dossier_tally_entry.finished_late_by_index is 'Giải quyết quá hạn theo Bộ chỉ số phục vụ (Quyết định 766)';

create table dossier_tally (
  grouping text not null constraint dossier_tally_grouping_known check (grouping in ('unit', 'procedure', 'officer')),
  unit_id integer not null,
  span text not null constraint dossier_tally_span_known check (span in ('day', 'month', 'year')),
  begins_on date not null,
  procedure_code text not null,
  officer_id uuid not null,
  received_online integer not null,
  received_otherwise integer not null,
  finished_early integer not null,
  finished_on_time integer not null,
  finished_late integer not null,
  fell_due integer not null,
  late_ended integer not null,
  finished_late_by_index integer not null,
  constraint dossier_tally_pk primary key (grouping, unit_id, span, begins_on, procedure_code, officer_id)
);
create index dossier_tally_of_units on dossier_tally (span, begins_on) where grouping = 'unit';
comment on table dossier_tally is 'Số đếm hồ sơ cộng dồn theo ngày, tháng, năm; can be made again from the dossiers';
comment on column dossier_tally.grouping is 'Đếm theo đơn vị, thủ tục hay cán bộ';
comment on column dossier_tally.unit_id is 'Đơn vị giải quyết; 0: the whole province, by procedure';
comment on column dossier_tally.span is 'Ngày, tháng hay năm';
comment on column dossier_tally.begins_on is 'Ngày đầu';
comment on column dossier_tally.procedure_code is 'Thủ tục; empty unless grouped by it';
comment on column dossier_tally.officer_id is 'Cán bộ thụ lý; all zeros: nobody, or not grouped by it';
comment on column dossier_tally.received_online is 'Tiếp nhận trực tuyến';
comment on column dossier_tally.received_otherwise is 'Tiếp nhận trực tiếp, qua bưu chính';
comment on column dossier_tally.finished_early is 'Giải quyết trước hạn';
comment on column dossier_tally.finished_on_time is 'Giải quyết đúng hạn';
comment on column dossier_tally.finished_late is 'Giải quyết quá hạn';
comment on column dossier_tally.fell_due is 'Đến hạn mà chưa giải quyết xong trong ngày';
comment on column dossier_tally.late_ended is 'Hết quá hạn';
comment on column dossier_tally.finished_late_by_index is 'Giải quyết quá hạn theo Bộ chỉ số phục vụ';

create function tally_dossier() returns trigger language plpgsql as $$
begin
  insert into dossier_tally_entry
  select unit_id, procedure_code, officer_id, day, sum(sign * received_online), sum(sign * received_otherwise),
    sum(sign * finished_early), sum(sign * finished_on_time), sum(sign * finished_late), sum(sign * fell_due),
    sum(sign * late_ended), sum(sign * finished_late_by_index)
  from (
    select new.handling_unit_id as unit_id, new.procedure_code, coalesce(new.assignee_id, '00000000-0000-0000-0000-000000000000') as officer_id, 1 as sign, c.*
    from dossier_counts(new) c
    union all
    select old.handling_unit_id, old.procedure_code, coalesce(old.assignee_id, '00000000-0000-0000-0000-000000000000'), -1, c.*
    from dossier_counts(old) c where tg_op = 'UPDATE'
  ) changed
  group by unit_id, procedure_code, officer_id, day
  having sum(sign * received_online) <> 0 or sum(sign * received_otherwise) <> 0 or sum(sign * finished_early) <> 0
    or sum(sign * finished_on_time) <> 0 or sum(sign * finished_late) <> 0 or sum(sign * fell_due) <> 0
    or sum(sign * late_ended) <> 0 or sum(sign * finished_late_by_index) <> 0;
  return null;
end
$$;
-- What is not received counts nowhere: filing is left alone.
create trigger tally_dossier after update on dossier
  for each row when (new.received_at is not null) execute function tally_dossier();
create trigger tally_new_dossier after insert on dossier
  for each row when (new.received_at is not null) execute function tally_dossier();

insert into dossier_tally_entry
select d.handling_unit_id, d.procedure_code, coalesce(d.assignee_id, '00000000-0000-0000-0000-000000000000'), c.*
from dossier d, dossier_counts(d) c;

-- From each figure to its dossiers: those of a unit as they were received, and as they were finished, open ones last.
create index dossier_unit_received on dossier (handling_unit_id, received_at, id) where received_at is not null;
create index dossier_unit_finished on dossier (handling_unit_id, coalesce(finished_at, '9999-12-31 00:00+00'), id) where received_at is not null;
create index dossier_all_finished on dossier (coalesce(finished_at, '9999-12-31 00:00+00'), id) where received_at is not null;
-- The planner knows how those moments spread only when it is told to look.
create statistics dossier_finish on (coalesce(finished_at, '9999-12-31 00:00+00')) from dossier;

grant select, insert, delete on dossier_tally_entry to motcua_app;
grant select, insert, update, delete on dossier_tally to motcua_app;
