alter table duty drop constraint duty_role_known;
alter table duty add constraint duty_role_known check (
  role in ('receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector', 'editor')
);

create table news_item (
  id uuid primary key,
  number integer generated always as identity constraint news_item_number_unique unique,
  slug text constraint news_item_slug_unique unique,
  title text not null default '',
  summary text not null default '',
  body text not null default '',
  published_at timestamptz,
  image_small_id uuid constraint news_item_image_small_fk references stored_file,
  image_large_id uuid constraint news_item_image_large_fk references stored_file,
  image_width integer,
  image_height integer,
  image_alt text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid constraint news_item_created_fk references officer,
  changed_at timestamptz not null,
  changed_by uuid constraint news_item_changed_fk references officer,
  constraint news_item_image_whole check (num_nulls(image_small_id, image_large_id, image_width, image_height) in (0, 4)),
  constraint news_item_published_whole check (
    published_at is null
      or (slug is not null and title <> '' and summary <> '' and body <> '' and (image_large_id is null or image_alt <> ''))
  )
);
create index news_item_published on news_item (published_at desc) where published_at is not null;
create index news_item_changed on news_item (changed_at desc);
comment on table news_item is 'Tin tức của cổng, drafts and published';
comment on column news_item.id is 'Khóa';
comment on column news_item.number is 'Số của tin, in addresses of the office';
comment on column news_item.slug is 'Đường dẫn, given with the first publication and never changed after';
comment on column news_item.title is 'Tiêu đề';
comment on column news_item.summary is 'Tóm tắt';
comment on column news_item.body is 'Nội dung, marked text';
comment on column news_item.published_at is 'Đăng lúc: empty for a draft, ahead of now while it is scheduled';
comment on column news_item.image_small_id is 'Ảnh, for lists';
comment on column news_item.image_large_id is 'Ảnh, for the page of the item';
comment on column news_item.image_width is 'Chiều rộng của ảnh lớn, điểm ảnh';
comment on column news_item.image_height is 'Chiều cao của ảnh lớn, điểm ảnh';
comment on column news_item.image_alt is 'Mô tả ảnh, for who does not see it';
comment on column news_item.version is 'Phiên bản, for two editors at once';
comment on column news_item.created_at is 'Thời điểm tạo';
comment on column news_item.created_by is 'Biên tập viên tạo; empty for what came with a demo';
comment on column news_item.changed_at is 'Thời điểm sửa sau cùng';
comment on column news_item.changed_by is 'Biên tập viên sửa sau cùng';
grant select, insert, delete on news_item to motcua_app;
grant update (slug, title, summary, body, published_at, image_small_id, image_large_id, image_width, image_height, image_alt,
  version, changed_at, changed_by) on news_item to motcua_app;
