-- At the counter an officer holds the draft of somebody who has no account; the dossier then has a holder by number.
alter table draft
  alter column account_id drop not null,
  add column officer_id uuid constraint draft_officer_fk references officer,
  add constraint draft_one_holder check (num_nonnulls(account_id, officer_id) = 1);
create unique index draft_open_of_officer_unique on draft (officer_id, procedure_code) where state = 'open';
comment on column draft.account_id is 'Người soạn; null at the counter';
comment on column draft.officer_id is 'Cán bộ nhận hồ sơ tại quầy, who fills in for the person';

alter table dossier add column holder_personal_id text;
create index dossier_holder on dossier (holder_personal_id) where holder_personal_id is not null;
comment on column dossier.holder_personal_id is 'Số định danh của người nộp tại quầy, checked against the card; who proves the number at level 2 gets the dossier';

alter table dossier_paper add column digitised_by uuid constraint dossier_paper_digitiser_fk references officer;
create index dossier_paper_digitiser on dossier_paper (digitised_by) where digitised_by is not null;
comment on column dossier_paper.digitised_by is 'Cán bộ số hóa từ bản giấy và xác nhận khớp với bản giấy, at added_at';
