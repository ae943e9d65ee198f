-- Dossiers as a province would have them: `bench.count` of them over `bench.years` years until now. Set-based, so that
-- a million takes a few minutes. Everything lies on working days and in office hours; units, procedures and officers
-- are as unequal as in life; one in fifteen is late, one in twelve was sent back for a supplement; what would end after
-- now is open. Event chains are whole and verify.
set session_replication_role = replica; -- no foreign key has to be asked about what is made here
set synchronous_commit = off;
set work_mem = '512MB';
set maintenance_work_mem = '1GB';
select setseed(0.42);

create temp table office_day as
select row_number() over (order by day)::int as no, day
from (
  select day::date as day
  from generate_series(current_date - (365.25 * current_setting('bench.years')::numeric)::int, current_date + 120, interval '1 day') day
) d
left join calendar_day c using (day)
where coalesce(c.kind = 'working', extract(isodow from day) < 6);
create unique index on office_day (no) include (day);

-- The moment at a share of an office day: 08:00–12:00, 13:30–17:30.
create function pg_temp.moment(day date, share double precision) returns timestamptz language sql immutable as $$
  select (day + interval '8 hours' + case when share < 0.5 then share * interval '8 hours'
    else share * interval '8 hours' + interval '90 minutes' end) at time zone 'Asia/Ho_Chi_Minh'
$$;

-- People of every unit: one at the desk, specialists by size, a head and a signatory. They cannot sign in.
create temp table office as
select u.id, u.kind, u.agency_code,
  row_number() over (partition by u.kind = 'commune' order by (u.code <> '14797'), md5(u.code))::int as place,
  case when u.kind = 'commune' then 0.35 + 5 / (1 + 0.35 * row_number() over (partition by u.kind = 'commune' order by (u.code <> '14797'), md5(u.code)))
    else 2 end::double precision as weight
from unit u where u.valid_to is null and u.kind in ('commune', 'department');

