create table fee_code (
  dossier_id bigint not null constraint fee_code_pk primary key constraint fee_code_dossier_fk references dossier,
  code text not null constraint fee_code_unique unique constraint fee_code_form check (code ~ '^TP-[A-Z]{5}-[A-Z]{5}$'),
  made_at timestamptz not null
);
comment on table fee_code is 'Mã nộp thay: whoever has it sees what a dossier owes, and may pay it; one for a dossier, replaced at will';
comment on column fee_code.dossier_id is 'Hồ sơ';
comment on column fee_code.code is 'Mã, unguessable: it opens the fee and nothing else';
comment on column fee_code.made_at is 'Tạo lúc';
grant select, insert on fee_code to motcua_app;
grant update (code, made_at) on fee_code to motcua_app;

alter table payment add column by_code boolean not null default false;
comment on column payment.by_code is 'Nộp thay bằng mã: who paid knows the payment by its reference, not the dossier';
