create table unit_consultation (
  dossier_id bigint not null constraint unit_consultation_dossier_fk references dossier,
  number smallint not null,
  consultation text not null,
  unit_id integer not null constraint unit_consultation_unit_fk references unit,
  question text not null constraint unit_consultation_question_given check (question <> ''),
  shares_answers boolean not null,
  shared_files uuid[] not null,
  asked_by uuid not null constraint unit_consultation_asker_fk references officer,
  asked_at timestamptz not null,
  due_at timestamptz not null constraint unit_consultation_due_later check (due_at > asked_at),
  reminded_at timestamptz,
  opinion text constraint unit_consultation_opinion_known check (opinion in ('agree', 'disagree', 'other')),
  answer text constraint unit_consultation_answer_given check (answer <> ''),
  file_id uuid constraint unit_consultation_file_fk references stored_file,
  answered_by uuid constraint unit_consultation_answerer_fk references officer,
  answered_at timestamptz,
  constraint unit_consultation_pk primary key (dossier_id, number),
  constraint unit_consultation_answered_whole check (
    num_nulls(opinion, answer, answered_by, answered_at) in (0, 4) and (file_id is null or answered_at is not null)
  )
);
create unique index unit_consultation_once on unit_consultation (dossier_id, consultation) where answered_at is null;
create index unit_consultation_open on unit_consultation (unit_id, due_at) where answered_at is null;
create index unit_consultation_answered on unit_consultation (unit_id, answered_at) where answered_at is not null;
create index unit_consultation_late on unit_consultation (due_at) where answered_at is null and reminded_at is null;
comment on table unit_consultation is 'Xin ý kiến đơn vị trong tỉnh: asked and answered in the system; its own deadline never stops the clock of the citizen';
comment on column unit_consultation.dossier_id is 'Hồ sơ';
comment on column unit_consultation.number is 'Lần xin ý kiến, from 1 within the dossier';
comment on column unit_consultation.consultation is 'Cơ quan phối hợp của quy trình it stands for, or the unit itself; as in the events';
comment on column unit_consultation.unit_id is 'Đơn vị được hỏi';
comment on column unit_consultation.question is 'Nội dung xin ý kiến';
comment on column unit_consultation.shares_answers is 'Cho xem nội dung khai';
comment on column unit_consultation.shared_files is 'Giấy tờ cho xem, keys of stored_file';
comment on column unit_consultation.asked_by is 'Người hỏi';
comment on column unit_consultation.asked_at is 'Thời điểm hỏi';
comment on column unit_consultation.due_at is 'Hạn trả lời';
comment on column unit_consultation.reminded_at is 'Thời điểm nhắc quá hạn';
comment on column unit_consultation.opinion is 'Ý kiến: đồng ý, không đồng ý, ý kiến khác';
comment on column unit_consultation.answer is 'Nội dung trả lời';
comment on column unit_consultation.file_id is 'Văn bản trả lời đính kèm';
comment on column unit_consultation.answered_by is 'Người trả lời';
comment on column unit_consultation.answered_at is 'Thời điểm trả lời';

grant select, insert, update on unit_consultation to motcua_app;
