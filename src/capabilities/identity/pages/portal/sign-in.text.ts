import { inLanguages } from '#shared/language.ts';
import type { Level, ProviderName } from '../../domain/citizen.ts';

interface ProviderWords {
  readonly label: string;
  readonly hint: string;
  readonly short: string;
}

export const PROVIDERS: Readonly<Record<ProviderName, ProviderWords>> = inLanguages(
  {
    dvcqg: {
      label: 'Tài khoản Cổng DVC Quốc gia',
      hint: 'Đăng nhập qua Cổng DVC Quốc gia bằng số CMT/CCCD hoặc mã số thuế, và mật khẩu',
      short: 'Cổng DVC Quốc gia',
    },
    vneid: {
      label: 'Tài khoản VNeID Bộ Công an',
      hint: 'Số định danh cá nhân và mật khẩu',
      short: 'VNeID',
    },
  },
  {
    dvcqg: {
      label: 'Account of the National Public Service Portal',
      hint: 'Sign in there with the number of your identity card or a tax code, and a password',
      short: 'National Public Service Portal',
    },
    vneid: {
      label: 'VNeID account of the Ministry of Public Security',
      hint: 'Personal identification number and password',
      short: 'VNeID',
    },
  },
);

export function titleOf(level: Level): string {
  return level === 2 ? STEP_UP.title : SIGN_IN.title;
}

export const SIGN_IN = inLanguages(
  {
    title: 'Đăng nhập',
    lead: 'Bạn sẽ sang trang của nơi cấp tài khoản rồi quay lại đây.',
    back: 'Quay lại trang bạn đang xem',
    choose: 'Lựa chọn tài khoản đăng nhập',
    trouble: 'Không đăng nhập được?',
    phone: 'Đổi số điện thoại: cập nhật tại Công an xã, phường, mang theo căn cước.',
    password: 'Quên mật khẩu:',
    passwordWays: 'các cách lấy lại mật khẩu',
    counter: 'Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.',
    guide: 'Hướng dẫn đăng nhập từng bước, có hình',
  },
  {
    title: 'Sign in',
    lead: 'You go to the site that keeps your account, which is in Vietnamese, and come back here.',
    back: 'Go back to the page you were reading',
    choose: 'Choose an account to sign in with',
    trouble: 'Cannot sign in?',
    phone: 'New phone number: tell the police of your commune or ward, with your identity card.',
    password: 'Forgotten password:',
    passwordWays: 'ways to a new password',
    counter: 'If it is urgent: come to a one-stop counter, where an officer files for you.',
    guide: 'How to sign in, step by step, with pictures',
  },
);

export const STEP_UP = inLanguages(
  {
    title: 'Xác nhận định danh mức 2',
    lead: 'Bước tiếp theo cần tài khoản định danh mức 2. Bạn đăng nhập bằng tài khoản mức 2 rồi quay lại đúng trang đang làm; những gì bạn đã soạn vẫn còn.',
    choose: 'Lựa chọn tài khoản định danh mức 2',
    back: 'Quay lại, chưa xác nhận',
    noLevel2: 'Chưa có định danh mức 2?',
    raise: 'Nâng lên mức 2: đến Công an xã, phường, mang theo thẻ căn cước. Bản soạn của bạn được giữ trong lúc chờ.',
    counter: 'Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.',
  },
  {
    title: 'Confirm identification level 2',
    lead: 'The next step needs an account of level 2. Sign in with one and come back to this page; what you have prepared is kept.',
    choose: 'Choose an account of level 2',
    back: 'Go back without confirming',
    noLevel2: 'You have no level 2 yet?',
    raise:
      'To reach level 2, go to the police of your commune or ward with your identity card. Your draft is kept meanwhile.',
    counter: 'If it is urgent: come to a one-stop counter, where an officer files for you.',
  },
);

export type SignInProblem =
  | 'cancelled'
  | 'level-too-low'
  | 'acr-too-low'
  | 'not-trusted'
  | 'incomplete-identity'
  | 'number-better-proven'
  | 'not-begun-here'
  | 'too-often'
  | 'unavailable';

