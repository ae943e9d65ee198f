-- The chain is made where rows are made, so that no program can add an event outside it.
create function dossier_event_hash(event dossier_event) returns bytea
language sql immutable
return sha256(convert_to(jsonb_build_array(
  event.dossier_id, event.number, (extract(epoch from event.at) * 1000000)::bigint, event.type,
  event.actor_kind, event.actor_id, event.actor_name, event.actor_title, event.unit_id,
  event.from_status, event.to_status, event.from_step, event.to_step, event.note, event.data,
  encode(event.previous_hash, 'hex')
)::text, 'UTF8'));
comment on function dossier_event_hash(dossier_event) is 'Băm của một sự kiện: over every field and the hash of the event before';

create function chain_dossier_event() returns trigger
language plpgsql as $$
begin
  if new.number > 1 then
    select hash into strict new.previous_hash from dossier_event
    where dossier_id = new.dossier_id and number = new.number - 1;
  else
    new.previous_hash := null;
  end if;
  new.hash := dossier_event_hash(new);
  return new;
end
$$;
comment on function chain_dossier_event() is 'Nối sự kiện mới vào chuỗi: refuses a number that does not follow';

create trigger dossier_event_chain before insert on dossier_event
for each row execute function chain_dossier_event();

-- Figures of the home page; a dossier enters these only when it is received or finished, so filing does not pay for them.
create index dossier_received on dossier (received_at) where received_at is not null;
create index dossier_finished on dossier (finished_at) where finished_at is not null;
create index dossier_returning_queue on dossier (returning_unit_id, queue_at, id) where status not in (3, 8, 10);
