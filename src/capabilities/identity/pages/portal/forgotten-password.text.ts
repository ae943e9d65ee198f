export const FORGOTTEN = {
  title: 'Quên mật khẩu',
  lead: 'Có ba cách lấy lại mật khẩu. Không cán bộ nào hỏi mật khẩu hay mã OTP của bạn.',
  online: {
    title: 'Quên mật khẩu, còn dùng số điện thoại đã đăng ký',
    dvcqg:
      'Tài khoản Cổng DVC Quốc gia: bạn nhập số CMT/CCCD và số điện thoại đã đăng ký, nhận mã OTP rồi đặt mật khẩu mới.',
    link: 'Lấy lại mật khẩu tại Cổng DVC Quốc gia',
    vneid: 'Tài khoản VNeID: bạn mở ứng dụng VNeID trên điện thoại, chọn “Quên mật khẩu”.',
  },
  counter: {
    title: 'Đến quầy giao dịch',
    when: 'Mất hoặc đã đổi số điện thoại: bạn mang thẻ căn cước đến quầy Một Cửa.',
    how: 'Cán bộ đối chiếu thẻ căn cước. Cán bộ không biết và không đặt mật khẩu thay bạn.',
  },
  complaint: {
    title: 'Khiếu nại',
    when: 'Số CMT/CCCD của bạn đã có tài khoản nhưng tài khoản đó không phải của bạn.',
    link: 'Gửi khiếu nại',
  },
} as const;
