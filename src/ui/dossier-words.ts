import type { Tone } from './tag.tsx';

/** The ten national statuses as people read them. */
export const STATUS_WORDS: Readonly<Record<number, { readonly text: string; readonly tone: Tone }>> = {
  1: { text: 'Mới đăng ký', tone: 'info' },
  2: { text: 'Được tiếp nhận', tone: 'info' },
  3: { text: 'Không được tiếp nhận', tone: 'err' },
  4: { text: 'Đang xử lý', tone: 'info' },
  5: { text: 'Yêu cầu bổ sung giấy tờ', tone: 'warn' },
  6: { text: 'Yêu cầu thực hiện nghĩa vụ tài chính', tone: 'warn' },
  7: { text: 'Công dân yêu cầu rút hồ sơ', tone: 'warn' },
  8: { text: 'Dừng xử lý', tone: 'err' },
  9: { text: 'Đã xử lý xong', tone: 'ok' },
  10: { text: 'Đã trả kết quả', tone: 'ok' },
};

/** Steps of the workflow, for officers. */
export const STEP_WORDS: Readonly<Record<string, string>> = {
  'awaiting-reception': 'Chờ tiếp nhận',
  'awaiting-assignment': 'Chờ phân công',
  appraising: 'Đang thẩm định',
  'awaiting-review': 'Lãnh đạo phòng xem xét',
  'awaiting-approval': 'Trình lãnh đạo',
  'awaiting-issue': 'Chờ ban hành',
  'awaiting-supplement': 'Chờ công dân bổ sung',
  'awaiting-obligation': 'Chờ nghĩa vụ tài chính',
  withdrawing: 'Chờ giải quyết yêu cầu rút',
  'awaiting-return': 'Chờ trả kết quả',
  returned: 'Đã trả kết quả',
  refused: 'Không tiếp nhận',
  stopped: 'Đã dừng',
};

export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  online: 'Trực tuyến',
  postal: 'Bưu chính',
  counter: 'Tại quầy',
};

export const PAPER_FORM_WORDS: Readonly<Record<string, string>> = {
  original: 'Bản chính',
  'certified-copy': 'Bản sao chứng thực',
  copy: 'Bản sao',
  electronic: 'Bản điện tử',
};

/** Ý kiến của đơn vị được hỏi. */
export const OPINION_WORDS: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  agree: { text: 'Đồng ý', tone: 'ok' },
  disagree: { text: 'Không đồng ý', tone: 'err' },
  other: { text: 'Ý kiến khác', tone: 'info' },
};

/** Lý do xin lỗi, gia hạn. */
export const EXTENSION_REASON_WORDS: Readonly<Record<string, string>> = {
  'opinion-outstanding': 'Cơ quan phối hợp chưa có ý kiến',
  verification: 'Cần xác minh, kiểm tra thực tế',
  complex: 'Nội dung phức tạp, cần thêm thời gian thẩm định',
  'many-dossiers': 'Số hồ sơ tăng đột biến',
  'system-failure': 'Hệ thống thông tin gặp sự cố',
  'papers-lost': 'Cơ quan làm thất lạc, hư hỏng giấy tờ',
  other: 'Lý do khác',
};

/** Also those that no letter to a citizen gives. */
export const LATE_REASON_WORDS: Readonly<Record<string, string>> = {
  ...EXTENSION_REASON_WORDS,
  'staff-short': 'Thiếu người, người phụ trách vắng mặt',
  'handled-slowly': 'Xử lý chậm tại đơn vị',
};

export const FAULT_KIND_WORDS: Readonly<Record<string, string>> = {
  missing: 'Thiếu',
  wrong: 'Chưa đúng',
  'out-of-date': 'Hết hiệu lực',
  unreadable: 'Không đọc được',
};
