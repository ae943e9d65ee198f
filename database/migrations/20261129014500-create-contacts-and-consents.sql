create table contact_point (
  id bigint generated always as identity constraint contact_point_pk primary key,
  account_id uuid not null constraint contact_point_account_fk references account,
  channel text not null constraint contact_point_channel_known check (channel in ('sms', 'email')),
  address text not null,
  verified_at timestamptz not null,
  ended_at timestamptz,
  constraint contact_point_ends_later check (ended_at >= verified_at)
);
create unique index contact_point_current on contact_point (account_id, channel) where ended_at is null;
create index contact_point_account on contact_point (account_id, id);
comment on table contact_point is 'Nơi nhận tin do người dân tự khai và đã xác minh; what is no longer used stays, with its end';
comment on column contact_point.id is 'Khóa';
comment on column contact_point.account_id is 'Tài khoản';
comment on column contact_point.channel is 'Kênh: SMS, thư điện tử';
comment on column contact_point.address is 'Số điện thoại hoặc địa chỉ thư điện tử';
comment on column contact_point.verified_at is 'Lúc xác minh bằng mã';
comment on column contact_point.ended_at is 'Lúc thôi dùng; empty: in use';

create table contact_code (
  account_id uuid not null constraint contact_code_account_fk references account,
  channel text not null constraint contact_code_channel_known check (channel in ('sms', 'email')),
  address text not null,
  code_hash bytea not null,
  tries smallint not null default 0,
  expires_at timestamptz not null,
  constraint contact_code_pk primary key (account_id, channel)
);
comment on table contact_code is 'Mã xác minh nơi nhận tin đang chờ: one for an account and channel';
comment on column contact_code.account_id is 'Tài khoản';
comment on column contact_code.channel is 'Kênh';
comment on column contact_code.address is 'Nơi đã gửi mã';
comment on column contact_code.code_hash is 'Hàm băm của mã, with account and address';
comment on column contact_code.tries is 'Số lần đã thử';
comment on column contact_code.expires_at is 'Hết hiệu lực lúc';

create table consent_text (
  purpose text not null constraint consent_text_purpose_known check (purpose in ('progress', 'reminder', 'survey')),
  version smallint not null constraint consent_text_version_positive check (version > 0),
  wording text not null,
  valid_from date not null,
  source text not null,
  constraint consent_text_pk primary key (purpose, version)
);
comment on table consent_text is 'Nội dung đồng ý, by purpose and version; what was agreed to is never changed';
comment on column consent_text.purpose is 'Mục đích: tiến độ hồ sơ, nhắc việc, khảo sát và thông tin khác';
comment on column consent_text.version is 'Số bản';
comment on column consent_text.wording is 'Lời đồng ý';
comment on column consent_text.valid_from is 'Áp dụng từ ngày';
comment on column consent_text.source is 'Căn cứ';
insert into consent_text (purpose, version, wording, valid_from, source) values
  ('progress', 1, 'Tôi đồng ý để cổng dịch vụ công dùng nơi nhận tin của tôi để báo tiến độ hồ sơ tôi đã nộp: đã nhận, cần bổ sung, hẹn trả, có kết quả.', '2026-01-01', 'Luật 91/2025/QH15 Đ.9; NĐ 61/2018/NĐ-CP Đ.17'),
  ('reminder', 1, 'Tôi đồng ý để cổng dịch vụ công dùng nơi nhận tin của tôi để nhắc việc tôi cần làm trước hạn, ví dụ bổ sung hồ sơ.', '2026-01-01', 'Luật 91/2025/QH15 Đ.9'),
  ('survey', 1, 'Tôi đồng ý để cổng dịch vụ công dùng nơi nhận tin của tôi để mời tôi trả lời khảo sát và gửi thông tin về dịch vụ công.', '2026-01-01', 'Luật 91/2025/QH15 Đ.9');

create table contact_consent (
  id bigint generated always as identity constraint contact_consent_pk primary key,
  account_id uuid not null constraint contact_consent_account_fk references account,
  purpose text not null,
  version smallint not null,
  channel text not null constraint contact_consent_channel_known check (channel in ('sms', 'email', 'zalo')),
  is_given boolean not null,
  manner text not null constraint contact_consent_manner_known check (manner in ('account-page', 'channel-removed')),
  at timestamptz not null,
  constraint contact_consent_text_fk foreign key (purpose, version) references consent_text,
  constraint contact_consent_removal_withdraws check (manner <> 'channel-removed' or not is_given)
);
create index contact_consent_latest on contact_consent (account_id, purpose, channel, id desc);
comment on table contact_consent is 'Đồng ý và rút đồng ý nhận tin: each a row that stays; the newest of a purpose and channel holds';
comment on column contact_consent.id is 'Khóa';
comment on column contact_consent.account_id is 'Tài khoản';
comment on column contact_consent.purpose is 'Mục đích';
comment on column contact_consent.version is 'Bản của lời đồng ý that the person read';
comment on column contact_consent.channel is 'Kênh';
comment on column contact_consent.is_given is 'Đồng ý; false: rút lại';
comment on column contact_consent.manner is 'Cách: tại trang tài khoản, hoặc vì gỡ kênh';
comment on column contact_consent.at is 'Lúc';

grant select, insert on contact_point to motcua_app;
grant update (ended_at) on contact_point to motcua_app;
grant select, insert, update, delete on contact_code to motcua_app;
grant select on consent_text to motcua_app;
grant select, insert on contact_consent to motcua_app;
