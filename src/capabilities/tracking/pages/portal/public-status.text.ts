/** Mức độ hoàn thành in words: all that anybody with the code may know (TT 01/2018, Điều 16). */
export const COMPLETION_TEXT = [
  'Đã gửi, chờ tiếp nhận',
  'Đã tiếp nhận',
  'Đang giải quyết',
  'Đã giải quyết xong',
  'Đã kết thúc',
] as const;

export const STEP_TEXT = ['Gửi hồ sơ', 'Tiếp nhận', 'Giải quyết', 'Có kết quả', 'Kết thúc'] as const;

export const PUBLIC_STATUS_ERROR = {
  missing: 'Hãy ghi mã hồ sơ, ví dụ H56.S101-261124-0001.',
  malformed: 'Mã hồ sơ chưa đúng. Ghi như trên giấy tiếp nhận hoặc tin nhắn, ví dụ H56.S101-261124-0001.',
} as const;

export const NOT_FOUND_TEXT = 'Không tìm thấy hồ sơ có mã này.';
export const TOO_OFTEN_TEXT = 'Bạn tra cứu quá nhanh. Hãy chờ một phút rồi thử lại.';
