alter table dossier add column fee_paid_at timestamptz;
comment on column dossier.fee_paid_at is 'Thời điểm nộp đủ phí, lệ phí; null while fee_total is owed';

create table payment (
  reference text primary key constraint payment_reference_shape check (reference ~ '^[0-9A-Z]{12,25}$'),
  dossier_id bigint not null constraint payment_dossier_fk references dossier,
  amount bigint not null constraint payment_positive check (amount > 0),
  way text not null constraint payment_way_known check (way in ('online', 'counter')),
  state text not null constraint payment_state_known check (state in ('open', 'paid', 'failed', 'surplus')),
  payer_account_id uuid constraint payment_payer_fk references account,
  payer_name text not null,
  officer_id uuid constraint payment_officer_fk references officer,
  pay_url text,
  bank text,
  bank_transaction text constraint payment_bank_transaction_unique unique,
  bank_at timestamptz,
  begun_at timestamptz not null,
  settled_at timestamptz,
  refunded_at timestamptz,
  refunded_by uuid constraint payment_refunder_fk references officer,
  refund_note text,
  constraint payment_settled check ((state in ('paid', 'surplus')) = (settled_at is not null)),
  constraint payment_by_bank_or_officer check (state not in ('paid', 'surplus') or (way = 'counter') = (bank_transaction is null)),
  constraint payment_at_counter_by_officer check ((way = 'counter') = (officer_id is not null)),
  constraint payment_refunded check (
    (refunded_at is null) = (refunded_by is null) and (refunded_at is null) = (refund_note is null)
      and (refunded_at is null or state = 'surplus')
  )
);
create unique index payment_paid_once on payment (dossier_id) where state = 'paid';
create index payment_dossier on payment (dossier_id, begun_at);
create index payment_open on payment (begun_at) where state = 'open';
create index payment_surplus on payment (settled_at) where state = 'surplus';
create index payment_bank_day on payment (bank_at) where state in ('paid', 'surplus');
comment on table payment is 'Giao dịch nộp phí, lệ phí: each try to pay what a dossier owes';
comment on column payment.reference is 'Mã tham chiếu, unguessable: what the payment platform and the bank call it by';
comment on column payment.dossier_id is 'Hồ sơ';
comment on column payment.amount is 'Số tiền, đồng: what the ledger says, never what a message says';
comment on column payment.way is 'Trực tuyến hay tại quầy';
comment on column payment.state is 'open: đang chờ; paid: đã nộp; failed: không thành; surplus: nộp thừa, to be given back';
comment on column payment.payer_account_id is 'Tài khoản nộp tiền; null at the counter';
comment on column payment.payer_name is 'Người nộp tiền';
comment on column payment.officer_id is 'Cán bộ thu tại quầy';
comment on column payment.pay_url is 'Trang thanh toán that the platform gave';
comment on column payment.bank is 'Ngân hàng';
comment on column payment.bank_transaction is 'Mã giao dịch của ngân hàng: pays one thing only';
comment on column payment.bank_at is 'Giờ giao dịch của ngân hàng: decides the day of the statement';
comment on column payment.begun_at is 'Bắt đầu lúc';
comment on column payment.settled_at is 'Tiền vào lúc';
comment on column payment.refunded_at is 'Đã hoàn tiền lúc';
comment on column payment.refunded_by is 'Cán bộ hoàn tiền';
comment on column payment.refund_note is 'Chứng từ hoàn tiền';

create table payment_message (
  digest bytea primary key,
  reference text not null,
  source text not null constraint payment_message_source_known check (source in ('confirmation', 'query')),
  content jsonb not null,
  outcome text not null,
  received_at timestamptz not null
);
create index payment_message_reference on payment_message (reference, received_at);
comment on table payment_message is 'Tin của nền tảng thanh toán, authenticated ones: each kept once, with what came of it';
comment on column payment_message.digest is 'SHA-256 của nguồn và nội dung';
comment on column payment_message.reference is 'Mã tham chiếu; may be one we do not know';
comment on column payment_message.source is 'Nền tảng báo, hay trả lời khi được hỏi';
comment on column payment_message.content is 'Nội dung như đã nhận';
comment on column payment_message.outcome is 'Kết quả xử lý';
comment on column payment_message.received_at is 'Nhận lúc';

create table receipt_counter (
  unit_id integer not null constraint receipt_counter_unit_fk references unit,
  year integer not null,
  last_number integer not null,
  constraint receipt_counter_pk primary key (unit_id, year)
);
comment on table receipt_counter is 'Bộ đếm số biên lai theo đơn vị và năm';
comment on column receipt_counter.unit_id is 'Đơn vị thu';
comment on column receipt_counter.year is 'Năm';
comment on column receipt_counter.last_number is 'Số cuối đã cấp';

create table receipt (
  dossier_id bigint primary key constraint receipt_dossier_fk references dossier,
  reference text not null constraint receipt_payment_unique unique constraint receipt_payment_fk references payment,
  unit_id integer not null constraint receipt_unit_fk references unit,
  year integer not null,
  number integer not null,
  payer_name text not null,
  items jsonb not null,
  amount bigint not null,
  issued_at timestamptz not null,
  constraint receipt_number_unique unique (unit_id, year, number)
);
comment on table receipt is 'Biên lai thu phí, lệ phí: one per dossier, numbered without gaps per unit and year';
comment on column receipt.dossier_id is 'Hồ sơ';
comment on column receipt.reference is 'Giao dịch';
comment on column receipt.unit_id is 'Đơn vị thu';
comment on column receipt.year is 'Năm';
comment on column receipt.number is 'Số biên lai';
comment on column receipt.payer_name is 'Người nộp tiền';
comment on column receipt.items is 'Các khoản: [{name, amount}]';
comment on column receipt.amount is 'Tổng số tiền, đồng';
comment on column receipt.issued_at is 'Thời điểm lập';

create table statement_check (
  day date primary key,
  lines integer not null,
  total bigint not null,
  differences jsonb not null,
  checked_at timestamptz not null
);
comment on table statement_check is 'Đối soát ngày: the platform''s statement against our ledger';
comment on column statement_check.day is 'Ngày';
comment on column statement_check.lines is 'Số dòng sao kê';
comment on column statement_check.total is 'Tổng tiền theo sao kê';
comment on column statement_check.differences is 'Chênh lệch: [{reference, kind}]';
comment on column statement_check.checked_at is 'Đối soát lúc';

grant select, insert, update on payment, receipt_counter, statement_check to motcua_app;
grant select, insert on payment_message, receipt to motcua_app;
