create table account_complaint (
  id uuid primary key,
  code text not null constraint account_complaint_code_unique unique,
  personal_id text not null,
  full_name text not null,
  phone text not null,
  content text not null,
  filed_at timestamptz not null,
  outcome text constraint account_complaint_outcome_known check (outcome in ('forwarded', 'own-account', 'not-proven')),
  note text,
  settled_by uuid constraint account_complaint_officer_fk references officer,
  settled_at timestamptz,
  constraint account_complaint_settlement_whole check (num_nulls(outcome, settled_by, settled_at) in (0, 3))
);
create index account_complaint_open on account_complaint (filed_at) where settled_at is null;
comment on table account_complaint is 'Khiếu nại không sở hữu tài khoản: somebody’s number has an account that is not theirs';
comment on column account_complaint.id is 'Khóa, from the form: the same form sent twice is one complaint';
comment on column account_complaint.code is 'Mã khiếu nại: opens the state of it, and nothing about the person';
comment on column account_complaint.personal_id is 'Số CMT/CCCD, as typed; nobody has vouched for it';
comment on column account_complaint.full_name is 'Họ và tên, as typed';
comment on column account_complaint.phone is 'Số điện thoại nhận trả lời';
comment on column account_complaint.content is 'Nội dung';
comment on column account_complaint.filed_at is 'Thời điểm gửi';
comment on column account_complaint.outcome is 'Kết quả; empty while it waits';
comment on column account_complaint.note is 'Ghi chú nội bộ của cán bộ';
comment on column account_complaint.settled_by is 'Cán bộ trả lời';
comment on column account_complaint.settled_at is 'Thời điểm trả lời';
grant select, insert on account_complaint to motcua_app;
grant update (outcome, note, settled_by, settled_at) on account_complaint to motcua_app;
