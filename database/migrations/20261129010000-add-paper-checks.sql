create table dossier_paper_check (
  dossier_id bigint not null constraint dossier_paper_check_dossier_fk references dossier,
  paper_code text not null,
  form text not null constraint dossier_paper_check_form_known check (form in ('original', 'certified-copy', 'copy', 'electronic')),
  copies smallint not null constraint dossier_paper_check_copies_sensible check (copies between 1 and 99),
  note text not null default '',
  checked_by uuid not null constraint dossier_paper_check_officer_fk references officer,
  checked_at timestamptz not null,
  constraint dossier_paper_check_pk primary key (dossier_id, paper_code)
);
create index dossier_paper_check_officer on dossier_paper_check (checked_by);
comment on table dossier_paper_check is 'Kiểm đếm thành phần hồ sơ lúc tiếp nhận: what lay on the desk, printed on the reception slip';
comment on column dossier_paper_check.dossier_id is 'Hồ sơ';
comment on column dossier_paper_check.paper_code is 'Mã thành phần hồ sơ';
comment on column dossier_paper_check.form is 'Hình thức: bản chính, bản sao chứng thực, bản sao, bản điện tử';
comment on column dossier_paper_check.copies is 'Số lượng';
comment on column dossier_paper_check.note is 'Ghi chú';
comment on column dossier_paper_check.checked_by is 'Cán bộ kiểm';
comment on column dossier_paper_check.checked_at is 'Thời điểm kiểm';

-- The same file or the same person in another dossier is a warning at the desk: both are looked for at every opening.
create index stored_file_content on stored_file (sha256);
create index dossier_paper_file on dossier_paper (file_id);

grant select, insert on dossier_paper_check to motcua_app;
