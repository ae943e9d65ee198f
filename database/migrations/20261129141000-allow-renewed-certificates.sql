-- A certificate that another takes the place of while it still holds.
alter table signing_certificate
  drop constraint signing_certificate_reason_known,
  add constraint signing_certificate_reason_known
    check (revocation_reason in ('key-compromised', 'duty-ended', 'replaced', 'holder-asked', 'renewed'));
