export const LEAD =
  'Kết quả đã cấp cho bạn và giấy tờ cán bộ đã kiểm khi bạn nộp hồ sơ. Lần sau bạn chọn lại từ đây, không phải chụp lại.';

export const ACCESS_WORDS: Readonly<Record<string, string>> = {
  opened: 'Bạn mở xem',
  shared: 'Bạn tạo mã chia sẻ',
  'opened-by-code': 'Người có mã chia sẻ đã mở',
  revoked: 'Bạn thu hồi mã chia sẻ',
  reused: 'Bạn dùng lại cho hồ sơ mới',
};

export const CODE_NOT_FOUND =
  'Không mở được bằng mã này. Mã có 10 chữ cái, dùng được 15 phút và người chia sẻ có thể đã thu hồi. Bạn hỏi lại người chia sẻ.';
export const TOO_OFTEN = 'Bạn đã thử nhiều lần. Chờ một phút rồi thử lại.';
