alter table account
  add column told_by text constraint account_told_by_known check (told_by in ('vneid', 'dvcqg', 'register')),
  add column told_at timestamptz;
comment on column account.told_by is 'Nguồn dữ liệu of name, birth date, residence and the rest; empty: from before sources were kept';
comment on column account.told_at is 'Lúc nhận dữ liệu từ nguồn';

-- Opening a dossier is told once for each officer, dossier and day of Viet Nam, however often the page is loaded.
create unique index audit_entry_opened_unique
  on audit_entry (subject, actor_id, ((at at time zone 'Asia/Ho_Chi_Minh')::date))
  where action = 'dossier-opened';
