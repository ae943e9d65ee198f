import { inLanguages } from '#shared/language.ts';
import type { ComplaintOutcome } from '../../domain/account-complaint.ts';

export const COMPLAINT = inLanguages(
  {
    title: 'Khiếu nại không sở hữu tài khoản',
    lead: 'Dành cho bạn khi số CMT/CCCD của mình đã có tài khoản, nhưng tài khoản đó không phải của bạn. Tài khoản là của bạn mà quên mật khẩu thì không cần khiếu nại.',
    home: 'Trang chủ',
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
    sentAt: (time: string) => `Gửi lúc ${time}.`,
    answeredAt: (time: string) => `Trả lời lúc ${time}:`,
  },
  {
    title: 'Complain about an account that is not yours',
    lead: 'For you when the number of your identity card has an account which is not yours. If the account is yours and you forgot the password, you need not complain.',
    home: 'Home',
    fullName: 'Full name',
    number: 'Number of your identity card',
    phone: 'Phone number for the answer',
    content: 'Your complaint',
    contentHint: 'When and how you learnt of it, in Vietnamese if you can. Do not write a password or a one-time code.',
    send: 'Send the complaint',
    codeLabel: 'Code of the complaint',
    received: 'Your complaint was received',
    next: 'The Public Administration Service Centre of the province looks into it and answers by a message, in Vietnamese, to the phone you gave. Keep the code to come back to this page, or read it out when you call 1022.',
    settled: 'The complaint was answered',
    sentAt: (time) => `Sent at ${time}.`,
    answeredAt: (time) => `Answered at ${time}:`,
  },
);

export const COMPLAINT_ANSWERS: Readonly<Record<ComplaintOutcome, string>> = inLanguages(
  {
    forwarded:
      'Khiếu nại có căn cứ và đã được chuyển Cổng Dịch vụ công Quốc gia để khóa tài khoản. Trong lúc chờ, bạn dùng tài khoản VNeID.',
    'own-account': 'Tài khoản là của chính bạn. Bạn lấy lại mật khẩu bằng “Quên mật khẩu”, hoặc đến quầy Một Cửa.',
    'not-proven': 'Chưa đủ căn cứ để xác nhận. Bạn mang thẻ căn cước đến quầy Một Cửa để được giúp.',
  },
  {
    forwarded:
      'The complaint is well founded and was passed on to the National Public Service Portal, which locks the account. Use a VNeID account meanwhile.',
    'own-account':
      'The account is your own. Set a new password under “Forgotten password”, or come to a one-stop counter.',
    'not-proven': 'There is not enough to confirm it. Bring your identity card to a one-stop counter for help.',
  },
);

export const COMPLAINT_ERRORS = inLanguages(
  {
    fullName: 'Bạn nhập họ và tên như trên thẻ.',
    number: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số.',
    phone: 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    content: 'Bạn ghi nội dung khiếu nại, từ 10 đến 2.000 ký tự.',
    tooOften: 'Bạn đã gửi quá nhiều lần. Bạn thử lại sau một ngày, hoặc gọi 1022.',
  },
  {
    fullName: 'Type your full name as it stands on the card.',
    number: 'An old identity card has 9 digits, a citizen identity card has 12.',
    phone: 'A mobile number has 10 digits and begins with 03, 05, 07, 08 or 09.',
    content: 'Write your complaint in 10 to 2,000 characters.',
    tooOften: 'You have sent too many. Try again after a day, or call 1022.',
  },
);
