import type { HelpPaper, HelpReason } from '../../domain/password-help.ts';

export const HELP = {
  title: 'Hỗ trợ lấy lại mật khẩu',
  lead: 'Dành cho người đang có mặt tại quầy, quên mật khẩu tài khoản Cổng Dịch vụ công Quốc gia và không còn dùng số điện thoại đã đăng ký. Bạn không hỏi, không xem và không đặt mật khẩu thay.',
  complaints: 'Khiếu nại tài khoản chờ trả lời',
  fullName: 'Họ và tên trên giấy tờ',
  number: 'Số CMT/CCCD trên giấy tờ',
  phone: 'Số điện thoại người dân mang theo',
  phoneHint: 'Thuê bao phải chính chủ. Mã được gửi tới số này và số này thay số đã đăng ký.',
  paper: 'Giấy tờ đã xem',
  reason: 'Lý do',
  note: 'Ghi chú',
  noteHint: 'Bắt buộc khi chọn lý do khác.',
  compared: 'Tôi đã đối chiếu ảnh trên giấy tờ với người đang ở trước mặt.',
  send: 'Gửi mã cho người dân',
  sent: 'Đã gửi yêu cầu.',
  next: 'Người dân nhận tin nhắn và tự làm tiếp trên điện thoại của mình. Tin nhắn cũng cho biết nếu số CMT/CCCD chưa có tài khoản. Bạn không cần và không được xem mã.',
} as const;

export const PAPERS: Readonly<Record<HelpPaper, string>> = {
  'identity-card': 'Thẻ căn cước, căn cước công dân hoặc CMND',
  'electronic-identity-card': 'Căn cước điện tử trên VNeID',
  passport: 'Hộ chiếu',
};

export const REASONS: Readonly<Record<HelpReason, string>> = {
  'phone-lost': 'Mất điện thoại hoặc SIM đã đăng ký',
  'phone-changed': 'Đã đổi số điện thoại',
  other: 'Lý do khác',
};

export const HELP_ERRORS = {
  fullName: 'Bạn nhập họ và tên như trên giấy tờ.',
  number: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số.',
  phone: 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
  paper: 'Bạn chọn giấy tờ đã xem.',
  reason: 'Bạn chọn lý do.',
  note: 'Bạn ghi lý do, không quá 500 ký tự.',
  compared: 'Bạn chỉ gửi mã sau khi đã đối chiếu giấy tờ với người đang ở trước mặt.',
} as const;

export const HELP_REFUSALS = {
  'subscriber-differs': {
    status: 422,
    message:
      'Số điện thoại này không đăng ký chính chủ với họ tên và số CMT/CCCD đã nhập. Người dân soạn TTTB gửi 1414 để kiểm tra.',
  },
  'too-often': { status: 429, message: 'Đã gửi mã quá nhiều lần. Bạn thử lại sau một giờ.' },
  'not-delivered': { status: 503, message: 'Chưa gửi được tin nhắn tới số này. Bạn thử lại sau ít phút.' },
  unavailable: { status: 503, message: 'Cổng Dịch vụ công Quốc gia đang bận. Bạn thử lại sau ít phút.' },
} as const;
