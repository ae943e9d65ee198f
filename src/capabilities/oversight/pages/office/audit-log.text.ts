import type { DossierEventType } from '#capabilities/dossier/index.ts';

export const DAY_UNREADABLE = 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/11/2026.';
export const PERIOD_TURNED = 'Ngày kết thúc phải từ ngày bắt đầu trở đi.';
export const PERIOD_TOO_LONG = 'Chọn khoảng thời gian không quá 92 ngày.';
export const CODE_UNREADABLE = 'Mã hồ sơ chưa đúng dạng. Ví dụ mã đúng: H56.S101-261124-0001.';

const EVENTS: Readonly<Record<DossierEventType, string>> = {
  submitted: 'Nộp hồ sơ',
  accepted: 'Tiếp nhận hồ sơ',
  refused: 'Từ chối tiếp nhận',
  assigned: 'Phân công xử lý',
  forwarded: 'Chuyển xử lý',
  'taken-over': 'Nhận xử lý',
  proposed: 'Đề xuất kết quả',
  'opinion-requested': 'Lấy ý kiến',
  'opinion-recorded': 'Ghi ý kiến nhận được',
  endorsed: 'Lãnh đạo phòng trình ký',
  approved: 'Phê duyệt',
  'sent-back': 'Trả lại chuyên viên',
  issued: 'Ban hành kết quả',
  returned: 'Trả kết quả',
  reopened: 'Mở lại để sửa sai sót',
  stopped: 'Dừng giải quyết',
  'supplement-requested': 'Yêu cầu bổ sung',
  'supplement-answered': 'Bổ sung hồ sơ',
  'obligation-requested': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  'obligation-confirmed': 'Xác nhận đã thực hiện nghĩa vụ tài chính',
  'withdrawal-requested': 'Yêu cầu rút hồ sơ',
  'withdrawal-accepted': 'Đồng ý cho rút hồ sơ',
  'withdrawal-refused': 'Không đồng ý cho rút hồ sơ',
  'extension-proposed': 'Đề nghị gia hạn',
  extended: 'Gia hạn thời gian giải quyết',
  'extension-declined': 'Không đồng ý gia hạn',
  'supplement-proposed': 'Đề nghị bổ sung lần nữa',
  'supplement-declined': 'Không đồng ý bổ sung lần nữa',
  'unit-consulted': 'Xin ý kiến đơn vị khác',
  'opinion-given': 'Trả lời xin ý kiến',
  'unit-reminded': 'Nhắc quá hạn trả lời ý kiến',
  'fee-paid': 'Nộp phí, lệ phí',
};

/** Việc đã ghi, in the order of the list of choices. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  ...EVENTS,
  'personal-numbers-shown': 'Xem số định danh trong hồ sơ',
  'surplus-refunded': 'Hoàn tiền nộp thừa',
  'counter-dossier-claimed': 'Nhận hồ sơ đã nộp tại quầy vào tài khoản',
  'figure-opened': 'Mở danh sách hồ sơ từ số liệu',
  'own-number-shown': 'Xem số định danh của mình',
  'sign-in': 'Đăng nhập',
  'sign-in-refused': 'Đăng nhập không được',
  'officer-sign-in-refused': 'Cán bộ đăng nhập không được',
  'step-up': 'Nâng mức định danh',
  'sign-out': 'Đăng xuất',
  'session-ended': 'Kết thúc một phiên',
  'other-sessions-ended': 'Kết thúc các phiên khác',
  'acting-begun': 'Bắt đầu làm việc thay',
  'acting-ended': 'Thôi làm việc thay',
  'authorisation-given': 'Ủy quyền cho thành viên',
  'authorisation-withdrawn': 'Thu hồi ủy quyền',
  'officer-created': 'Tạo tài khoản cán bộ',
  'officer-password-changed': 'Cán bộ đổi mật khẩu',
  'officer-second-factor-set-up': 'Cán bộ thiết lập thiết bị xác thực',
  'officer-recovery-codes-given': 'Cấp mã khôi phục cho cán bộ',
  'password-help-started': 'Hỗ trợ đặt lại mật khẩu tại quầy',
  'account-complaint-filed': 'Khiếu nại về tài khoản',
  'account-complaint-opened': 'Mở xem khiếu nại về tài khoản',
  'account-complaint-settled': 'Trả lời khiếu nại về tài khoản',
  'contact-code-sent': 'Gửi mã xác minh nơi nhận tin',
  'contact-verified': 'Xác minh nơi nhận tin',
  'contact-removed': 'Gỡ nơi nhận tin',
  'consent-given': 'Đồng ý nhận tin',
  'consent-withdrawn': 'Rút đồng ý nhận tin',
  'data-requested': 'Yêu cầu về dữ liệu cá nhân',
  'data-request-done': 'Đã thực hiện yêu cầu về dữ liệu',
  'data-request-extended': 'Gia hạn yêu cầu về dữ liệu',
  'data-request-refused': 'Từ chối yêu cầu về dữ liệu',
  'dossier-opened': 'Mở xem hồ sơ',
  'register-read': 'Xem sổ theo dõi hồ sơ',
  'identity-unlinked': 'Gỡ liên kết định danh',
  'audit-log-read': 'Xem nhật ký',
  'message-resent': 'Gửi lại tin không gửi được',
  'message-settled': 'Báo người dân bằng cách khác',
  'job-retried': 'Làm lại việc nền',
  'job-dropped': 'Bỏ việc nền',
  'events-exported': 'Xuất sự kiện cho thanh tra',
};

/** Deeds of a newer version keep the name they were written under. */
export const actionText = (action: string): string => ACTION_WORDS[action] ?? `Việc khác (${action})`;

export const ACTOR_KIND_WORDS = { citizen: 'Người dân', officer: 'Cán bộ', system: 'Hệ thống' } as const;
