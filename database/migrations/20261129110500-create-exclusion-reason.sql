create table exclusion_reason (
  code text not null,
  valid_from date not null,
  valid_to date constraint exclusion_reason_ends_later check (valid_to > valid_from),
  position smallint not null,
  name text not null,
  fields text[],
  longest_in_working_days smallint constraint exclusion_reason_longest_positive check (longest_in_working_days > 0),
  off_service_index boolean not null,
  source text not null,
  constraint exclusion_reason_pk primary key (code, valid_from)
);
comment on table exclusion_reason is 'Lý do không tính vào thời hạn giải quyết, by the days on which each holds; whoever has a newer text ends a row and adds one';
comment on column exclusion_reason.code is 'Mã lý do';
comment on column exclusion_reason.valid_from is 'Áp dụng từ ngày';
comment on column exclusion_reason.valid_to is 'Đến trước ngày; empty: still holds';
comment on column exclusion_reason.position is 'Thứ tự trong danh sách';
comment on column exclusion_reason.name is 'Tên lý do, as the citizen reads it';
comment on column exclusion_reason.fields is 'Chỉ thủ tục thuộc các lĩnh vực này; empty: of every field';
comment on column exclusion_reason.longest_in_working_days is 'Mỗi lần không quá bao nhiêu ngày làm việc; empty: as long as the reason holds';
comment on column exclusion_reason.off_service_index is 'Tính theo Bộ chỉ số 766 có trừ thời gian này không';
comment on column exclusion_reason.source is 'Căn cứ';
-- The four of land stand in the published land procedures. Force majeure is from memory of the Civil Code; its longest time
-- is a default. Whether the service index takes any of it off is told nowhere: it compares with the date on the slip, so
-- that by default it does. Asking other agencies has no row: it never stops the citizen's clock (NĐ 61/2018 Đ.19 k.5).
-- Waiting for what the applicant has to pay is a status of its own (6).
insert into exclusion_reason (code, valid_from, position, name, fields, longest_in_working_days, off_service_index, source) values
  ('determining-obligation', '2025-07-01', 1, 'Cơ quan có thẩm quyền xác định nghĩa vụ tài chính về đất đai', '{dat-dai}', null, true, 'Quy định về trình tự, thủ tục đất đai'),
  ('handling-violation', '2025-07-01', 2, 'Xem xét, xử lý trường hợp sử dụng đất có vi phạm pháp luật', '{dat-dai}', null, true, 'Quy định về trình tự, thủ tục đất đai'),
  ('expert-examination', '2025-07-01', 3, 'Trưng cầu giám định', '{dat-dai}', null, true, 'Quy định về trình tự, thủ tục đất đai'),
  ('public-posting', '2025-07-01', 4, 'Niêm yết công khai', '{dat-dai}', null, true, 'Quy định về trình tự, thủ tục đất đai'),
  ('force-majeure', '2025-07-01', 9, 'Sự kiện bất khả kháng, trở ngại khách quan', null, 30, true, 'Bộ luật Dân sự 2015, Điều 156');
grant select on exclusion_reason to motcua_app;