create temp table wanted as
select office.id as unit_id, role, k,
  (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Vũ','Đỗ','Bùi'])[1 + (random() * 7)::int] || ' ' ||
  (array['Thị','Văn','Minh','Thu','Đức'])[1 + (random() * 4)::int] || ' ' ||
  (array['An','Bình','Chi','Dũng','Hà','Hạnh','Hùng','Lan','Mai','Nam','Quang','Thảo'])[1 + (random() * 11)::int] as full_name
from office cross join (values ('receptionist', 1), ('head', 1), ('signatory', 1), ('specialist', 6)) as r(role, most),
  generate_series(1, most) k
where k = 1 or k <= 2 + weight;
with added as (
  insert into officer (id, username, full_name, title, password_hash, totp_secret)
  select gen_random_uuid(), 'bench.' || unit_id || '.' || role || '.' || k, full_name, 'Công chức', '', '' from wanted
  on conflict (username) do nothing returning id, username
)
insert into duty (officer_id, unit_id, role, valid_from)
select id, unit_id, role, current_date - 4000 from added join wanted on username = 'bench.' || unit_id || '.' || role || '.' || k;
-- Who can sign in works too, and has most to do.
create temp table colleague as
select o.id, duty.unit_id, duty.role, row_number() over (partition by duty.unit_id, duty.role order by o.username like 'bench.%', o.username) as k
from duty join officer o on o.id = duty.officer_id;

create temp table specialists as
select unit_id, array_agg(id order by k) as ids from colleague where role = 'specialist' group by unit_id;
create temp table desk as
select unit_id, (array_agg(id order by k) filter (where role = 'receptionist'))[1] as receptionist,
  (array_agg(id order by k) filter (where role = 'head'))[1] as head, (array_agg(id order by k) filter (where role = 'signatory'))[1] as signatory
from colleague group by unit_id;

create temp table kind_of_procedure as
select v.id as version_id, p.code, p.name, p.level,
  case v.definition #>> '{channels,0,limit,unit}' when 'day' then ceil((v.definition #>> '{channels,0,limit,amount}')::int * 0.7)::int
    else (v.definition #>> '{channels,0,limit,amount}')::int end as days,
  row_number() over (partition by p.level order by md5(p.code)) as place
from procedure p join procedure_version v on v.id = p.current_version_id;

-- Cumulative weights, to draw from with one random number.
create temp table unit_draw as
select kind = 'commune' as commune, id, agency_code,
  sum(weight) over (partition by kind = 'commune' order by place) / sum(weight) over (partition by kind = 'commune') as upto
from office;
create temp table procedure_draw as
select level = 'commune' as commune, version_id, code, name, days,
  sum(1.0 / place) over (partition by level order by place) / sum(1.0 / place) over (partition by level) as upto
from kind_of_procedure;
-- A thousand equal slots each, so that a draw is an index lookup.
create temp table unit_slot as
select commune, slot, (select id from unit_draw d where d.commune = c.commune and upto >= (slot + 0.5) / 1000 order by upto limit 1) as unit_id
from (values (true), (false)) c(commune), generate_series(0, 999) slot;
create temp table procedure_slot as
select c.commune, slot, p.* from (values (true), (false)) c(commune), generate_series(0, 999) slot,
  lateral (select version_id, code, name, days from procedure_draw d where d.commune = c.commune and upto >= (slot + 0.5) / 1000 order by upto limit 1) p;
create unique index on unit_slot (commune, slot);
create unique index on procedure_slot (commune, slot);
analyze unit_slot; analyze procedure_slot; analyze office_day;

-- One person for every eight dossiers.
create temp table person as
select gen_random_uuid() as id, i, '9' || lpad((i + (select count(*) from account))::text, 11, '0') as personal_id,
  (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Vũ'])[1 + i % 6] || ' ' || (array['Thị','Văn','Minh','Thu'])[1 + i / 6 % 4] || ' ' ||
  (array['An','Bình','Chi','Dũng','Hà','Hùng','Lan','Mai','Nam','Thảo'])[1 + i / 24 % 10] as full_name
from generate_series(0, greatest(1, current_setting('bench.count')::int / 8) - 1) i;
insert into account (id, kind, personal_id, full_name, level) select id, 'citizen', personal_id, full_name, 2 from person;
create unique index on person (i) include (id, full_name);

-- What happens to each, in office days: `received`, `due`, `finish`, `back` (returned to the person).
create unlogged table bench_plan as
with today as (select max(no) as no from office_day where day <= current_date),
dice as (
  select i, random() < 0.88 as commune, floor(random() * 1000)::int as unit_slot, floor(random() * 1000)::int as procedure_slot,
    floor(random() * 1000)::int as other_slot, random() as elsewhere, random() as way,
    1 + floor(power(random(), 0.85) * today.no)::int as submitted_no, random() * 0.8 as share, random() as wait, random() as speed,
    random() as lag, random() as supplement, random() as fate, random() as who, random() as rest, random() as pickup, today.no as today_no
  from generate_series(1, current_setting('bench.count')::int) i, today
),
counted as (
  select d.*, u.unit_id as handling_unit_id, p.version_id, p.code as procedure_code, p.name as procedure_name, p.days,
    case when d.commune and d.elsewhere < 0.08 then o.unit_id else u.unit_id end as receiving_unit_id,
    submitted_no + (wait < 0.15)::int as received_no,
    case when supplement < 0.085 then 1 + floor(rest * 8)::int else 0 end as paused_days
  from dice d
  join unit_slot u on u.commune = d.commune and u.slot = d.unit_slot
  join unit_slot o on o.commune and o.slot = d.other_slot
  join procedure_slot p on p.commune = d.commune and p.slot = d.procedure_slot
),
judged as (
  select c.*, received_no + days + paused_days as due_no,
    case
      -- Some are forgotten: the reason for pages like these.
      when fate > 0.997 and submitted_no > today_no - 120 then today_no + 60
      when speed < 0.58 then received_no + paused_days + floor(days * lag)::int
      when speed < 0.935 then received_no + paused_days + days
      else received_no + paused_days + days + 1 + floor(power(lag, 3) * 12)::int
    end as finish_no
  from counted c
)
select * from (
  select i, commune, handling_unit_id, receiving_unit_id, version_id, procedure_code, procedure_name, who,
    case when way < 0.68 then 'online' when way < 0.95 then 'counter' else 'postal' end as channel,
    supplement, fate, paused_days, days, lag,
    pg_temp.moment(sd.day, share) as submitted_at,
    case when fate > 0.03 then pg_temp.moment(rd.day, case when received_no = submitted_no then share + (1 - share) * 0.2 * wait else share * 0.9 end) end as received_at,
    pg_temp.moment(dd.day, 1) as due_at,
    pg_temp.moment(od.day, 1) as original_due_at,
    pg_temp.moment(fd.day, case when finish_no = received_no then share + (1 - share) * (0.25 + 0.7 * rest) else 0.1 + 0.85 * rest end) as finish_at,
    pg_temp.moment(bd.day, case when pickup < 0.4 then 0.05 + 0.9 * pickup else 0.02 + 0.9 * pickup end) as back_at
  from judged
  join office_day sd on sd.no = submitted_no join office_day rd on rd.no = received_no
  join office_day dd on dd.no = due_no join office_day od on od.no = received_no + days
  join office_day fd on fd.no = finish_no join office_day bd on bd.no = finish_no + case when pickup < 0.4 then 1 else (pickup * 4)::int + 1 end
) s where submitted_at <= now();

-- Codes have no gap within a unit and day; people and officers are given.
create unlogged table bench_dossier as
with base as (select coalesce(max(id), 0) as id from dossier)
select base.id + row_number() over (order by submitted_at, p.i) as dossier_id,
  u.agency_code || '-' || to_char(submitted_at at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') || '-' ||
    lpad((coalesce(c.last_number, 0) + row_number() over (partition by receiving_unit_id, (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date order by submitted_at, p.i))::text, 4, '0') as new_code,
  s.ids[1 + floor(who * who * array_length(s.ids, 1))::int] as specialist_id,
  person.id as person_id, person.full_name as person_name,
  handling_unit_id, receiving_unit_id, version_id, procedure_code, procedure_name, channel, submitted_at, days, lag, fate, paused_days,
  case when received_at <= now() then received_at end as received_at, due_at, original_due_at,
  fate <= 0.03 and submitted_at < now() - interval '8 hours' as refused,
  fate between 0.03 and 0.05 as stops,
  finish_at, back_at,
  -- A supplement is asked for a quarter of the way through what is left after the pause.
  case when paused_days > 0 then received_at + (finish_at - received_at) * 0.15 end as asked_at,
  case when paused_days > 0 then received_at + (finish_at - received_at) * (0.15 + 0.7 * paused_days / (paused_days + days + 1.0)) end as answered_at
from bench_plan p cross join base
join unit u on u.id = receiving_unit_id
join specialists s on s.unit_id = handling_unit_id
left join dossier_counter c on c.unit_id = receiving_unit_id and c.day = (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date
join person on person.i = p.i % greatest(1, current_setting('bench.count')::int / 8);
drop table bench_plan;

create unlogged table bench_stage as
select *, case
    when refused then 'refused'
    when received_at is null then 'awaiting-reception'
    when asked_at is not null and asked_at <= now() and answered_at > now() and finish_at > now() then 'awaiting-supplement'
    when stops and finish_at <= now() then 'stopped'
    when back_at <= now() then 'returned'
    when finish_at <= now() then 'awaiting-return'
    when received_at + (finish_at - received_at) * 0.05 > now() then 'awaiting-assignment'
    when received_at + (finish_at - received_at) * 0.70 > now() then 'appraising'
    when received_at + (finish_at - received_at) * 0.80 > now() then 'awaiting-review'
    when received_at + (finish_at - received_at) * 0.92 > now() then 'awaiting-approval'
    else 'awaiting-issue' end as step
from bench_dossier;
drop table bench_dossier;

-- An index made over all that is there costs a tenth of one kept while it comes.
create temp table laid_aside as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index where indrelid = 'dossier'::regclass and not exists (select from pg_constraint where conindid = indexrelid);
do $$
declare laid text;
begin
  for laid in select name from laid_aside loop execute 'drop index ' || laid; end loop;
end $$;

insert into dossier (id, code, procedure_code, procedure_version_id, procedure_name, account_id, submitter_name, owner_name, channel,
  status, step, receiving_unit_id, handling_unit_id, returning_unit_id, assignee_id, submitted_at, answer_due_at, received_at, due_at,
  original_due_at, finished_at, returned_at, queue_at, supplement_count, version, updated_at)
overriding system value
select dossier_id, new_code, procedure_code, version_id, procedure_name, case when channel = 'online' then person_id end, person_name, person_name, channel,
  case step when 'awaiting-reception' then 1 when 'awaiting-assignment' then 2 when 'refused' then 3 when 'awaiting-supplement' then 5
    when 'stopped' then 8 when 'awaiting-return' then 9 when 'returned' then 10 else 4 end,
  step, receiving_unit_id, handling_unit_id, receiving_unit_id,
  case when step not in ('awaiting-reception', 'awaiting-assignment', 'refused') then specialist_id end,
  submitted_at, submitted_at + interval '1 day', received_at,
  case when received_at is not null then due_at end, case when received_at is not null then original_due_at end,
  case when step in ('stopped', 'awaiting-return', 'returned') then finish_at end,
  case when step = 'returned' then back_at end,
  case when received_at is null then submitted_at + interval '1 day' else due_at end,
  (asked_at is not null and asked_at <= now() and received_at is not null)::int, 5, case when step = 'awaiting-supplement' then asked_at else least(now(), back_at) end
from bench_stage order by dossier_id;
select setval(pg_get_serial_sequence('dossier', 'id'), (select max(id) from dossier));
do $$
declare laid text;
begin
  for laid in select definition from laid_aside loop execute laid; end loop;
end $$;

insert into dossier_form (dossier_id, submitter, owner, answers, delivery, fees)
select dossier_id, jsonb_build_object('fullName', person_name, 'phone', '+84912' || lpad((dossier_id % 1000000)::text, 6, '0'), 'personalId', '038090' || lpad((dossier_id % 1000000)::text, 6, '0')),
  jsonb_build_object('fullName', person_name), jsonb_build_object('note', repeat('Nội dung tờ khai. ', 8)), '{"way": "counter"}', '{"items": [], "total": 0}'
from bench_stage;

insert into dossier_counter (unit_id, day, last_number)
select receiving_unit_id, (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, count(*) from bench_stage group by 1, 2
on conflict (unit_id, day) do update set last_number = dossier_counter.last_number + excluded.last_number;

insert into supplement_request (dossier_id, number, reason, faults, requested_by, requested_at, respond_by, answered_at)
select dossier_id, 1, 'Giấy tờ chưa rõ', '[]', specialist_id, asked_at, (asked_at + interval '15 days')::date, case when answered_at <= now() then answered_at end
from bench_stage where asked_at <= now() and received_at is not null and not refused;

-- Half of what is late was apologised for.
insert into deadline_extension (dossier_id, state, reason_code, reason, new_due_on, written_at, written_by)
select dossier_id, 'granted', (array['opinion-outstanding','verification','complex','many-dossiers','system-failure'])[1 + floor(lag * 5)::int],
  'Cần thêm thời gian để giải quyết', (due_at + interval '7 days')::date, due_at - interval '2 days', specialist_id
from bench_stage where received_at is not null and not refused and due_at < least(finish_at, now()) and dossier_id % 2 = 0;

-- Events, one number after the other, each with the hash of the one before.
create unlogged table bench_event (dossier_id bigint, at timestamptz, place smallint, type text, actor_kind text, actor_id uuid, actor_name text,
  unit_id integer, from_status smallint, to_status smallint, from_step text, to_step text);
insert into bench_event
select s.dossier_id, e.at, e.place, e.type, e.actor_kind, e.actor_id, coalesce(o.full_name, s.person_name),
  case when e.actor_kind = 'officer' then s.handling_unit_id end, e.from_status, e.to_status, e.from_step, e.to_step
from (select * from bench_stage where current_setting('bench.events') = 'all' or submitted_at > now() - interval '100 days') s
join desk on desk.unit_id = s.handling_unit_id
cross join lateral (values
  (s.submitted_at, 1, 'submitted', 'citizen', null::uuid, null::int, 1, null, 'awaiting-reception', true),
  (s.submitted_at + interval '5 hours', 2, 'refused', 'officer', desk.receptionist, 1, 3, 'awaiting-reception', 'refused', s.refused),
  (s.received_at, 2, 'accepted', 'officer', desk.receptionist, 1, 2, 'awaiting-reception', 'awaiting-assignment', not s.refused and s.received_at is not null),
  (s.received_at + (s.finish_at - s.received_at) * 0.05, 3, 'assigned', 'officer', desk.head, 2, 4, 'awaiting-assignment', 'appraising', not s.refused and s.received_at is not null),
  (s.asked_at, 4, 'supplement-requested', 'officer', s.specialist_id, 4, 5, 'appraising', 'awaiting-supplement', not s.refused and s.received_at is not null and s.asked_at is not null),
  (s.answered_at, 5, 'supplement-answered', 'citizen', null, 5, 4, 'awaiting-supplement', 'appraising', not s.refused and s.received_at is not null and s.asked_at is not null),
  (s.received_at + (s.finish_at - s.received_at) * 0.70, 6, 'proposed', 'officer', s.specialist_id, 4, 4, 'appraising', 'awaiting-review', not s.refused and s.received_at is not null),
  (s.received_at + (s.finish_at - s.received_at) * 0.80, 7, 'endorsed', 'officer', desk.head, 4, 4, 'awaiting-review', 'awaiting-approval', not s.refused and s.received_at is not null),
  (s.finish_at, 8, 'stopped', 'officer', desk.signatory, 4, 8, 'awaiting-approval', 'stopped', not s.refused and s.received_at is not null and s.stops),
  (s.received_at + (s.finish_at - s.received_at) * 0.92, 8, 'approved', 'officer', desk.signatory, 4, 4, 'awaiting-approval', 'awaiting-issue', not s.refused and s.received_at is not null and not s.stops),
  (s.finish_at, 9, 'issued', 'officer', s.specialist_id, 4, 9, 'awaiting-issue', 'awaiting-return', not s.refused and s.received_at is not null and not s.stops),
  (s.back_at, 10, 'returned', 'officer', desk.receptionist, 9, 10, 'awaiting-return', 'returned', not s.refused and s.received_at is not null and not s.stops)
) as e(at, place, type, actor_kind, actor_id, from_status, to_status, from_step, to_step, happens)
left join officer o on o.id = e.actor_id
where e.happens and e.at <= now();
create unlogged table bench_numbered as
select *, row_number() over (partition by dossier_id order by place)::int as number from bench_event;
drop table bench_event;
create index on bench_numbered (number);
do $$
begin
  for k in 1..10 loop
    insert into dossier_event
    select r.dossier_id, r.number, r.at, r.type, r.actor_kind, r.actor_id, r.actor_name, null, r.unit_id, r.from_status, r.to_status, r.from_step, r.to_step, null, '{}',
      r.previous, dossier_event_hash(row(r.dossier_id, r.number, r.at, r.type, r.actor_kind, r.actor_id, r.actor_name, null, r.unit_id, r.from_status, r.to_status, r.from_step, r.to_step, null, '{}'::jsonb, r.previous, null)::dossier_event)
    from (
      select b.*, before.hash as previous from bench_numbered b
      left join dossier_event before on before.dossier_id = b.dossier_id and before.number = k - 1
      where b.number = k
    ) r;
  end loop;
end $$;
drop table bench_numbered;
drop table bench_stage;
