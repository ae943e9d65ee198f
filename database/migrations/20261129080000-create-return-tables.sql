create table result_handover (
  dossier_id bigint primary key constraint result_handover_dossier_fk references dossier,
  method text not null constraint result_handover_method_known check (method in ('counter', 'electronic', 'postal')),
  receiver_name text not null,
  relation text not null constraint result_handover_relation_known
    check (relation in ('holder', 'relative', 'authorised')),
  identity_paper text constraint result_handover_identity_known check (identity_paper in ('id-card', 'vneid', 'passport')),
  signed text constraint result_handover_signed_known check (signed in ('paper', 'statement')),
  originals jsonb not null default '[]',
  note text not null,
  officer_id uuid constraint result_handover_officer_fk references officer,
  at timestamptz not null,
  constraint result_handover_at_counter check (
    method <> 'counter' or (identity_paper is not null and signed is not null and officer_id is not null)
  )
);
comment on table result_handover is 'Trả kết quả: who received it, how they proved who they are, how they signed; and the originals given back';
comment on column result_handover.dossier_id is 'Hồ sơ';
comment on column result_handover.method is 'Tại quầy, trực tuyến, qua bưu chính';
comment on column result_handover.receiver_name is 'Người nhận';
comment on column result_handover.relation is 'Chính chủ hồ sơ, người thân, người được ủy quyền';
comment on column result_handover.identity_paper is 'Giấy tờ đã đối chiếu; its number is not kept';
comment on column result_handover.signed is 'Ký trên giấy, hay xác nhận trước cán bộ';
comment on column result_handover.originals is 'Bản chính đã trả: [{paperCode, copies}]';
comment on column result_handover.note is 'Ghi chú';
comment on column result_handover.officer_id is 'Cán bộ trả; null when the post delivered';
comment on column result_handover.at is 'Thời điểm';

create table parcel (
  id bigint generated always as identity primary key,
  dossier_id bigint not null constraint parcel_dossier_fk references dossier,
  number text not null constraint parcel_number_unique unique,
  list_number integer not null,
  unit_id integer not null constraint parcel_unit_fk references unit,
  item_code text,
  state text not null default 'listed'
    constraint parcel_state_known check (state in ('listed', 'with-post', 'delivered', 'came-back', 'refused')),
  told text,
  recipient jsonb not null,
  originals jsonb not null default '[]',
  officer_id uuid not null constraint parcel_officer_fk references officer,
  listed_at timestamptz not null,
  told_at timestamptz,
  final_at timestamptz,
  constraint parcel_final check ((state in ('delivered', 'came-back', 'refused')) = (final_at is not null))
);
create unique index parcel_under_way on parcel (dossier_id) where state in ('listed', 'with-post');
create index parcel_unit_list on parcel (unit_id, list_number);
create index parcel_open on parcel (id) where state in ('listed', 'with-post');
comment on table parcel is 'Bưu gửi: a result on its way by the public post, until a final state';
comment on column parcel.id is 'Khóa nội bộ';
comment on column parcel.dossier_id is 'Hồ sơ';
comment on column parcel.number is 'Số đơn của ta, by which the post knows it';
comment on column parcel.list_number is 'Số danh sách bàn giao trong đơn vị';
comment on column parcel.unit_id is 'Đơn vị gửi';
comment on column parcel.item_code is 'Số hiệu bưu gửi';
comment on column parcel.state is 'Đã lập danh sách, bưu điện giữ, đã phát, hoàn về, bưu điện không nhận';
comment on column parcel.told is 'Lời bưu điện báo gần nhất';
comment on column parcel.recipient is 'Người nhận, điện thoại, địa chỉ';
comment on column parcel.originals is 'Bản chính gửi kèm: [{paperCode, copies}]';
comment on column parcel.officer_id is 'Cán bộ lập danh sách';
comment on column parcel.listed_at is 'Lập lúc';
comment on column parcel.told_at is 'Bưu điện báo lúc';
comment on column parcel.final_at is 'Kết thúc lúc';

create table parcel_list_counter (
  unit_id integer primary key constraint parcel_list_counter_unit_fk references unit,
  last_number integer not null
);
comment on table parcel_list_counter is 'Bộ đếm danh sách bàn giao bưu chính theo đơn vị';
comment on column parcel_list_counter.unit_id is 'Đơn vị';
comment on column parcel_list_counter.last_number is 'Số cuối';

grant select, insert on result_handover to motcua_app;
grant select, insert, update on parcel, parcel_list_counter to motcua_app;
