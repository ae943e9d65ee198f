-- Who owns the database can make a whole chain and its heads anew. What somebody else stamped on the day after cannot be
-- made anew: the time stamp (RFC 3161) is kept beside the head it was given for.
create table event_head_stamp (
  day date not null constraint event_head_stamp_pk primary key constraint event_head_stamp_head_fk references event_head (day),
  token bytea not null,
  stamped_at timestamptz not null
);
comment on table event_head_stamp is 'Dấu thời gian của đầu chuỗi sự kiện; append-only';
comment on column event_head_stamp.day is 'Ngày của đầu chuỗi';
comment on column event_head_stamp.token is 'Dấu thời gian (RFC 3161, TimeStampToken) on the text of which the hash of the head is the SHA-256';
comment on column event_head_stamp.stamped_at is 'Thời điểm ghi trong dấu';

create function event_head_record(h event_head) returns text
language sql stable
return jsonb_build_array(
  (h).day, (h).events, encode((h).digest, 'hex'), (extract(epoch from (h).closed_at) * 1000000)::bigint,
  encode((h).previous_hash, 'hex'))::text;
comment on function event_head_record(event_head) is 'Chuỗi ký tự được băm và được đóng dấu của một đầu chuỗi';

grant select, insert on event_head_stamp to motcua_app;

insert into outbox (topic, payload) select 'event-day.closed', jsonb_build_object('day', day) from event_head order by day;

create index audit_entry_exported on audit_entry (id) where action = 'events-exported';
