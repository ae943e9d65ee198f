-- Results are signed. The keys of development's own authority stand here, each encrypted; elsewhere who keeps the keys
-- signs, and these two tables stay empty.
create table signing_authority (
  kind text not null constraint signing_authority_pk primary key
    constraint signing_authority_kind_known check (kind in ('root', 'issuer')),
  certificate bytea not null,
  sealed_key text not null,
  created_at timestamptz not null
);
comment on table signing_authority is 'Tổ chức cấp chứng thư của môi trường phát triển; never in production';
comment on column signing_authority.kind is 'Gốc hay cấp phát';
comment on column signing_authority.certificate is 'Chứng thư (DER)';
comment on column signing_authority.sealed_key is 'Khóa bí mật, PKCS #8 encrypted with the key of the configuration';
comment on column signing_authority.created_at is 'Thời điểm tạo';

create table signing_certificate (
  serial text not null constraint signing_certificate_pk primary key,
  officer_id uuid constraint signing_certificate_officer_fk references officer,
  unit_id integer constraint signing_certificate_unit_fk references unit,
  certificate bytea not null,
  sealed_key text not null,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  key_compromised boolean not null default false,
  constraint signing_certificate_one_holder check (num_nonnulls(officer_id, unit_id) = 1),
  constraint signing_certificate_compromise_revokes check (revoked_at is not null or not key_compromised)
);
create unique index signing_certificate_officer on signing_certificate (officer_id) where revoked_at is null;
create unique index signing_certificate_unit on signing_certificate (unit_id) where revoked_at is null;
comment on table signing_certificate is 'Chứng thư chữ ký số do tổ chức của môi trường phát triển cấp; never in production';
comment on column signing_certificate.serial is 'Số chứng thư, hexadecimal';
comment on column signing_certificate.officer_id is 'Cán bộ được cấp, or the agency';
comment on column signing_certificate.unit_id is 'Cơ quan được cấp, or an officer';
comment on column signing_certificate.certificate is 'Chứng thư (DER)';
comment on column signing_certificate.sealed_key is 'Khóa bí mật, PKCS #8 encrypted with the key of the configuration';
comment on column signing_certificate.issued_at is 'Thời điểm cấp';
comment on column signing_certificate.revoked_at is 'Thời điểm thu hồi';
comment on column signing_certificate.key_compromised is 'Thu hồi vì lộ khóa: what it signed before does not hold either';

create table signing_failure (
  id bigint generated always as identity constraint signing_failure_pk primary key,
  dossier_id bigint not null constraint signing_failure_dossier_fk references dossier,
  officer_id uuid not null constraint signing_failure_officer_fk references officer,
  problem text not null,
  at timestamptz not null
);
create index signing_failure_dossier on signing_failure (dossier_id, at desc);
comment on table signing_failure is 'Lần ký số không thành; append-only, the dossier stayed where it was';
comment on column signing_failure.id is 'Khóa';
comment on column signing_failure.dossier_id is 'Hồ sơ';
comment on column signing_failure.officer_id is 'Cán bộ ban hành';
comment on column signing_failure.problem is 'Lý do';
comment on column signing_failure.at is 'Thời điểm';

grant select on signing_authority to motcua_app;
grant select, insert, update on signing_certificate to motcua_app;
grant select, insert on signing_failure to motcua_app;
