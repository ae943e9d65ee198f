import type { ComplaintOutcome } from '../../domain/account-complaint.ts';

export const COMPLAINTS = {
  title: 'Khiếu nại tài khoản',
  caption: 'Khiếu nại chờ trả lời, cũ nhất ở trên',
  empty: 'Không có khiếu nại nào chờ trả lời.',
  done: 'Đã trả lời khiếu nại. Người khiếu nại nhận tin nhắn.',
  outcome: 'Kết quả',
  note: 'Ghi chú nội bộ',
  noteHint: 'Không bắt buộc. Người khiếu nại không đọc được.',
  settle: 'Trả lời',
  noOutcome: 'Bạn chọn kết quả.',
  longNote: 'Ghi chú dài nhất 500 ký tự.',
  already: 'Khiếu nại này đã được trả lời.',
} as const;

export const OUTCOMES: Readonly<Record<ComplaintOutcome, string>> = {
  forwarded: 'Có căn cứ, đã chuyển Cổng Dịch vụ công Quốc gia khóa tài khoản',
  'own-account': 'Tài khoản là của chính người khiếu nại',
  'not-proven': 'Chưa đủ căn cứ, mời đến quầy',
};
