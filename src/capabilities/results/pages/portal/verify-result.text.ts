import type { Standing } from './read-issued-paper.ts';

export const TITLE = 'Kiểm tra giấy tờ đã cấp';
export const CODE_EXAMPLE = '2B7K-93QM-C4D8';

export const CODE_ERROR = {
  missing: `Hãy ghi mã kiểm tra in cạnh mã QR, ví dụ ${CODE_EXAMPLE}.`,
  malformed: `Mã kiểm tra chưa đúng. Mã có 12 chữ và số, chia ba nhóm, ví dụ ${CODE_EXAMPLE}.`,
} as const;

export const TOO_OFTEN_TEXT = 'Bạn kiểm tra quá nhanh. Hãy chờ một phút rồi thử lại.';

/** What holds of the paper, for whoever must decide whether to accept it. */
export const STANDING_TEXT: Readonly<Record<Standing, { readonly title: string; readonly text: string }>> = {
  valid: {
    title: 'Giấy tờ này do hệ thống cấp.',
    text: 'Bạn so các mục dưới đây với bản giấy. Có mục nào khác thì bản giấy đã bị sửa.',
  },
  'being-corrected': {
    title: 'Giấy tờ này do hệ thống cấp và đang được sửa.',
    text: 'Cơ quan cấp đang sửa sai sót. Bạn hỏi cơ quan cấp trước khi dùng.',
  },
  replaced: {
    title: 'Giấy tờ này do hệ thống cấp và đã được thay.',
    text: 'Cơ quan cấp đã ban hành bản khác thay bản này. Bạn hỏi người giữ giấy về bản mới.',
  },
};

/** The printed number is the holder's own, and nobody learns it here. */
export const NUMBER_NOT_SHOWN = 'Không hiện ở đây, vì là số định danh cá nhân của người được cấp';
