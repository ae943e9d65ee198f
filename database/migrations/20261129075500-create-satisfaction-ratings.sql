create table satisfaction_rating_rule (
  valid_from date primary key,
  least_ratings integer not null,
  constraint satisfaction_rating_rule_positive check (least_ratings > 0)
);
comment on table satisfaction_rating_rule is 'Quy định công khai kết quả đánh giá, by the day from which it holds';
comment on column satisfaction_rating_rule.valid_from is 'Hiệu lực từ ngày';
comment on column satisfaction_rating_rule.least_ratings is 'Số lượt đánh giá ít nhất để công bố điểm: fewer would tell who rated (NĐ 61/2018 Đ.28)';
insert into satisfaction_rating_rule values ('2018-06-21', 5);

create table satisfaction_rating (
  dossier_id bigint primary key constraint satisfaction_rating_dossier_fk references dossier,
  unit_id integer not null constraint satisfaction_rating_unit_fk references unit,
  officer_id uuid constraint satisfaction_rating_officer_fk references officer,
  rated_on date not null,
  contacts smallint not null constraint satisfaction_rating_contacts_known check (contacts between 0 and 2),
  bodies smallint not null constraint satisfaction_rating_bodies_known check (bodies between 0 and 2),
  information text not null,
  attitude text not null,
  explanation text not null,
  extra_cost boolean not null,
  online_service text,
  time_points smallint,
  contact_points smallint,
  body_points smallint,
  attitude_points smallint,
  constraint satisfaction_rating_words_known check (
    information in ('good', 'fair', 'bad') and attitude in ('good', 'fair', 'bad') and explanation in ('good', 'fair', 'bad')
      and online_service in ('good', 'fair', 'bad')
  ),
  constraint satisfaction_rating_points_known check (
    time_points between 0 and 2 and contact_points between 0 and 2 and body_points between 0 and 2
      and attitude_points between 0 and 2
  )
);
create index satisfaction_rating_unit on satisfaction_rating (rated_on, unit_id);
comment on table satisfaction_rating is 'Đánh giá việc giải quyết thủ tục hành chính (NĐ 61/2018 Đ.31): one of a dossier; who rated is not kept';
comment on column satisfaction_rating.dossier_id is 'Hồ sơ được đánh giá';
comment on column satisfaction_rating.unit_id is 'Đơn vị giải quyết';
comment on column satisfaction_rating.officer_id is 'Cán bộ giải quyết';
comment on column satisfaction_rating.rated_on is 'Ngày đánh giá, without the hour';
comment on column satisfaction_rating.contacts is 'Số lần liên hệ để hoàn thiện hồ sơ; 2 is more than one';
comment on column satisfaction_rating.bodies is 'Số cơ quan phải liên hệ; 2 is more than one';
comment on column satisfaction_rating.information is 'Thông tin công khai đúng, đủ, kịp thời';
comment on column satisfaction_rating.attitude is 'Thái độ phục vụ';
comment on column satisfaction_rating.explanation is 'Chất lượng, thời gian giải trình';
comment on column satisfaction_rating.extra_cost is 'Phải trả chi phí ngoài quy định';
comment on column satisfaction_rating.online_service is 'Dịch vụ công trực tuyến; empty when it was not used';
comment on column satisfaction_rating.time_points is 'Điểm chỉ số 1, thời gian giải quyết; empty when it cannot be computed';
comment on column satisfaction_rating.contact_points is 'Điểm chỉ số 3, số lần liên hệ';
comment on column satisfaction_rating.body_points is 'Điểm chỉ số 4, số cơ quan phải liên hệ';
comment on column satisfaction_rating.attitude_points is 'Điểm chỉ số 7, thái độ; empty when it cannot be computed';
grant select on satisfaction_rating_rule to motcua_app;
grant select, insert on satisfaction_rating to motcua_app;
