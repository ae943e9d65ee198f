import { SIGNING_PROBLEMS } from '#ui/office/signing-words.ts';

/** Why something was not done, as the officer reads it. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Hồ sơ không ở bước này nữa. Xem lại hồ sơ để biết bước hiện tại.',
  'reason-missing': 'Ghi rõ sai sót cần sửa.',
  'fee-unpaid': 'Chưa trả được: hồ sơ chưa nộp phí, lệ phí. Thu tiền ở mục Thu phí, lệ phí của hồ sơ rồi trả kết quả.',
  'draft-missing': 'Kết quả của thủ tục này do chuyên viên soạn bằng Word. Nhận việc, lập dự thảo kết quả rồi đề xuất.',
  ...SIGNING_PROBLEMS,
};

export const OPINION_MISSING = 'Ghi ý kiến thẩm định.';

export const ISSUED_AND_SIGNED =
  'Kết quả được cấp số, ghi ngày hôm nay, lập thành bản PDF có mã kiểm tra theo nội dung đã phê duyệt, rồi được ký số: người phê duyệt ký trước, cơ quan ký sau.';

/** The procedure names no template, so that there is no file that could be signed. */
export const ISSUED_ON_PAPER =
  'Thủ tục này chưa có mẫu kết quả điện tử, nên hệ thống không lập bản PDF và không ký số. Kết quả được lập và ký trên giấy; khi bạn ban hành, hồ sơ chuyển sang bước trả kết quả.';

export const RETURN_SLIP = {
  title: 'Phiếu trả kết quả',
  code: 'Mã hồ sơ',
  procedure: 'Thủ tục',
  receiver: 'Người nhận',
  returnedAt: 'Trả lúc',
  result: 'Kết quả',
  rate: 'Đánh giá việc giải quyết hồ sơ',
  rateText: 'Quét mã bằng điện thoại, trả lời vài câu. Không ai biết bạn là người đánh giá.',
  qrLabel: 'Mã QR mở trang đánh giá hồ sơ này',
  orCode: 'Hoặc mở trang Đánh giá của cổng và nhập mã',
} as const;
