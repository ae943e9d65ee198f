import { type AnnouncementFault, LONGEST_DECISION } from '../../domain/announcement.ts';

export const ANNOUNCEMENTS = {
  title: 'Sổ quyết định công bố',
  lead: 'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh công bố thủ tục hành chính. Chỉ số 1.1 và 1.2 của Bộ chỉ số phục vụ được tính từ sổ này; danh sách và các ngày được công khai.',
  add: 'Ghi quyết định',
  correct: 'Sửa quyết định',
  caption: 'Các quyết định đã ghi, mới nhất trước',
  empty: 'Sổ chưa có quyết định nào.',
  decision: 'Số, ký hiệu',
  decisionHint: 'Ví dụ 1234/QĐ-UBND.',
  issuedOn: 'Ngày ban hành',
  effectiveOn: 'Ngày văn bản có hiệu lực',
  effectiveHint: 'Ngày văn bản quy định thủ tục bắt đầu có hiệu lực.',
  publishedOn: 'Ngày công khai dữ liệu',
  publishedHint: 'Để trống nếu dữ liệu chưa được công khai.',
  dayHint: 'Ví dụ 20/11/2026.',
  announced: 'Công bố',
  published: 'Công khai',
  notPublished: 'Chưa',
  inTime: 'Đúng hạn',
  late: 'Quá hạn',
  by: (date: string) => `hạn ${date}`,
  save: 'Lưu quyết định',
  saved: 'Đã lưu quyết định',
  history: 'Đã ghi',
  historyCaption: 'Các lần ghi, mới nhất trước',
  recordedBy: 'Người ghi',
  at: 'Thời điểm',
} as const;

export const ANNOUNCEMENT_ERRORS = {
  date: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 20/11/2026.',
  recordedAlready: 'Quyết định có số và ngày này đã ở trong sổ. Mở dòng đó để sửa thay vì ghi thêm.',
  changedMeanwhile: 'Người khác vừa sửa quyết định này. Xem lại các lần ghi bên dưới rồi lưu lại nếu vẫn cần.',
} as const;

/** Sentence of each fault, and the field that it is about. */
export const ANNOUNCEMENT_FAULTS: Readonly<
  Record<AnnouncementFault, { readonly field: string; readonly message: string }>
> = {
  'decision-missing': { field: 'so', message: 'Ghi số, ký hiệu của quyết định.' },
  'decision-too-long': { field: 'so', message: `Ghi số, ký hiệu không quá ${LONGEST_DECISION} ký tự.` },
  'issued-ahead': { field: 'ngay-ban-hanh', message: 'Ngày ban hành không được sau hôm nay.' },
  'published-ahead': { field: 'ngay-cong-khai', message: 'Ngày công khai không được sau hôm nay.' },
  'published-before-issued': { field: 'ngay-cong-khai', message: 'Ngày công khai phải từ ngày ban hành trở đi.' },
};
