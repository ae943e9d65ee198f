alter table sign_in_transaction
  add column wanted_level smallint not null default 1
    constraint sign_in_transaction_wanted_level_known check (wanted_level in (1, 2));
comment on column sign_in_transaction.wanted_level is 'Mức độ định danh cần có of whoever comes back; checked against the answer, whatever the provider was asked';
