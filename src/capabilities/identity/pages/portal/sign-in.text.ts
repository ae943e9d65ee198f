import type { Level, ProviderName } from '../../domain/citizen.ts';

export const PROVIDERS: Readonly<
  Record<ProviderName, { readonly label: string; readonly hint: string; readonly short: string }>
> = {
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
};

export function titleOf(level: Level): string {
  return level === 2 ? STEP_UP.title : 'Đăng nhập';
}

export const STEP_UP = {
  title: 'Xác nhận định danh mức 2',
  lead: 'Bước tiếp theo cần tài khoản định danh mức 2. Bạn đăng nhập bằng tài khoản mức 2 rồi quay lại đúng trang đang làm; những gì bạn đã soạn vẫn còn.',
  choose: 'Lựa chọn tài khoản định danh mức 2',
  back: 'Quay lại, chưa xác nhận',
  noLevel2: 'Chưa có định danh mức 2?',
  raise: 'Nâng lên mức 2: đến Công an xã, phường, mang theo thẻ căn cước. Bản soạn của bạn được giữ trong lúc chờ.',
  counter: 'Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.',
} as const;

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
  readonly status: number;
  readonly title: string;
  readonly message: string;
}

/** What happened and the way out, in one breath. */
export function problemText(problem: SignInProblem, provider: ProviderName): ProblemText {
  const { short } = PROVIDERS[provider];
  switch (problem) {
    case 'cancelled':
      return { status: 200, title: 'Bạn đã hủy đăng nhập.', message: 'Bạn có thể chọn lại tài khoản bất cứ lúc nào.' };
    case 'level-too-low':
      return {
        status: 403,
        title: 'Tài khoản định danh chưa đủ mức độ.',
        message:
          'Việc này cần tài khoản định danh mức 2. Bạn đến Công an xã, phường để nâng mức, mang theo thẻ căn cước. Những gì bạn đã soạn vẫn còn.',
      };
    case 'acr-too-low':
      return {
        status: 403,
        title: `${short} chưa xác nhận bạn ở mức 2.`,
        message:
          'Bạn thử lại. Nếu tài khoản chưa định danh mức 2, bạn đến Công an xã, phường để nâng mức, mang theo thẻ căn cước. Những gì bạn đã soạn vẫn còn.',
      };
    case 'not-trusted':
      return {
        status: 400,
        title: `Chưa xác nhận được kết quả đăng nhập từ ${short}.`,
        message: 'Bạn đăng nhập lại. Nếu vẫn gặp lỗi, bạn gọi 1022.',
      };
    case 'incomplete-identity':
      return {
        status: 400,
        title: `${short} chưa cung cấp đủ thông tin định danh của bạn.`,
        message: 'Bạn thử tài khoản khác, hoặc đến quầy Một Cửa để được giúp.',
      };
    case 'number-better-proven':
      return {
        status: 403,
        title: 'Số định danh này cần đăng nhập bằng tài khoản định danh mức 2.',
        message:
          'Bạn chọn “Tài khoản VNeID Bộ Công an” bên dưới. Chưa có thì bạn đến Công an xã, phường để làm mức 2, mang theo thẻ căn cước. Cần làm ngay: đến quầy Một Cửa, hoặc gọi 1022.',
      };
    case 'not-begun-here':
      return {
        status: 400,
        title: 'Lần đăng nhập này đã hết hạn hoặc đã dùng.',
        message: 'Bạn chọn tài khoản để đăng nhập lại.',
      };
    case 'too-often':
      return {
        status: 429,
        title: 'Có quá nhiều lần đăng nhập từ mạng bạn đang dùng.',
        message: 'Bạn chờ 5 phút rồi đăng nhập lại. Những gì bạn đã lưu vẫn còn.',
      };
    case 'unavailable':
      return {
        status: 503,
        title: `Trang đăng nhập ${short} đang bận.`,
        message: 'Những gì bạn đã lưu vẫn còn. Bạn thử lại sau ít phút, dùng tài khoản khác, hoặc gọi 1022.',
      };
  }
}

export const ZALO = {
  title: 'Quan tâm Zalo Official Account',
  image: 'Mã QR Zalo Official Account',
  text: 'Tổ chức, cá nhân sử dụng ứng dụng Zalo để quét mã QR-Code Zalo Official Account và nhấn “Quan tâm” để nhận được thông báo tiến độ giải quyết hồ sơ thủ tục hành chính.',
  optional: 'Không bắt buộc. Tin nhắn SMS vẫn được gửi.',
} as const;
