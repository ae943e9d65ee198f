-- An officer's session also runs out in the middle of a form: what was typed waits for the officer, too.
alter table held_form
  alter column account_id drop not null,
  add column officer_id uuid constraint held_form_officer_fk references officer,
  add constraint held_form_one_holder check (num_nonnulls(account_id, officer_id) = 1);
comment on column held_form.account_id is 'Người dân đã nhập';
comment on column held_form.officer_id is 'Cán bộ đã nhập';
