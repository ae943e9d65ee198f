import type { ComplaintOutcome } from '../../domain/account-complaint.ts';

export const COMPLAINT = {
  title: 'Khiếu nại không sở hữu tài khoản',
  lead: 'Dành cho bạn khi số CMT/CCCD của mình đã có tài khoản, nhưng tài khoản đó không phải của bạn. Tài khoản là của bạn mà quên mật khẩu thì không cần khiếu nại.',
  fullName: 'Họ và tên',
  number: 'Số CMT/CCCD của bạn',
  phone: 'Số điện thoại nhận trả lời',
  content: 'Nội dung khiếu nại',
  contentHint: 'Bạn biết việc này khi nào, bằng cách nào. Không ghi mật khẩu hay mã OTP.',
  send: 'Gửi khiếu nại',
  codeLabel: 'Mã khiếu nại',
  received: 'Đã nhận khiếu nại của bạn',
  next: 'Trung tâm Phục vụ hành chính công tỉnh xem xét và trả lời bằng tin nhắn tới số điện thoại bạn đã ghi. Bạn lưu mã khiếu nại để xem lại trang này, hoặc đọc mã khi gọi 1022.',
  settled: 'Khiếu nại đã được trả lời',
} as const;

export const COMPLAINT_ANSWERS: Readonly<Record<ComplaintOutcome, string>> = {
  forwarded:
    'Khiếu nại có căn cứ và đã được chuyển Cổng Dịch vụ công Quốc gia để khóa tài khoản. Trong lúc chờ, bạn dùng tài khoản VNeID.',
  'own-account': 'Tài khoản là của chính bạn. Bạn lấy lại mật khẩu bằng “Quên mật khẩu”, hoặc đến quầy Một Cửa.',
  'not-proven': 'Chưa đủ căn cứ để xác nhận. Bạn mang thẻ căn cước đến quầy Một Cửa để được giúp.',
};

export const COMPLAINT_ERRORS = {
  fullName: 'Bạn nhập họ và tên như trên thẻ.',
  number: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số.',
  phone: 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
  content: 'Bạn ghi nội dung khiếu nại, từ 10 đến 2000 ký tự.',
  tooOften: 'Bạn đã gửi quá nhiều lần. Bạn thử lại sau một ngày, hoặc gọi 1022.',
} as const;
