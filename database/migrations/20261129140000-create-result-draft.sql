-- What officers write of a result whose words no template knows; the file stays as it was uploaded.
create table result_draft (
  dossier_id bigint not null constraint result_draft_dossier_fk references dossier,
  number smallint not null constraint result_draft_number_counts check (number > 0),
  file_id uuid not null constraint result_draft_file_fk references stored_file,
  content jsonb not null,
  losses jsonb not null,
  drafted_by uuid not null constraint result_draft_drafter_fk references officer,
  drafted_at timestamptz not null,
  constraint result_draft_pk primary key (dossier_id, number)
);
comment on table result_draft is 'Dự thảo kết quả soạn bằng Word: only ever added; the last one is what is approved and issued';
comment on column result_draft.dossier_id is 'Hồ sơ';
comment on column result_draft.number is 'Lần dự thảo, from 1 within the dossier; also in the event';
comment on column result_draft.file_id is 'Tệp Word như cán bộ tải lên, the working paper';
comment on column result_draft.content is 'Nội dung chuyển sang bản in, in blocks';
comment on column result_draft.losses is 'Phần không chuyển sang, as it was told to the officer';
comment on column result_draft.drafted_by is 'Người lập';
comment on column result_draft.drafted_at is 'Thời điểm lập';
create index result_draft_file on result_draft (file_id);

grant select, insert on result_draft to motcua_app;
