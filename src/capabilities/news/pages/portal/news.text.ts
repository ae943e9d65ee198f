export const NEWS = {
  title: 'Tin tức',
  lead: 'Thông báo của Trung tâm Phục vụ hành chính công và các cơ quan trong tỉnh.',
  empty: 'Chưa có tin nào.',
  published: 'Đăng',
  all: 'Tất cả tin',
} as const;
