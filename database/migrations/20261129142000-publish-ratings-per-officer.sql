alter table satisfaction_rating_rule
  add column least_officer_ratings integer not null default 10,
  add column names_officers boolean not null default false,
  add constraint satisfaction_rating_rule_officer_positive check (least_officer_ratings > 0);
comment on column satisfaction_rating_rule.least_officer_ratings is 'Số lượt đánh giá ít nhất để công bố điểm của một cán bộ: nobody is judged by one vote; no text at hand names a number';
comment on column satisfaction_rating_rule.names_officers is 'Nêu tên cán bộ hay chỉ chức danh; no text at hand allows names, so it is off until the province decides';
create index satisfaction_rating_officer on satisfaction_rating (unit_id, officer_id, rated_on);
