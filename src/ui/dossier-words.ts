import { currentLanguage, inLanguages } from '#shared/language.ts';
import type { Tone } from './tag.tsx';

export interface TonedWord {
  readonly text: string;
  readonly tone: Tone;
}

function toned(tone: Tone, vi: string, en: string): TonedWord {
  return {
    tone,
    get text() {
      return currentLanguage() === 'vi' ? vi : en;
    },
  };
}

/** The ten national statuses as people read them. */
export const STATUS_WORDS: Readonly<Record<number, TonedWord>> = {
  1: toned('info', 'Mới đăng ký', 'Newly filed'),
  2: toned('info', 'Được tiếp nhận', 'Accepted'),
  3: toned('err', 'Không được tiếp nhận', 'Not accepted'),
  4: toned('info', 'Đang xử lý', 'In progress'),
  5: toned('warn', 'Yêu cầu bổ sung giấy tờ', 'Supplement requested'),
  6: toned('warn', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Payment required'),
  7: toned('warn', 'Công dân yêu cầu rút hồ sơ', 'Withdrawal requested'),
  8: toned('err', 'Dừng xử lý', 'Stopped'),
  9: toned('ok', 'Đã xử lý xong', 'Settled'),
  10: toned('ok', 'Đã trả kết quả', 'Result returned'),
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

export const CHANNEL_WORDS: Readonly<Record<string, string>> = inLanguages(
  { online: 'Trực tuyến', postal: 'Bưu chính', counter: 'Tại quầy' },
  { online: 'Online', postal: 'By post', counter: 'At the counter' },
);

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
export const EXTENSION_REASON_WORDS: Readonly<Record<string, string>> = inLanguages(
  {
    'opinion-outstanding': 'Cơ quan phối hợp chưa có ý kiến',
    verification: 'Cần xác minh, kiểm tra thực tế',
    complex: 'Nội dung phức tạp, cần thêm thời gian thẩm định',
    'many-dossiers': 'Số hồ sơ tăng đột biến',
    'system-failure': 'Hệ thống thông tin gặp sự cố',
    'papers-lost': 'Cơ quan làm thất lạc, hư hỏng giấy tờ',
    other: 'Lý do khác',
  },
  {
    'opinion-outstanding': 'Another agency has not given its opinion yet',
    verification: 'The facts must be verified on site',
    complex: 'The matter is complex and needs more time to appraise',
    'many-dossiers': 'Far more dossiers than usual',
    'system-failure': 'The information system failed',
    'papers-lost': 'The agency lost or damaged papers',
    other: 'Another reason',
  },
);

/** Also those that no letter to a citizen gives; for officers, so in Vietnamese whoever loads this. */
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
