import type { WorkBatchResult } from '../../actions/request-work-batch.ts';
import type { BatchKind } from '../../domain/work-batch.ts';

type BatchRefusal = Extract<WorkBatchResult, { ok: false }>['refusal'];

export const BATCH_SLUGS: Readonly<Record<BatchKind, string>> = {
  accept: 'tiep-nhan',
  'take-over': 'nhan-viec',
  'hand-over': 'chuyen-xu-ly',
};

export const BATCH_WORDS: Readonly<Record<BatchKind, string>> = {
  accept: 'Tiếp nhận',
  'take-over': 'Nhận việc',
  'hand-over': 'Giao, chuyển xử lý',
};

/** The field each belongs to, and what the officer can do. */
export const BATCH_REFUSALS: Readonly<Record<BatchRefusal, { readonly field: string; readonly message: string }>> = {
  'kind-missing': { field: 'viec', message: 'Chọn việc cần làm.' },
  'assignee-missing': { field: 'nguoi-xu-ly', message: 'Chọn người nhận việc.' },
  'nothing-chosen': { field: 'chon', message: 'Chọn ít nhất một hồ sơ trong danh sách.' },
  'too-many': { field: 'chon', message: 'Mỗi lượt tối đa 500 hồ sơ. Hãy bỏ bớt hồ sơ đã chọn.' },
  'nothing-found': { field: 'chon', message: 'Các hồ sơ đã chọn không còn trong danh sách của bạn. Hãy chọn lại.' },
};

export interface OutcomeWords {
  readonly tone: 'ok' | 'err' | 'idle';
  readonly text: string;
  /** Why, and what to do. */
  readonly more?: string | undefined;
}

const DONE: Readonly<Record<BatchKind, string>> = {
  accept: 'Đã tiếp nhận',
  'take-over': 'Đã nhận việc',
  'hand-over': 'Đã chuyển',
};

/** Why not, and what to do instead. */
const WHY: Readonly<Record<string, string>> = {
  changed: 'Hồ sơ đã thay đổi sau khi bạn chọn. Mở hồ sơ để xem tình trạng mới.',
  'not-permitted': 'Bạn không có quyền làm việc này với hồ sơ ở bước hiện tại.',
  broken: 'Hệ thống gặp lỗi ở hồ sơ này và đã ghi lại lỗi. Thử lại; nếu vẫn lỗi thì báo quản trị hệ thống.',
  'dossier-closed': 'Hồ sơ đã kết thúc, không thay đổi được nữa.',
  'not-in-this-step': 'Bước hiện tại của hồ sơ không có việc này.',
  'already-assigned': 'Người này đang xử lý hồ sơ.',
  'assignee-unknown': 'Người nhận không làm việc ở đơn vị giải quyết hồ sơ này hoặc đang vắng mặt. Chọn người khác.',
  'fee-unpaid': 'Hồ sơ chưa nộp phí, lệ phí. Thu tiền hoặc chờ người nộp thanh toán rồi tiếp nhận.',
  'papers-by-hand': 'Hồ sơ giấy: mở hồ sơ để kiểm đếm từng giấy tờ rồi tiếp nhận.',
  'paper-missing': 'Thiếu giấy tờ bắt buộc. Mở hồ sơ để yêu cầu bổ sung hoặc tiếp nhận.',
  'similar-dossier': 'Hồ sơ có thể trùng với hồ sơ khác. Mở hồ sơ để xem cảnh báo rồi quyết định.',
};

export function outcomeWords(kind: BatchKind, outcome: string | null): OutcomeWords {
  if (outcome === null) return { tone: 'idle', text: 'Đang chờ' };
  if (outcome === 'done') return { tone: 'ok', text: DONE[kind] };
  return { tone: 'err', text: 'Chưa làm', more: WHY[outcome] };
}

export function batchSummary(
  kind: BatchKind,
  items: readonly { readonly outcome: string | null }[],
): { readonly text: string; readonly waiting: number; readonly failed: number } {
  const done = items.filter(({ outcome }) => outcome === 'done').length;
  const waiting = items.filter(({ outcome }) => outcome === null).length;
  const failed = items.length - done - waiting;
  const parts = [`${DONE[kind]} ${done}/${items.length} hồ sơ`, failed > 0 ? `${failed} hồ sơ chưa làm` : ''];
  return { text: `${parts.filter(Boolean).join(', ')}.`, waiting, failed };
}
