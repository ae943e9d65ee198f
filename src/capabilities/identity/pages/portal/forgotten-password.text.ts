import { inLanguages } from '#shared/language.ts';

export const FORGOTTEN = inLanguages(
  {
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
  },
  {
    title: 'Forgotten password',
    lead: 'There are three ways to a new password. No officer ever asks for your password or a one-time code.',
    online: {
      title: 'You still use the phone number you registered',
      dvcqg:
        'Account of the National Public Service Portal: type the number of your identity card and the phone you registered, get a one-time code and choose a new password. That page is in Vietnamese.',
      link: 'New password at the National Public Service Portal',
      vneid: 'VNeID account: open the VNeID app on your phone and choose “Forgotten password”.',
    },
    counter: {
      title: 'Come to a counter',
      when: 'You lost or changed your phone number: bring your identity card to a one-stop counter.',
      how: 'An officer compares the card with you. Officers do not know your password and never set one for you.',
    },
    complaint: {
      title: 'Complain',
      when: 'The number of your identity card has an account, but that account is not yours.',
      link: 'Send a complaint',
    },
  },
);
