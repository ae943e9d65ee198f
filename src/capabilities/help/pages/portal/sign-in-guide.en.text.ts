/** The sign-in guide in English. [Words in brackets] are those of a page that is in Vietnamese only. */
import { siteFacts } from '#ui/site-facts.ts';
import type { GuideSection } from './guide.view.tsx';

const CHOICE: GuideSection = {
  id: 'chon-tai-khoan',
  title: 'Choose an account',
  lead: 'Every way to sign in begins here.',
  steps: [
    { text: `Open ${siteFacts.officialHost} and press “Sign in” at the top of the page.` },
    {
      text: 'Choose the VNeID account or the account of the National Public Service Portal. You are led to whoever keeps the account; when you have signed in there you come back to the page you were reading. Those pages are in Vietnamese.',
      picture: 'chon-tai-khoan',
    },
  ],
};

const VNEID: GuideSection = {
  id: 'vneid',
  title: 'VNeID: password and one-time code',
  lead: 'Use your personal identification number and the password of the VNeID app.',
  steps: [
    {
      text: 'Type your personal identification number (12 digits) and password, then press [Đăng nhập] (sign in).',
      picture: 'vneid-mat-khau',
    },
    {
      text: 'A one-time code is sent to the phone you registered. Type it within 3 minutes and press [Xác nhận] (confirm). If none comes, wait a minute and press [Gửi lại mã] (send again); to give up, press [Huỷ bỏ] (cancel).',
      picture: 'vneid-ma-otp',
    },
    { text: 'You are back on the portal, which greets you by name at the top.' },
  ],
};

const QR: GuideSection = {
  id: 'ma-qr',
  title: 'VNeID: scan a QR code with your phone',
  lead: 'You type no password on the computer. Use this on a computer that others use too.',
  steps: [
    { text: 'On the computer, choose the VNeID account. A QR code appears.', picture: 'vneid-ma-qr' },
    {
      text: 'On the phone, open the VNeID app, sign in and touch the symbol that scans a QR code.',
      picture: 'ung-dung-trang-chu',
    },
    {
      text: 'Point the frame at the QR code on the computer. If the camera does not open, type the 8 letters written under the QR code.',
    },
    { text: 'The computer shows a number of two digits.', picture: 'vneid-so-doi-chieu' },
    {
      text: 'On the phone, choose that number and press [Xác nhận] (confirm). If you did not open this sign-in page yourself, press [Từ chối] (refuse).',
      picture: 'ung-dung-xac-nhan',
    },
    {
      text: 'The phone says that it worked: press [Đóng] (close). The computer goes back to the portal by itself.',
      picture: 'ung-dung-hoan-tat',
    },
  ],
  remarks: [
    'The QR code changes every 45 seconds and ends after 3 minutes; then ask for a new one.',
    'Scan only a code on your own screen. A code that somebody sends you in a message or on a social network is fraud.',
  ],
};

const NATIONAL_PORTAL: GuideSection = {
  id: 'cong-quoc-gia',
  title: 'National Public Service Portal',
  lead: 'For people and enterprises that have an account of the National Public Service Portal.',
  steps: [
    {
      text: 'Choose the account of the National Public Service Portal, then [Tài khoản cấp bởi Cổng Dịch vụ công Quốc gia].',
    },
    {
      text: 'Choose the tab [CMT/CCCD]. Your user name is the number of your identity card; an enterprise uses its tax code. Type the password and press [Đăng nhập] (sign in).',
      picture: 'dvcqg-cac-the',
    },
    { text: 'Type the one-time code sent to your phone and press [XÁC NHẬN] (confirm).', picture: 'dvcqg-ma-otp' },
  ],
};

const REGISTRATION: GuideSection = {
  id: 'dang-ky',
  title: 'Register an account',
  lead: 'If you have VNeID you need not register. If not, register with a phone number in your own name.',
  steps: [
    {
      text: 'Press “Register” at the top of the page, choose [Công dân] (citizen), then [Thuê bao di động] (mobile phone).',
      picture: 'dang-ky-phuong-thuc',
    },
    {
      text: 'Fill in everything as it stands on your card; what has * is required. The phone number must be in your own name: send TTTB to 1414 to check.',
      picture: 'dang-ky-thong-tin',
    },
    {
      text: 'Type the one-time code sent to your phone and press [Xác nhận] (confirm). If it has ended or none comes, press [Gửi lại OTP] (send again).',
      picture: 'dang-ky-ma-otp',
    },
    {
      text: 'Choose a password of 8 characters or more with small letters, capital letters, digits and special characters; type it again and press [Đăng ký] (register).',
      picture: 'dang-ky-mat-khau',
    },
  ],
  remarks: [
    'If the system says that your card number already has an account, set a new password or come to a one-stop counter. If that account is not yours, complain: call 1022.',
  ],
};

const VNEID_ONLY: GuideSection = {
  id: 'dang-ky',
  title: 'No account yet',
  lead: 'Under Decree 69/2024/ND-CP public service portals give no accounts of their own. Get an identity account of VNeID, free of charge.',
  steps: [
    { text: 'Install the VNeID app on your phone.' },
    { text: 'Go to the police of your commune or ward with your identity card and ask for an account of level 2.' },
    { text: 'Activate the account in the app as the message you get tells you.' },
  ],
};

const FORGOTTEN: GuideSection = {
  id: 'quen-mat-khau',
  title: 'Forgotten password, new phone number',
  lead: 'Whoever keeps the account keeps the password; officers of the portal can neither see it nor set a new one for you.',
  steps: [],
  remarks: [
    'VNeID account: open the VNeID app and choose [Quên mật khẩu] (forgotten password).',
    'Account of the National Public Service Portal: press [Quên mật khẩu] on the sign-in page, type the code sent to the phone you registered and choose a new password.',
    'New phone number: tell the police of your commune or ward, with your identity card.',
    'After several wrong tries the account is locked for some minutes and opens again by itself.',
    'If you must file at once: come to a one-stop counter, where an officer files for you.',
  ],
  link: { label: 'Ways to a new password', href: '/quen-mat-khau' },
};

const LEVELS: GuideSection = {
  id: 'muc-dinh-danh',
  title: 'Identification levels 1 and 2',
  lead: 'The level says how thoroughly your identity was confirmed.',
  steps: [],
  remarks: [
    'Level 1: read, prepare and save dossiers; file procedures that do not require level 2.',
    'Level 2: file every procedure online, act for an enterprise.',
    'When a step needs level 2 the system tells you and keeps what you have prepared.',
    'To reach level 2, go to the police of your commune or ward with your identity card.',
  ],
};

const NEVER_ASKED: GuideSection = {
  id: 'khong-bao-gio-hoi',
  title: 'What we never ask',
  lead: 'Whoever asks for any of this is not an officer of the one-stop office, even if they know your name and card number.',
  steps: [],
  remarks: [
    'Your password or a one-time code, by phone, message, Zalo or at a counter.',
    'To scan a QR code or choose a confirmation number for somebody else.',
    'To install an app from a link in a message.',
    'To send money to a private account to “unlock” or “speed up” something.',
    `To sign in at another address than ${siteFacts.officialHost}.`,
  ],
};

export function guideSectionsInEnglish(offersRegistration: boolean): readonly GuideSection[] {
  const registration = offersRegistration ? REGISTRATION : VNEID_ONLY;
  return [CHOICE, VNEID, QR, NATIONAL_PORTAL, registration, FORGOTTEN, LEVELS, NEVER_ASKED];
}
