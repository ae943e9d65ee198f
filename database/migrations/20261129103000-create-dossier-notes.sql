create table dossier_note (
  id bigint generated always as identity constraint dossier_note_pk primary key,
  dossier_id bigint not null constraint dossier_note_dossier_fk references dossier,
  request_key uuid not null constraint dossier_note_request_unique unique,
  written_by uuid not null constraint dossier_note_writer_fk references officer,
  unit_id integer not null constraint dossier_note_unit_fk references unit,
  written_at timestamptz not null,
  text text not null constraint dossier_note_text_not_empty check (text <> ''),
  due_on date,
  addressee_id uuid constraint dossier_note_addressee_fk references officer,
  answers bigint constraint dossier_note_answers_fk references dossier_note constraint dossier_note_answered_once unique,
  constraint dossier_note_addressee_instructed check (addressee_id is null or due_on is not null),
  constraint dossier_note_answer_is_no_instruction check (answers is null or due_on is null)
);
create index dossier_note_dossier on dossier_note (dossier_id, id);
create index dossier_note_instructed on dossier_note (addressee_id, due_on) where due_on is not null;
comment on table dossier_note is 'Ghi chú nội bộ, chỉ đạo và trả lời chỉ đạo: written and read by officers of the dossier, never shown to the citizen; only ever added';
comment on column dossier_note.id is 'Khóa nội bộ';
comment on column dossier_note.dossier_id is 'Hồ sơ';
comment on column dossier_note.request_key is 'Khóa của lần gửi, so that the same form sent twice is one note';
comment on column dossier_note.written_by is 'Người ghi';
comment on column dossier_note.unit_id is 'Đơn vị của người ghi';
comment on column dossier_note.written_at is 'Thời điểm ghi';
comment on column dossier_note.text is 'Nội dung';
comment on column dossier_note.due_on is 'Trả lời trước hết ngày; present on an instruction only';
comment on column dossier_note.addressee_id is 'Người được chỉ đạo; empty: whoever settles dossiers in the unit';
comment on column dossier_note.answers is 'Chỉ đạo được trả lời';

grant select, insert on dossier_note to motcua_app;
