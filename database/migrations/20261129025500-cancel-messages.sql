alter table message drop constraint message_state_known,
  add constraint message_state_known check (state in ('queued', 'sent', 'failed', 'cancelled')),
  add column queued_at timestamptz not null default now();
comment on column message.state is 'Đang chờ, đã gửi, không gửi được, thôi không gửi: the person withdrew, or it is about nothing any more';
comment on column message.queued_at is 'Thời điểm đưa vào hàng gửi, anew when it is sent again';
