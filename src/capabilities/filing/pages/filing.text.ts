/** Lời trên các trang nộp hồ sơ. */
import { VIETNAM } from '#platform/clock.ts';
import type { FilingStep } from '../domain/filing-step.ts';

export const STEP_LABELS: Record<FilingStep, string> = {
  submitter: 'Người nộp',
  owner: 'Chủ hồ sơ',
  declaration: 'Tờ khai',
  papers: 'Thành phần hồ sơ',
  delivery: 'Lệ phí, nhận kết quả',
  review: 'Xem lại',
};

export const text = {
  continueButton: 'Lưu và tiếp tục',
  copyButton: 'Lấy thông tin từ người nộp',
  downloadDeclaration: 'Tải mẫu đơn kê khai (PDF)',
  levelTitle: 'Gửi hồ sơ này cần định danh mức 2.',
  levelAtStart:
    'Bạn đang đăng nhập ở mức 1: bạn vẫn soạn và lưu hồ sơ được, đến lúc gửi mới cần xác nhận mức 2. Chưa có mức 2: bạn đến Công an xã, phường, mang theo thẻ căn cước.',
  levelAtReview:
    'Bạn đang đăng nhập ở mức 1. Khi bấm Gửi hồ sơ, bạn sang trang xác nhận mức 2 rồi quay lại đây; bản soạn này vẫn được giữ.',
  notConfirmed: 'Bạn đánh dấu vào ô cam đoan trước khi gửi.',
  changed: 'Nội dung hồ sơ đã thay đổi sau lần bạn xem. Bạn xem lại rồi đánh dấu cam đoan và gửi.',
  incomplete: 'Hồ sơ còn thiếu. Bạn bổ sung từng mục dưới đây rồi gửi lại.',
  missingPaper: (name: string) => `Chưa có tệp: ${name}.`,
  problems: {
    'another-person':
      'Chủ hồ sơ có số định danh khác người nộp: chọn lại “Nộp hồ sơ cho ai”, hoặc lấy thông tin từ người nộp.',
    'nobody-settles': 'Chưa xác định được xã, phường giải quyết trong tỉnh; hồ sơ này nhận tại xã, phường.',
  },
  matterOutside: (matter: string) =>
    `Việc “${matter}”: nơi bạn khai không thuộc tỉnh Thanh Hóa nên không làm chung được tại đây. Bạn xem lại nơi cư trú, hoặc nộp riêng từng việc.`,
  missingAnswers: (where: string, count: number) => `${where}: còn ${count} mục chưa điền hoặc chưa đúng.`,
} as const;

/** "09:15" today, "09:15 ngày 22/11/2026" otherwise. */
export function savedTime(savedAt: Date, today: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(savedAt.getTime()).toZonedDateTimeISO(VIETNAM);
  const time = `${pad(at.hour)}:${pad(at.minute)}`;
  if (at.toPlainDate().toString() === today) return time;
  return `${time} ngày ${pad(at.day)}/${pad(at.month)}/${at.year}`;
}

export function formatMoney(amount: number): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')} đồng`;
}

export function formatSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
