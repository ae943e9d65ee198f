import type { NewsFault, NewsState } from '../../domain/news-item.ts';

export const OFFICE_NEWS = {
  title: 'Tin tức',
  caption: 'Tin tức của cổng',
  empty: 'Chưa có tin nào.',
  start: 'Viết tin mới',
  untitled: 'Chưa có tiêu đề',
  item: 'Tin',
  state: 'Tình trạng',
  changed: 'Sửa lúc',
  back: 'Tất cả tin',
  titleLabel: 'Tiêu đề',
  summary: 'Tóm tắt',
  summaryHint: 'Một, hai câu, hiện ở danh sách tin.',
  body: 'Nội dung',
  bodyHint:
    'Để trống một dòng giữa hai đoạn. ## ở đầu dòng là tiêu đề, - là gạch đầu dòng, 1. là đánh số, **chữ đậm**, [chữ](địa chỉ) là liên kết.',
  image: 'Ảnh',
  imageHint: 'Ảnh JPG hoặc PNG. Hệ thống thu nhỏ và bỏ thông tin vị trí trong ảnh.',
  imageKept: 'Ảnh đang dùng',
  imageRemove: 'Bỏ ảnh này',
  alt: 'Mô tả ảnh',
  altHint: 'Cho người không nhìn thấy ảnh: trong ảnh có gì. Bắt buộc khi có ảnh.',
  when: 'Hẹn giờ đăng',
  whenHint: 'Để trống thì đăng ngay khi bấm Đăng.',
  date: 'Ngày đăng',
  dateHint: 'Ví dụ 28/11/2026',
  time: 'Giờ đăng',
  timeHint: 'Ví dụ 08:00',
  save: 'Lưu',
  publish: 'Đăng',
  takeDown: 'Gỡ xuống',
  remove: 'Xóa bản nháp',
  preview: 'Xem trước',
  previewEmpty: 'Lưu để xem trước.',
  see: 'Xem trên cổng',
} as const;

export const STATES: Readonly<Record<NewsState, string>> = {
  draft: 'Bản nháp',
  scheduled: 'Hẹn giờ đăng',
  published: 'Đã đăng',
};

export const STATE_TONES = { draft: 'idle', scheduled: 'info', published: 'ok' } as const;

export const FAULT_FIELDS: Readonly<Record<NewsFault, string>> = {
  title: 'tieu-de',
  summary: 'tom-tat',
  body: 'noi-dung',
  'image-alt': 'mo-ta-anh',
};

export const FAULTS: Readonly<Record<NewsFault, string>> = {
  title: 'Ghi tiêu đề, từ 5 đến 150 ký tự.',
  summary: 'Ghi tóm tắt, từ 10 đến 400 ký tự.',
  body: 'Ghi nội dung, từ 20 đến 20.000 ký tự.',
  'image-alt': 'Ghi mô tả ảnh, từ 5 đến 250 ký tự.',
};

export const FORM_ERRORS = {
  when: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/11/2026.',
  time: 'Ghi giờ theo dạng giờ:phút, ví dụ 08:00.',
  timeAlone: 'Ghi ngày đăng cùng với giờ đăng.',
  picture: 'Chỉ nhận ảnh JPG hoặc PNG mở được. Chọn ảnh khác.',
  'changed-meanwhile': 'Có người vừa sửa tin này. Nội dung bạn gõ còn ở dưới; bấm Lưu để ghi đè bản của họ.',
  'was-published': 'Tin đã từng đăng thì gỡ xuống, không xóa.',
} as const;

/** What the address says was just done. */
export const DONE: Readonly<Record<string, string>> = {
  luu: 'Đã lưu',
  dang: 'Đã đăng',
  go: 'Đã gỡ xuống',
};
