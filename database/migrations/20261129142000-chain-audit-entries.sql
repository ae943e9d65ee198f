-- The audit is chained like the events of dossiers, one chain for each who acts, so that nobody waits for anybody else; what
-- nobody known did goes to one of a few chains. Entries from before stand outside. The head of a day covers the audit too.
alter table audit_entry
  add column chain text,
  add column number bigint,
  add column previous_hash bytea,
  add column hash bytea,
  add constraint audit_entry_chained_whole check (num_nulls(chain, number, hash) in (0, 3));
comment on column audit_entry.chain is 'Chuỗi: by who acted; null for what was written before there were chains';
comment on column audit_entry.number is 'Số trong chuỗi, from 1';
comment on column audit_entry.previous_hash is 'Băm của mục trước trong chuỗi';
comment on column audit_entry.hash is 'Băm của mục này: over every field and previous_hash';
create unique index audit_entry_chain on audit_entry (chain, number) where chain is not null;

create function audit_entry_record(entry audit_entry) returns text
language sql immutable
return jsonb_build_array(
  (entry).chain, (entry).number, (extract(epoch from (entry).at) * 1000000)::bigint, (entry).action, (entry).actor_kind,
  (entry).actor_id, (entry).actor_name, (entry).subject, (entry).account_id, (entry).detail,
  encode((entry).previous_hash, 'hex'))::text;
comment on function audit_entry_record(audit_entry) is 'Chuỗi ký tự được băm của một mục nhật ký';

create function chain_audit_entry() returns trigger
language plpgsql as $$
declare
  chains_of_nobody constant integer := 16;
  chaining constant integer := 766002;
  last_entry audit_entry;
begin
  new.chain := new.actor_kind || ':' || coalesce(new.actor_id, '-' || pg_backend_pid() % chains_of_nobody);
  perform pg_advisory_xact_lock(chaining, hashtext(new.chain));
  select * into last_entry from audit_entry where chain = new.chain order by number desc limit 1;
  new.number := coalesce(last_entry.number, 0) + 1;
  new.previous_hash := last_entry.hash;
  new.hash := sha256(convert_to(audit_entry_record(new), 'UTF8'));
  return new;
end
$$;
comment on function chain_audit_entry() is 'Nối mục nhật ký mới vào chuỗi của người thực hiện';

create trigger audit_entry_chain before insert on audit_entry
for each row execute function chain_audit_entry();

alter table event_head
  add column audit_entries bigint,
  add column audit_digest bytea,
  add constraint event_head_audit_whole check ((audit_entries is null) = (audit_digest is null));
comment on column event_head.audit_entries is 'Số mục nhật ký trong ngày; null for a head from before the audit was chained';
comment on column event_head.audit_digest is 'SHA-256 của các hash mục nhật ký trong ngày nối nhau, by chain and number';

create or replace function event_head_record(h event_head) returns text
language sql stable
return case when (h).audit_entries is null
  then jsonb_build_array(
    (h).day, (h).events, encode((h).digest, 'hex'), (extract(epoch from (h).closed_at) * 1000000)::bigint,
    encode((h).previous_hash, 'hex'))
  else jsonb_build_array(
    (h).day, (h).events, encode((h).digest, 'hex'), (extract(epoch from (h).closed_at) * 1000000)::bigint,
    (h).audit_entries, encode((h).audit_digest, 'hex'), encode((h).previous_hash, 'hex'))
  end::text;

create or replace function chain_event_head() returns trigger
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
  select count(*), sha256(coalesce(string_agg(hash, ''::bytea order by chain collate "C", number), ''::bytea))
  into new.audit_entries, new.audit_digest
  from audit_entry where chain is not null and at >= day_start and at < day_start + interval '1 day';
  new.closed_at := clock_timestamp();
  new.previous_hash := last_head.hash;
  new.hash := sha256(convert_to(event_head_record(new), 'UTF8'));
  return new;
end
$$;
