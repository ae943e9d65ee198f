import type { SigningProblem } from '#engines/signing/signer.ts';

/** Why a result was not signed; the dossier stayed where it was each time. */
export const SIGNING_PROBLEMS: Readonly<Record<SigningProblem, string>> = {
  'no-certificate':
    'Chưa ký được: người ký hoặc cơ quan chưa có chứng thư chữ ký số. Bạn báo quản trị hệ thống. Hồ sơ vẫn ở bước chờ ban hành.',
  'certificate-revoked':
    'Chưa ký được: chứng thư chữ ký số của người ký hoặc của cơ quan đã bị thu hồi. Bạn báo quản trị hệ thống. Hồ sơ vẫn ở bước chờ ban hành.',
  'holder-absent':
    'Chưa ký được: người phê duyệt ký bằng USB token của mình nên phải tự ban hành. Hồ sơ vẫn ở bước chờ ban hành.',
  'signing-busy':
    'Chưa ký được: nhiều kết quả của đơn vị đang được cấp số và ký cùng lúc. Bạn thử lại sau một phút. Hồ sơ vẫn ở bước chờ ban hành.',
  'signing-refused': 'Chưa ký được: dịch vụ ký số từ chối. Bạn thử lại sau. Hồ sơ vẫn ở bước chờ ban hành.',
  'signing-unavailable':
    'Chưa ký được: dịch vụ ký số chưa trả lời. Bạn thử lại sau ít phút. Hồ sơ vẫn ở bước chờ ban hành.',
  'time-stamp-unavailable':
    'Chưa ký được: dịch vụ cấp dấu thời gian chưa trả lời. Bạn thử lại sau ít phút. Hồ sơ vẫn ở bước chờ ban hành.',
};

/** Why something was not done, as the officer reads it. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Hồ sơ không ở bước này nữa. Xem lại hồ sơ để biết bước hiện tại.',
  'reason-missing': 'Ghi rõ sai sót cần sửa.',
  'fee-unpaid': 'Chưa trả được: hồ sơ chưa nộp phí, lệ phí. Thu tiền ở mục Thu phí, lệ phí của hồ sơ rồi trả kết quả.',
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