interface ProblemText {
  readonly title: string;
  readonly message: string;
}

const STATUSES: Readonly<Record<SignInProblem, number>> = {
  cancelled: 200,
  'level-too-low': 403,
  'acr-too-low': 403,
  'not-trusted': 400,
  'incomplete-identity': 400,
  'number-better-proven': 403,
  'not-begun-here': 400,
  'too-often': 429,
  unavailable: 503,
};

type ProblemWords = Readonly<Record<SignInProblem, (provider: string) => ProblemText>>;

const problems: ProblemWords = inLanguages(
  {
    cancelled: () => ({
      title: 'Bạn đã hủy đăng nhập.',
      message: 'Bạn có thể chọn lại tài khoản bất cứ lúc nào.',
    }),
    'level-too-low': () => ({
      title: 'Tài khoản định danh chưa đủ mức độ.',
      message:
        'Việc này cần tài khoản định danh mức 2. Bạn đến Công an xã, phường để nâng mức, mang theo thẻ căn cước. Những gì bạn đã soạn vẫn còn.',
    }),
    'acr-too-low': (provider: string) => ({
      title: `${provider} chưa xác nhận bạn ở mức 2.`,
      message:
        'Bạn thử lại. Nếu tài khoản chưa định danh mức 2, bạn đến Công an xã, phường để nâng mức, mang theo thẻ căn cước. Những gì bạn đã soạn vẫn còn.',
    }),
    'not-trusted': (provider: string) => ({
      title: `Chưa xác nhận được kết quả đăng nhập từ ${provider}.`,
      message: 'Bạn đăng nhập lại. Nếu vẫn gặp lỗi, bạn gọi 1022.',
    }),
    'incomplete-identity': (provider: string) => ({
      title: `${provider} chưa cung cấp đủ thông tin định danh của bạn.`,
      message: 'Bạn thử tài khoản khác, hoặc đến quầy Một Cửa để được giúp.',
    }),
    'number-better-proven': () => ({
      title: 'Số định danh này cần đăng nhập bằng tài khoản định danh mức 2.',
      message:
        'Bạn chọn “Tài khoản VNeID Bộ Công an” bên dưới. Chưa có thì bạn đến Công an xã, phường để làm mức 2, mang theo thẻ căn cước. Cần làm ngay: đến quầy Một Cửa, hoặc gọi 1022.',
    }),
    'not-begun-here': () => ({
      title: 'Lần đăng nhập này đã hết hạn hoặc đã dùng.',
      message: 'Bạn chọn tài khoản để đăng nhập lại.',
    }),
    'too-often': () => ({
      title: 'Có quá nhiều lần đăng nhập từ mạng bạn đang dùng.',
      message: 'Bạn chờ 5 phút rồi đăng nhập lại. Những gì bạn đã lưu vẫn còn.',
    }),
    unavailable: (provider: string) => ({
      title: `Trang đăng nhập ${provider} đang bận.`,
      message: 'Những gì bạn đã lưu vẫn còn. Bạn thử lại sau ít phút, dùng tài khoản khác, hoặc gọi 1022.',
    }),
  },
  {
    cancelled: () => ({
      title: 'You cancelled the sign-in.',
      message: 'You can choose an account again at any time.',
    }),
    'level-too-low': () => ({
      title: 'The level of your account is too low.',
      message:
        'This needs an account of identification level 2. Go to the police of your commune or ward with your identity card. What you have prepared is kept.',
    }),
    'acr-too-low': (provider) => ({
      title: `${provider} has not confirmed you at level 2.`,
      message:
        'Try again. If your account is not of level 2, go to the police of your commune or ward with your identity card. What you have prepared is kept.',
    }),
    'not-trusted': (provider) => ({
      title: `What ${provider} answered could not be confirmed.`,
      message: 'Sign in again. If it goes on, call 1022.',
    }),
    'incomplete-identity': (provider) => ({
      title: `${provider} did not tell enough about who you are.`,
      message: 'Try another account, or come to a one-stop counter for help.',
    }),
    'number-better-proven': () => ({
      title: 'This number must sign in with an account of identification level 2.',
      message:
        'Choose the VNeID account below. If you have none, go to the police of your commune or ward with your identity card to get level 2. If it is urgent: come to a one-stop counter, or call 1022.',
    }),
    'not-begun-here': () => ({
      title: 'This sign-in has ended or was already used.',
      message: 'Choose an account to sign in again.',
    }),
    'too-often': () => ({
      title: 'Too many sign-ins from the network you are using.',
      message: 'Wait 5 minutes, then sign in again. What you have saved is kept.',
    }),
    unavailable: (provider) => ({
      title: `The sign-in page of ${provider} is busy.`,
      message: 'What you have saved is kept. Try again in a few minutes, use another account, or call 1022.',
    }),
  },
);

