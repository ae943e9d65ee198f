import { inLanguages } from '#shared/language.ts';

export const NEWS = inLanguages(
  {
    home: 'Trang chủ',
    title: 'Tin tức',
    lead: 'Thông báo của Trung tâm Phục vụ hành chính công và các cơ quan trong tỉnh.',
    empty: 'Chưa có tin nào.',
    published: 'Đăng',
    all: 'Tất cả tin',
  },
  {
    home: 'Home',
    title: 'News',
    lead: 'Announcements of the Public Administration Service Centre and the agencies of the province. The news is in Vietnamese.',
    empty: 'There is no news yet.',
    published: 'Published',
    all: 'All news',
  },
);
