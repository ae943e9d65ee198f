export const WRONG_PASSWORD =
  'Mật khẩu hiện tại chưa đúng, hoặc bạn đã thử nhiều lần. Bạn kiểm tra lại rồi thử lại sau ít phút.';

/** What was done, by the value of `?da=`. */
export const OWN_DONE: Readonly<Record<string, string>> = {
  'mat-khau': 'Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.',
  'mot-phien': 'Phiên đã kết thúc. Trình duyệt đó phải đăng nhập lại.',
  'cac-phien': 'Mọi phiên khác đã kết thúc. Chỉ trình duyệt này còn đăng nhập.',
};

/** Fewer than this, and the page advises new ones. */
export const FEW_CODES = 3;
