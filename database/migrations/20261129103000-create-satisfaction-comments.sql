create table satisfaction_comment (
  id bigint generated always as identity primary key,
  unit_id integer not null constraint satisfaction_comment_unit_fk references unit,
  said_on date not null,
  text text not null,
  state text not null default 'waiting' constraint satisfaction_comment_state_known check (state in ('waiting', 'published', 'withheld')),
  public_text text,
  decided_at timestamptz,
  decided_by uuid constraint satisfaction_comment_decided_fk references officer,
  constraint satisfaction_comment_decided_whole check (
    (state = 'waiting') = (num_nulls(decided_at, decided_by) = 2) and (state = 'published') = (public_text is not null)
  )
);
create index satisfaction_comment_waiting on satisfaction_comment (id) where state = 'waiting';
create index satisfaction_comment_public on satisfaction_comment (unit_id, said_on desc) where state = 'published';
comment on table satisfaction_comment is 'Ý kiến kèm đánh giá: of a unit, with neither dossier nor person, so that raters stay secret (NĐ 61/2018 Đ.28)';
comment on column satisfaction_comment.id is 'Khóa nội bộ';
comment on column satisfaction_comment.unit_id is 'Đơn vị giải quyết';
comment on column satisfaction_comment.said_on is 'Ngày đánh giá, without the hour';
comment on column satisfaction_comment.text is 'Lời người dân viết';
comment on column satisfaction_comment.state is 'Chờ duyệt, công khai, không công khai';
comment on column satisfaction_comment.public_text is 'Lời đã biên tập để công khai';
comment on column satisfaction_comment.decided_at is 'Thời điểm duyệt';
comment on column satisfaction_comment.decided_by is 'Biên tập viên duyệt';
grant select, insert on satisfaction_comment to motcua_app;
grant update (state, public_text, decided_at, decided_by) on satisfaction_comment to motcua_app;
