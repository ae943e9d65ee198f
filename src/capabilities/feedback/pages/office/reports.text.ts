import type { FeedbackRefusal } from '../../actions/feedback-deeds.ts';
import type { ReportEventType, ReportKind, ReportState } from '../../domain/citizen-report.ts';

export const OFFICE_REPORTS = {
  title: 'Phản ánh, kiến nghị',
  caption: 'Phản ánh, kiến nghị của đơn vị',
  filter: 'Lọc phản ánh, kiến nghị',
  item: 'Phản ánh',
  sent: 'Gửi lúc',
  empty: 'Không có phản ánh, kiến nghị nào ở mục này.',
  state: 'Tình trạng',
  waiting: 'Chờ đơn vị xử lý',
  due: 'Hạn của bước này',
  late: 'Quá hạn',
  deadlines: 'Thời hạn',
  progress: 'Quá trình xử lý',
  deed: 'Việc cần làm',
  text: 'Nội dung',
  refuse: 'Không tiếp nhận, có lý do',
  transfer: 'Chuyển đơn vị có thẩm quyền',
  transferOut: 'Chuyển cơ quan ngoài hệ thống',
  supplement: 'Đề nghị người gửi bổ sung',
  behaviour: 'Tiếp nhận: hành vi, chậm trễ, gây phiền hà, thực hiện sai quy định',
  regulation: 'Tiếp nhận: quy định hành chính thuộc thẩm quyền xem xét',
  answer: 'Trả lời người gửi',
  unit: 'Đơn vị nhận',
  unitHint: 'Chỉ cần khi chuyển đơn vị có thẩm quyền.',
  textHint:
    'Người gửi đọc nguyên văn. Khi chuyển trong hệ thống, đơn vị nhận đọc. Khi tiếp nhận, không cần ghi. Chuyển cơ quan ngoài hệ thống: ghi tên cơ quan và căn cứ.',
  save: 'Ghi nhận',
  publish: 'Duyệt công khai',
  publishHint: 'Bỏ họ tên, địa chỉ, số điện thoại, mã hồ sơ và mọi chi tiết nhận ra người gửi.',
  publicQuestion: 'Nội dung phản ánh để công khai',
  publicAnswer: 'Nội dung trả lời để công khai',
  publishGo: 'Công khai',
  keepPrivate: 'Không công khai',
  keepPrivateReason: 'Lý do không công khai',
  keepPrivateGo: 'Ghi nhận không công khai',
  waitsForHead: 'Lãnh đạo đơn vị duyệt nội dung công khai.',
  aboutBehaviour: 'Phản ánh về hành vi của cán bộ trong đơn vị: chỉ lãnh đạo đơn vị xem.',
  anonymous: 'Người gửi không ghi tên',
} as const;

export const STATES: Readonly<Record<ReportState, string>> = {
  received: 'Chờ phân loại',
  handling: 'Đang giải quyết',
  'supplement-requested': 'Chờ người gửi bổ sung',
  answered: 'Đã trả lời',
  refused: 'Không tiếp nhận',
  'transferred-out': 'Đã chuyển cơ quan khác',
};

export const KINDS: Readonly<Record<ReportKind, string>> = {
  behaviour: 'Hành vi',
  regulation: 'Quy định',
  other: 'Việc khác',
};

export const EVENTS: Readonly<Record<ReportEventType, string>> = {
  filed: 'Người dân gửi',
  classified: 'Tiếp nhận, phân loại',
  refused: 'Không tiếp nhận',
  transferred: 'Chuyển đơn vị',
  'transferred-out': 'Chuyển cơ quan ngoài hệ thống',
  'supplement-requested': 'Đề nghị bổ sung',
  supplemented: 'Người gửi bổ sung',
  answered: 'Trả lời',
  published: 'Công khai',
  'kept-private': 'Không công khai',
  reopened: 'Người gửi đề nghị xem xét lại',
  rated: 'Người gửi đánh giá',
};

export const DEADLINES = {
  refuse: 'Phân loại, từ chối',
  supplement: 'Đề nghị bổ sung',
  transfer: 'Chuyển cơ quan có thẩm quyền',
  resolve: 'Trả lời',
  publish: 'Công khai kết quả',
} as const;

export const REFUSALS: Readonly<Record<FeedbackRefusal, string>> = {
  'changed-meanwhile': 'Phản ánh đã có thay đổi, việc này không còn phù hợp. Xem lại tình trạng ở dưới.',
  'unit-unknown': 'Chọn đơn vị khác: đơn vị này chưa có người xử lý phản ánh trên hệ thống.',
  'not-the-head': 'Chỉ lãnh đạo đơn vị duyệt công khai.',
};

export const FORM_ERRORS = {
  deed: 'Chọn việc cần làm.',
  text: 'Ghi nội dung, từ 5 đến 5.000 ký tự.',
  unit: 'Chọn đơn vị nhận.',
  publicQuestion: 'Ghi nội dung phản ánh đã biên tập, từ 10 đến 5.000 ký tự.',
  publicAnswer: 'Ghi nội dung trả lời đã biên tập, từ 10 đến 5.000 ký tự.',
} as const;
