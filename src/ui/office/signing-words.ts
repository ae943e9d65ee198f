import type { SigningProblem } from '#engines/signing/signer.ts';

/** `broken`: not a reason that is known, but a fault of this system. */
type Problem = SigningProblem | 'broken';

/** Why a result was not signed and what its officer does; the dossier stayed where it was each time. */
export const SIGNING_PROBLEMS: Readonly<Record<Problem, string>> = {
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
  broken:
    'Hệ thống gặp lỗi khi ký hồ sơ này và đã ghi lại lỗi. Hồ sơ vẫn chờ ký; bạn thử ký lại, nếu vẫn lỗi thì báo quản trị hệ thống.',
};

interface Remedy {
  readonly why: string;
  readonly deed: string;
}

/** The same for who looks after the unit or the system. */
export const SIGNING_REMEDIES: Readonly<Record<Problem, Remedy>> = {
  'no-certificate': {
    why: 'Người ký hoặc cơ quan chưa có chứng thư',
    deed: 'Quản trị xin cấp chứng thư, rồi ban hành lại',
  },
  'certificate-revoked': {
    why: 'Chứng thư của người ký hoặc của cơ quan đã bị thu hồi',
    deed: 'Quản trị xin cấp chứng thư mới, rồi ban hành lại',
  },
  'holder-absent': {
    why: 'Người phê duyệt ký bằng USB token của mình',
    deed: 'Người phê duyệt tự ban hành',
  },
  'signing-busy': {
    why: 'Nhiều kết quả của đơn vị được ký cùng lúc',
    deed: 'Ban hành lại',
  },
  'signing-refused': {
    why: 'Dịch vụ ký số từ chối',
    deed: 'Quản trị hỏi nơi cung cấp chữ ký số, rồi ban hành lại',
  },
  'signing-unavailable': {
    why: 'Dịch vụ ký số chưa trả lời',
    deed: 'Quản trị kiểm tra kết nối tới dịch vụ ký số, rồi ban hành lại',
  },
  'time-stamp-unavailable': {
    why: 'Dịch vụ cấp dấu thời gian chưa trả lời',
    deed: 'Quản trị kiểm tra kết nối tới dịch vụ cấp dấu thời gian, rồi ban hành lại',
  },
  broken: {
    why: 'Hệ thống gặp lỗi khi ký',
    deed: 'Ban hành lại; nếu vẫn lỗi, quản trị xem nhật ký của hệ thống',
  },
};
