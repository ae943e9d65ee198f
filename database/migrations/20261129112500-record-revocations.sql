-- Who took a certificate away, and why.
alter table signing_certificate
  add column revocation_reason text,
  add column revoked_by uuid constraint signing_certificate_revoked_by_fk references officer,
  add constraint signing_certificate_reason_known
    check (revocation_reason in ('key-compromised', 'duty-ended', 'replaced', 'holder-asked')),
  add constraint signing_certificate_reason_complete
    check (revocation_reason is null
      or (revoked_at is not null and revoked_by is not null
        and key_compromised = (revocation_reason = 'key-compromised')));
comment on column signing_certificate.revocation_reason is 'Lý do thu hồi; null while it holds, and for what was revoked before reasons were kept';
comment on column signing_certificate.revoked_by is 'Cán bộ thu hồi';
