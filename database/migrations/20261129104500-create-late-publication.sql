create table late_publication_rule (
  valid_from date not null constraint late_publication_rule_pk primary key,
  after_working_days smallint not null constraint late_publication_rule_days_sensible check (after_working_days between 0 and 60),
  names_officer boolean not null,
  legal_basis text,
  confidence text not null constraint late_publication_rule_confidence_known check (confidence in ('found', 'memory', 'unsure'))
);
comment on table late_publication_rule is 'Khi nào và nêu ai khi công khai chậm trễ; the rule of the day on which a dossier is noticed';
comment on column late_publication_rule.valid_from is 'Áp dụng từ ngày';
comment on column late_publication_rule.after_working_days is 'Đưa vào danh sách sau bấy nhiêu ngày làm việc quá hạn';
comment on column late_publication_rule.names_officer is 'Nêu họ tên cán bộ; otherwise the position and the unit only';
comment on column late_publication_rule.legal_basis is 'Căn cứ; null while the province has not named one';
comment on column late_publication_rule.confidence is 'Độ chắc chắn';
-- The guide shows the list, no text was found that says who is named: position and unit until the province decides.
insert into late_publication_rule values ('2025-07-01', 1, false, null, 'unsure');

create table late_publication (
  dossier_id bigint not null constraint late_publication_pk primary key constraint late_publication_dossier_fk references dossier,
  unit_id integer not null constraint late_publication_unit_fk references unit,
  officer_id uuid constraint late_publication_officer_fk references officer,
  rule_from date not null constraint late_publication_rule_fk references late_publication_rule,
  due_at timestamptz not null,
  noticed_at timestamptz not null,
  explanation text,
  explained_at timestamptz,
  state text not null default 'waiting' constraint late_publication_state_known check (state in ('waiting', 'published', 'withheld')),
  public_text text,
  decided_by uuid constraint late_publication_decider_fk references officer,
  decided_at timestamptz,
  withheld_reason text,
  version integer not null default 1,
  constraint late_publication_explained check ((explanation is null) = (explained_at is null)),
  constraint late_publication_decided check ((state = 'waiting') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint late_publication_withheld check ((state = 'withheld') = (withheld_reason is not null))
);
create index late_publication_unit on late_publication (unit_id, due_at desc);
create index late_publication_officer on late_publication (officer_id) where officer_id is not null;
create index late_publication_published on late_publication (due_at desc) where state = 'published';
comment on table late_publication is 'Hồ sơ chậm trễ được đưa vào danh sách công khai: noticed by the system, explained by who had it, published or withheld by the head; kept when the dossier is done';
comment on column late_publication.dossier_id is 'Hồ sơ';
comment on column late_publication.unit_id is 'Đơn vị giải quyết lúc quá hạn';
comment on column late_publication.officer_id is 'Cán bộ thụ lý lúc quá hạn; null: nobody had it';
comment on column late_publication.rule_from is 'Quy định áp dụng';
comment on column late_publication.due_at is 'Hạn đã quá';
comment on column late_publication.noticed_at is 'Đưa vào danh sách lúc';
comment on column late_publication.explanation is 'Giải trình của cán bộ, as written; not public';
comment on column late_publication.explained_at is 'Giải trình lúc';
comment on column late_publication.state is 'Chờ xem xét, đã công khai, không công khai';
comment on column late_publication.public_text is 'Giải trình đã biên tập để công khai';
comment on column late_publication.decided_by is 'Lãnh đạo quyết định';
comment on column late_publication.decided_at is 'Quyết định lúc';
comment on column late_publication.withheld_reason is 'Lý do không công khai';
comment on column late_publication.version is 'Số phiên bản cho khóa lạc quan';

create table late_publication_event (
  id bigint generated always as identity constraint late_publication_event_pk primary key,
  dossier_id bigint not null constraint late_publication_event_entry_fk references late_publication,
  type text not null constraint late_publication_event_type_known check (type in ('noticed', 'explained', 'published', 'withheld')),
  text text,
  officer_id uuid constraint late_publication_event_officer_fk references officer,
  at timestamptz not null
);
create index late_publication_event_entry on late_publication_event (dossier_id, id);
comment on table late_publication_event is 'Lịch sử của một mục công khai chậm trễ: only ever added';
comment on column late_publication_event.id is 'Khóa nội bộ';
comment on column late_publication_event.dossier_id is 'Hồ sơ';
comment on column late_publication_event.type is 'Việc';
comment on column late_publication_event.text is 'Lời giải trình, lý do';
comment on column late_publication_event.officer_id is 'Cán bộ; null: the system';
comment on column late_publication_event.at is 'Lúc';
grant select on late_publication_rule to motcua_app;
grant select, insert, update on late_publication to motcua_app;
grant select, insert on late_publication_event to motcua_app;
