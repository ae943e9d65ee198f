-- A benefit that the province's council grants reaches only the amounts that the council sets, not those of a ministry.
alter table fee_rate add column authority text not null default 'province'
  constraint fee_rate_authority_known check (authority in ('province', 'state'));
comment on column fee_rate.authority is 'Cấp quy định mức thu: province: HĐND tỉnh; state: Bộ Tài chính, Chính phủ';
alter table fee_benefit add column authority text
  constraint fee_benefit_authority_known check (authority in ('province', 'state'));
comment on column fee_benefit.authority is 'Chỉ áp dụng cho mức thu do cấp này quy định; null for all';
-- An amount that a council sets and nobody has entered yet is unknown, not nought.
alter table fee_rate alter column amount drop not null;
comment on column fee_rate.amount is 'Số tiền, đồng; null while the amount that an authority sets is not entered';
