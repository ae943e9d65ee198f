alter table message
  add column purpose text constraint message_purpose_known check (purpose in ('progress', 'reminder', 'survey'));
comment on column message.purpose is 'Mục đích: tiến độ hồ sơ, nhắc việc, khảo sát; empty: an answer to what the person asked';
