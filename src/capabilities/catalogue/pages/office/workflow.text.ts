import type { InCharge, StepUnit } from '#engines/workflow/define.ts';

/** Thao tác, as an officer reads it. */
const ACTION_WORDS: Readonly<Record<string, string>> = {
  accept: 'Tiếp nhận',
  refuse: 'Từ chối',
  assign: 'Phân công',
  'take-over': 'Nhận việc',
  forward: 'Chuyển người xử lý',
  'request-opinion': 'Lấy ý kiến',
  'record-opinion': 'Ghi ý kiến nhận được',
  propose: 'Đề xuất',
  endorse: 'Trình ký',
  approve: 'Phê duyệt',
  'send-back': 'Trả lại',
  issue: 'Ban hành',
  'hand-back': 'Trả kết quả',
  correct: 'Sửa sai sót',
  stop: 'Dừng giải quyết',
  'request-supplement': 'Yêu cầu bổ sung',
  'answer-supplement': 'Công dân bổ sung',
  'request-obligation': 'Yêu cầu nộp tiền',
  'confirm-obligation': 'Xác nhận đã nộp',
  'request-withdrawal': 'Công dân xin rút',
  'accept-withdrawal': 'Cho rút',
  'refuse-withdrawal': 'Không cho rút',
};

export function actionText(action: string): string {
  return ACTION_WORDS[action] ?? action;
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  receptionist: 'Cán bộ một cửa',
  specialist: 'Chuyên viên',
  head: 'Lãnh đạo phụ trách',
  signatory: 'Người ký',
};

const UNIT_WORDS: Readonly<Record<StepUnit, string>> = {
  receiving: 'nơi tiếp nhận',
  handling: 'nơi giải quyết',
  returning: 'nơi trả kết quả',
};

/** Ai chịu trách nhiệm. */
export function inChargeText(inCharge: InCharge | null): string {
  if (inCharge === null) return 'Kết thúc';
  if (inCharge === 'citizen') return 'Công dân';
  return `${ROLE_WORDS[inCharge.role] ?? inCharge.role}, ${UNIT_WORDS[inCharge.unit]}`;
}

export function hoursText(hours: number): string {
  return `${hours.toLocaleString('vi-VN')} giờ`;
}

/** What branches may ask, and what they may find. */
export const FACT_WORDS: Readonly<Record<string, string>> = { channel: 'kênh nộp' };
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  online: 'trực tuyến',
  postal: 'bưu chính',
  counter: 'tại quầy',
};