/** What happened and the way out, in one breath. */
export function problemText(problem: SignInProblem, provider: ProviderName): ProblemText & { readonly status: number } {
  return { status: STATUSES[problem], ...problems[problem](PROVIDERS[provider].short) };
}

export const ZALO = inLanguages(
  {
    title: 'Quan tâm Zalo Official Account',
    image: 'Mã QR Zalo Official Account',
    text: 'Tổ chức, cá nhân sử dụng ứng dụng Zalo để quét mã QR-Code Zalo Official Account và nhấn “Quan tâm” để nhận được thông báo tiến độ giải quyết hồ sơ thủ tục hành chính.',
    optional: 'Không bắt buộc. Tin nhắn SMS vẫn được gửi.',
  },
  {
    title: 'Follow the Zalo Official Account',
    image: 'QR code of the Zalo Official Account',
    text: 'Scan the QR code with the Zalo app and follow the account to be told how your dossiers stand. Messages are in Vietnamese.',
    optional: 'You need not. SMS messages are sent all the same.',
  },
);

export const REGISTER = inLanguages(
  {
    pageTitle: 'Đăng ký tài khoản',
    title: 'Bạn không cần đăng ký',
    lead: 'Bạn dùng tài khoản định danh điện tử VNeID để đăng nhập và nộp hồ sơ.',
    since: 'Từ ngày 01/7/2024, cá nhân chỉ dùng tài khoản VNeID',
    law: 'Theo Nghị định 69/2024/NĐ-CP, các cổng dịch vụ công không cấp tài khoản riêng nữa. Từ ngày 01/7/2025, doanh nghiệp và tổ chức cũng dùng tài khoản định danh điện tử.',
    without: 'Chưa có VNeID?',
    steps: [
      'Cài ứng dụng VNeID trên điện thoại.',
      'Đến Công an xã, phường, mang theo thẻ căn cước, để làm tài khoản định danh mức 2.',
      'Kích hoạt tài khoản trong ứng dụng theo tin nhắn nhận được.',
    ],
    having: 'Đã có VNeID?',
    signIn: 'Đăng nhập bằng VNeID',
    counter: 'Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.',
  },
  {
    pageTitle: 'Register an account',
    title: 'You need not register',
    lead: 'You sign in and file with the electronic identity account VNeID.',
    since: 'Since 1 July 2024 people use VNeID accounts only',
    law: 'Under Decree 69/2024/ND-CP public service portals give no accounts of their own any more. Since 1 July 2025 enterprises and organisations use electronic identity accounts too.',
    without: 'You have no VNeID yet?',
    steps: [
      'Install the VNeID app on your phone.',
      'Go to the police of your commune or ward with your identity card and ask for an account of level 2.',
      'Activate the account in the app as the message you get tells you.',
    ],
    having: 'You have VNeID?',
    signIn: 'Sign in with VNeID',
    counter: 'If it is urgent: come to a one-stop counter, where an officer files for you.',
  },
);
