-- The chain of a dossier shows what was changed inside it. That its end, or the whole of it, is missing is shown by the
-- heads: one for each day that is over, made of every event of that day and of the head before.
create index dossier_event_at on dossier_event using brin (at);

create table event_head (
  day date not null constraint event_head_pk primary key,
  events bigint not null,
  digest bytea not null,
  closed_at timestamptz not null,
  previous_hash bytea,
  hash bytea not null
);
comment on table event_head is 'Đầu chuỗi sự kiện của một ngày đã qua; append-only, each row carries the hash of the one before';
comment on column event_head.day is 'Ngày, theo giờ Việt Nam';
comment on column event_head.events is 'Số sự kiện trong ngày';
comment on column event_head.digest is 'SHA-256 của các hash sự kiện trong ngày nối nhau, by dossier and number';
comment on column event_head.closed_at is 'Thời điểm chốt';
comment on column event_head.previous_hash is 'Băm của đầu chuỗi trước';
comment on column event_head.hash is 'SHA-256 của nội dung dòng này và previous_hash';

create function event_day(at timestamptz) returns date
language sql immutable
return (at at time zone 'Asia/Ho_Chi_Minh')::date;
comment on function event_day(timestamptz) is 'Ngày của một sự kiện, theo giờ Việt Nam';

-- Made where rows are made, like the events themselves: a program can only name the day.
create function chain_event_head() returns trigger
language plpgsql as $$
declare
  day_start timestamptz := new.day::timestamp at time zone 'Asia/Ho_Chi_Minh';
  last_head event_head;
begin
  select * into last_head from event_head order by day desc limit 1;
  if last_head.day >= new.day then
    raise exception 'the head of % comes after that of %', new.day, last_head.day;
  end if;
  if new.day >= event_day(clock_timestamp()) then
    raise exception 'the day % is not over', new.day;
  end if;
  select count(*), sha256(coalesce(string_agg(hash, ''::bytea order by dossier_id, number), ''::bytea))
  into new.events, new.digest
  from dossier_event where at >= day_start and at < day_start + interval '1 day';
  new.closed_at := clock_timestamp();
  new.previous_hash := last_head.hash;
  new.hash := sha256(convert_to(jsonb_build_array(
    new.day, new.events, encode(new.digest, 'hex'), (extract(epoch from new.closed_at) * 1000000)::bigint,
    encode(new.previous_hash, 'hex')
  )::text, 'UTF8'));
  return new;
end
$$;
comment on function chain_event_head() is 'Chốt đầu chuỗi của một ngày: refuses a day that is not over or comes before the last';

create trigger event_head_chain before insert on event_head
for each row execute function chain_event_head();

grant select, insert on event_head to motcua_app;
