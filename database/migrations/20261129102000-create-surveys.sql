create table survey (
  id uuid primary key,
  number integer generated always as identity constraint survey_number_unique unique,
  slug text constraint survey_slug_unique unique,
  title text not null default '',
  intro text not null default '',
  questions jsonb not null default '[]',
  opened_at timestamptz,
  closes_on date,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid constraint survey_created_fk references officer,
  changed_at timestamptz not null,
  changed_by uuid constraint survey_changed_fk references officer,
  constraint survey_opened_whole check (opened_at is null or (slug is not null and title <> '' and questions <> '[]')),
  constraint survey_closed_after_opening check (closed_at is null or opened_at is not null)
);
create index survey_opened on survey (opened_at desc) where opened_at is not null;
comment on table survey is 'Khảo sát, drafts and opened; its questions do not change once it is open';
comment on column survey.id is 'Khóa';
comment on column survey.number is 'Số của khảo sát, in addresses of the office';
comment on column survey.slug is 'Đường dẫn, given when it is opened';
comment on column survey.title is 'Tiêu đề';
comment on column survey.intro is 'Lời giới thiệu, marked text';
comment on column survey.questions is 'Câu hỏi, in their order; the e-form is made of them';
comment on column survey.opened_at is 'Thời điểm mở; empty for a draft';
comment on column survey.closes_on is 'Ngày cuối nhận câu trả lời; empty: until it is closed';
comment on column survey.closed_at is 'Thời điểm đóng';
comment on column survey.version is 'Phiên bản, for two editors at once';
comment on column survey.created_at is 'Thời điểm tạo';
comment on column survey.created_by is 'Biên tập viên tạo; empty for what came with a demo';
comment on column survey.changed_at is 'Thời điểm sửa sau cùng';
comment on column survey.changed_by is 'Biên tập viên sửa sau cùng';

create table survey_answer (
  id bigint generated always as identity primary key,
  survey_id uuid not null constraint survey_answer_survey_fk references survey,
  respondent text not null,
  answered_on date not null,
  answers jsonb not null,
  constraint survey_answer_once unique (survey_id, respondent)
);
comment on table survey_answer is 'Phiếu trả lời khảo sát: one of a person or session; who that was is not kept';
comment on column survey_answer.id is 'Khóa nội bộ';
comment on column survey_answer.survey_id is 'Khảo sát';
comment on column survey_answer.respondent is 'Dấu của người trả lời, a hash over survey and account or session, so that nobody answers twice';
comment on column survey_answer.answered_on is 'Ngày trả lời, without the hour';
comment on column survey_answer.answers is 'Câu trả lời, by question';

grant select, insert, delete on survey to motcua_app;
grant update (slug, title, intro, questions, opened_at, closes_on, closed_at, version, changed_at, changed_by) on survey to motcua_app;
grant select, insert on survey_answer to motcua_app;
