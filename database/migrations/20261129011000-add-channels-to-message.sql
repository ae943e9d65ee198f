alter table message
  add column subject text,
  add column template text,
  add column template_data jsonb,
  add column useless_after timestamptz,
  add column is_secret boolean not null default false,
  add constraint message_mail_has_subject check ((channel = 'email') = (subject is not null)),
  add constraint message_zalo_has_template check (
    (channel = 'zalo') = (template is not null) and (template is null) = (template_data is null)
  );
comment on column message.subject is 'Tiêu đề, of mail only';
comment on column message.template is 'Mẫu tin Zalo đã được duyệt, by our name for it';
comment on column message.template_data is 'Nội dung điền vào mẫu tin Zalo';
comment on column message.useless_after is 'Gửi sau lúc này thì vô ích; empty: the general limit';
comment on column message.is_secret is 'Có mã xác minh: the text is not kept once the message is final';
