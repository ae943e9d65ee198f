import type { BatchResult } from '../../actions/request-batch.ts';
import { REFUSALS } from './results.text.ts';

type BatchRefusal = Extract<BatchResult, { ok: false }>['refusal'];

export const BATCH_REFUSALS: Readonly<Record<BatchRefusal, string>> = {
  'nothing-chosen': 'Chọn ít nhất một hồ sơ để ký.',
  'too-many': 'Mỗi lượt ký tối đa 500 hồ sơ. Hãy bỏ bớt hồ sơ đã chọn.',
  'nothing-waits': 'Các hồ sơ đã chọn không còn chờ ký. Danh sách dưới đây đã được cập nhật.',
};

export interface OutcomeWords {
  readonly tone: 'ok' | 'err' | 'idle';
  readonly text: string;
  /** Why, and what to do. */
  readonly more?: string | undefined;
}

const MORE: Readonly<Record<string, string>> = {
  ...REFUSALS,
  changed: 'Hồ sơ đã thay đổi sau khi bạn chọn. Bạn mở hồ sơ để xem tình trạng mới.',
  'not-permitted': 'Bạn không có quyền ký hồ sơ này lúc hệ thống ký.',
};

export function outcomeWords(outcome: string | null): OutcomeWords {
  if (outcome === null) return { tone: 'idle', text: 'Đang chờ ký' };
  if (outcome === 'issued') return { tone: 'ok', text: 'Đã ký và ban hành' };
  return { tone: 'err', text: 'Chưa ký được', more: MORE[outcome] };
}
