alter table message add column settled_at timestamptz, add column settled_by uuid,
  add constraint message_settled_by_fk foreign key (settled_by) references officer,
  add constraint message_settled_whole check ((settled_at is null) = (settled_by is null)),
  add constraint message_settled_failed check (settled_at is null or state = 'failed');
comment on column message.settled_at is 'Thời điểm đã báo bằng cách khác';
comment on column message.settled_by is 'Cán bộ đã báo';
create index message_failed on message (final_at) where state = 'failed' and settled_at is null;
create index message_settled_by on message (settled_by) where settled_by is not null;
