import type { RenewalRefusal } from '../../actions/renew-certificate.ts';
import type { KeptReason, RevocationReason } from '../../domain/revocation.ts';

export const CERTIFICATES_TITLE = 'Chứng thư chữ ký số';

export const HOLDER_WORDS = { officer: 'Cán bộ', agency: 'Cơ quan' } as const;

export const REASON_WORDS: Readonly<Record<KeptReason, string>> = {
  renewed: 'Đã cấp chứng thư mới thay thế',
  'key-compromised': 'Lộ khóa bí mật, hoặc nghi bị lộ',
  'duty-ended': 'Người được cấp thôi nhiệm vụ',
  replaced: 'Thông tin trên chứng thư không còn đúng',
  'holder-asked': 'Người được cấp đề nghị',
};

/** What follows for papers that were signed with it, for whoever decides. */
const SIGNED_BEFORE_HOLDS =
  'Kết quả đã ký trước lúc thu hồi vẫn hợp lệ. Tệp ký sau lúc thu hồi sẽ được báo là chứng thư đã bị thu hồi.';

export const CONSEQUENCES: Readonly<Record<RevocationReason, string>> = {
  'key-compromised':
    'Mọi kết quả đã ký bằng chứng thư này, kể cả trước hôm nay, sẽ được báo là chứng thư đã bị thu hồi khi người dân kiểm tra tệp.',
  'duty-ended': SIGNED_BEFORE_HOLDS,
  replaced: SIGNED_BEFORE_HOLDS,
  'holder-asked': SIGNED_BEFORE_HOLDS,
};

export const NOT_SIGNING_ANY_MORE =
  'Ngay sau khi thu hồi, người được cấp không ký được bằng chứng thư này nữa. Việc thu hồi không hoàn tác được.';

export const REASON_MISSING = 'Bạn chọn lý do thu hồi.';
export const REVOKED_NOW = 'Đã thu hồi chứng thư';
export const REVOKED_BEFORE = 'Chứng thư này đã bị thu hồi trước đó';

/** The keys are kept by somebody else, who revokes them too. */
export const KEPT_ELSEWHERE =
  'Hệ thống đang ký bằng chứng thư do nơi cung cấp dịch vụ giữ. Muốn thu hồi, bạn gửi yêu cầu cho nơi cung cấp; danh sách thu hồi của họ được dùng khi kiểm tra giấy tờ.';

export const NO_CERTIFICATE = 'Chưa có chứng thư nào khớp. Chứng thư được cấp khi cán bộ hoặc cơ quan ký lần đầu.';

export const RENEWED_NOW = 'Đã cấp chứng thư mới';

export const RENEWAL_EFFECT = {
  revoked: 'Người được cấp ký lại được ngay, bằng khóa mới. Kết quả đã ký bằng chứng thư cũ không thay đổi.',
  valid:
    'Chứng thư này thôi dùng ngay và chứng thư mới, với khóa mới, thay vào. Kết quả đã ký bằng chứng thư này vẫn hợp lệ nhờ dấu thời gian.',
} as const;

export const RENEWAL_REFUSALS: Readonly<Record<RenewalRefusal, string>> = {
  'kept-elsewhere': 'Chứng thư do nơi cung cấp dịch vụ giữ, không cấp ở đây được. Bạn gửi yêu cầu cho nơi cung cấp.',
  'holder-not-serving': 'Không cấp được: cán bộ không còn nhiệm vụ, hoặc cơ quan không còn hoạt động.',
  'newer-exists': 'Người được cấp đã có chứng thư khác đang dùng. Bạn xem trong danh sách.',
};
